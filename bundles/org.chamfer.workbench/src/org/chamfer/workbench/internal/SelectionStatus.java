package org.chamfer.workbench.internal;

import org.chamfer.workbench.parameter.ParameterSheet;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.model.IWorkbenchAdapter;

/** Says in the status line what is selected. */
final class SelectionStatus extends StatusLineContributionItem implements ISelectionListener {
    private static final int CHARACTERS = 48;

    private final IWorkbenchWindow window;

    SelectionStatus(IWorkbenchWindow window) {
        super("org.chamfer.workbench.selection", CHARACTERS);
        this.window = window;
        window.getSelectionService().addSelectionListener(this);
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        setText(selection instanceof IStructuredSelection structured ? text(structured) : "");
    }

    private static String text(IStructuredSelection selection) {
        return switch (selection.size()) {
            case 0 -> "";
            case 1 -> name(selection.getFirstElement());
            default -> selection.size() + " selected";
        };
    }

    private static String name(Object element) {
        ParameterSheet sheet = Adapters.adapt(element, ParameterSheet.class);
        if (sheet != null) {
            return sheet.title();
        }
        IResource resource = Adapters.adapt(element, IResource.class);
        if (resource != null) {
            return resource.getFullPath().makeRelative().toString();
        }
        IWorkbenchAdapter adapter = Adapters.adapt(element, IWorkbenchAdapter.class);
        return adapter == null ? "" : String.valueOf(adapter.getLabel(element));
    }

    @Override
    public void dispose() {
        window.getSelectionService().removeSelectionListener(this);
        super.dispose();
    }
}
