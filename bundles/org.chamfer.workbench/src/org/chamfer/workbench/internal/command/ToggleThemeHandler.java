package org.chamfer.workbench.internal.command;

import org.chamfer.workbench.internal.look.ThemeSwitch;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Switches between the light and the dark theme. */
public class ToggleThemeHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        new ThemeSwitch().toggle();
        return null;
    }
}
