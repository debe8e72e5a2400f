package org.chamfer.workbench.internal;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.internal.WorkbenchPlugin;
import org.eclipse.ui.internal.registry.IActionSetDescriptor;

/**
 * Hides what the platform's bundles put into menus and tool bar of every application (running, searching, stepping
 * through annotations): they are there for their classes, not for these. Action sets of other plug-ins stay.
 */
final class ForeignActionSets extends PerspectiveAdapter {
    private static final String PLATFORM = "org.eclipse.";

    /** Hides them in a window from now on. */
    static void hideIn(IWorkbenchWindow window) {
        ForeignActionSets listener = new ForeignActionSets();
        window.addPerspectiveListener(listener);
        IWorkbenchPage page = window.getActivePage();
        if (page != null) {
            hide(page);
        }
    }

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        hide(page);
    }

    private static void hide(IWorkbenchPage page) {
        // There is no public list of action sets.
        for (IActionSetDescriptor set :
                WorkbenchPlugin.getDefault().getActionSetRegistry().getActionSets()) {
            if (set.getId().startsWith(PLATFORM)) {
                page.hideActionSet(set.getId());
            }
        }
    }
}
