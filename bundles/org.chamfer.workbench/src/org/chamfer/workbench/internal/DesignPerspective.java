package org.chamfer.workbench.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The one perspective: the editor area, around which views take their places. */
public class DesignPerspective implements IPerspectiveFactory {
    /** Identifier of the perspective. */
    public static final String ID = "org.chamfer.workbench.design";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
    }
}
