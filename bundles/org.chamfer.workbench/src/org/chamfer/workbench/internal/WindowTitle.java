package org.chamfer.workbench.internal;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** The window's title: the name of the document that is being edited, and the product's. */
final class WindowTitle implements IPartListener2, IPropertyListener {
    private static final String PRODUCT = "Chamfer";

    private final IWorkbenchWindowConfigurer configurer;
    private IEditorPart editor;

    WindowTitle(IWorkbenchWindowConfigurer configurer) {
        this.configurer = configurer;
        configurer.setTitle(PRODUCT);
    }

    /** Follows the window's editors from now on. */
    void follow() {
        configurer.getWindow().getPartService().addPartListener(this);
        update();
    }

    private void update() {
        IWorkbenchPage page = configurer.getWindow().getActivePage();
        IEditorPart active = page == null ? null : page.getActiveEditor();
        if (active != editor) {
            if (editor != null) {
                editor.removePropertyListener(this);
            }
            editor = active;
            if (editor != null) {
                editor.addPropertyListener(this);
            }
        }
        configurer.setTitle(
                editor == null ? PRODUCT : (editor.isDirty() ? "*" : "") + editor.getTitle() + " - " + PRODUCT);
    }

    @Override
    public void propertyChanged(Object source, int property) {
        if (property == IWorkbenchPartConstants.PROP_TITLE || property == IWorkbenchPartConstants.PROP_DIRTY) {
            update();
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        update();
    }
}
