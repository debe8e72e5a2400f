package org.chamfer.workbench.internal.assets;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;

/** The folders of a project, as people call them. */
enum AssetSection {
    /** Images and meshes that come in. */
    INPUT("Input", "input", "Drop images and meshes here, or import them."),
    /** Graphs. */
    CANVASES("Canvases", "canvases", "Graphs are kept here. Make the first with Ctrl+N."),
    /** Models in code. */
    EXAMPLES("Examples", "examples", "Models in code are kept here."),
    /** Neural models. */
    MODELS("Models", "models", "Put neural models here to use them in graphs."),
    /** Results. */
    OUTPUT("Output", "output", "Results that you keep appear here.");

    private static final String DATA = "data";

    private final String label;
    private final String folder;
    private final String hint;

    AssetSection(String label, String folder, String hint) {
        this.label = label;
        this.folder = folder;
        this.hint = hint;
    }

    /** What people call it. */
    String label() {
        return label;
    }

    /** What is said while it is empty: the first step. */
    String hint() {
        return hint;
    }

    /** Its folder in a project, which need not exist. */
    IFolder folder(IProject project) {
        return project.getFolder(DATA).getFolder(folder);
    }
}
