package org.chamfer.workbench.internal.command;

import org.chamfer.workbench.internal.welcome.FirstWelcome;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the welcome page. */
public class WelcomeHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        FirstWelcome.open(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        return null;
    }
}
