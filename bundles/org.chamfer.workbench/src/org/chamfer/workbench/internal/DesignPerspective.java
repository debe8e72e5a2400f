package org.chamfer.workbench.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The one perspective: the editor area, around which views take their places. */
public class DesignPerspective implements IPerspectiveFactory {
    /** Identifier of the perspective. */
    public static final String ID = "org.chamfer.workbench.design";

    private static final String IMAGE = "platform:/plugin/org.chamfer.workbench/icons/start.svg";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.setEditorOnboardingImageUri(IMAGE);
        layout.setEditorOnboardingText("Render a part from a terminal: chamfer render part.scad -o part.stl");
        layout.addEditorOnboardingCommandId("org.eclipse.ui.window.quickAccess");
    }
}
