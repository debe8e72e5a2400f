package org.chamfer.workbench.internal.welcome;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Opens the welcome page: when it is asked for, and by itself at the first start in a workspace. */
public final class FirstWelcome {
    private static final String NODE = "org.chamfer.workbench/welcome";
    private static final String SHOWN = "shown";

    private FirstWelcome() {}

    /** Shows the page if this workspace never showed it. */
    public static void showIn(IWorkbenchWindow window) {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
        if (!node.getBoolean(SHOWN, false)) {
            node.putBoolean(SHOWN, true);
            open(window);
        }
    }

    /** Shows the page. */
    public static void open(IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        if (page == null) {
            return;
        }
        try {
            page.openEditor(new WelcomeInput(), WelcomeEditor.ID);
        } catch (PartInitException e) {
            ErrorDialog.openError(window.getShell(), "Welcome", null, e.getStatus());
        }
    }
}
