package org.chamfer.workbench.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The one perspective: assets left, the editor in the middle, preview and parameters right, messages below. */
public class DesignPerspective implements IPerspectiveFactory {
    /** Identifier of the perspective. */
    public static final String ID = "org.chamfer.workbench.design";

    private static final String VIEWS = "org.chamfer.workbench.";
    private static final float LEFT = 0.17f;
    /** Of what the left column leaves. */
    private static final float RIGHT = 1 - 0.26f / (1 - LEFT);

    private static final float BOTTOM = 0.76f;
    private static final float OUTLINE = 0.62f;
    private static final float PARAMETERS = 0.44f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.setEditorOnboardingText("Open a graph, or make one.");
        layout.setEditorOnboardingImageUri("platform:/plugin/org.chamfer.workbench/icons/start.svg");
        for (String command : ShellCommands.ONBOARDING) {
            layout.addEditorOnboardingCommandId(command);
        }
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, LEFT, IPageLayout.ID_EDITOR_AREA);
        left.addView(VIEWS + "assets");
        IFolderLayout outline = layout.createFolder("outline", IPageLayout.BOTTOM, OUTLINE, "left");
        outline.addView(IPageLayout.ID_OUTLINE);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, RIGHT, IPageLayout.ID_EDITOR_AREA);
        right.addView(VIEWS + "preview");
        IFolderLayout parameters = layout.createFolder("parameters", IPageLayout.BOTTOM, PARAMETERS, "right");
        parameters.addView(VIEWS + "parameters");
        parameters.addPlaceholder(IPageLayout.ID_PROP_SHEET);
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, BOTTOM, IPageLayout.ID_EDITOR_AREA);
        bottom.addView(VIEWS + "console");
        bottom.addView(IPageLayout.ID_PROBLEM_VIEW);
        bottom.addView(VIEWS + "runs");
        bottom.addView(IPageLayout.ID_PROGRESS_VIEW);
        bottom.addPlaceholder("org.eclipse.pde.runtime.LogView");
        bottom.addPlaceholder("*");
    }
}
