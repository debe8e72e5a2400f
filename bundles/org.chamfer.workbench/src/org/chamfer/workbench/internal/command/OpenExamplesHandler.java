package org.chamfer.workbench.internal.command;

import java.util.List;
import org.chamfer.workbench.project.Projects;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the project of the examples, which is made when it is first asked for. */
public class OpenExamplesHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Projects projects = window.getWorkbench().getService(Projects.class);
        OpenDocuments.in(window).open("Opening the examples", monitor -> {
            projects.examples(monitor);
            return List.of();
        });
        return null;
    }
}
