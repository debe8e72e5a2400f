package org.chamfer.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows a view, whose id stands behind the class in the extension. */
public class ShowViewHandler extends AbstractHandler implements IExecutableExtension {
    private String view = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        view = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        if (page != null) {
            try {
                page.showView(view);
            } catch (PartInitException e) {
                throw new ExecutionException("The view could not be shown.", e);
            }
        }
        return null;
    }
}
