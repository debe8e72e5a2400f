package org.chamfer.workbench.project;

import java.nio.file.Path;

/** The folders of a project on disk. @param root the project's folder, absolute */
public record ProjectFolders(Path root) {
    /** Images and meshes that come in. */
    public Path input() {
        return root.resolve("data/input");
    }

    /** Neural models. */
    public Path models() {
        return root.resolve("data/models");
    }

    /** What the user keeps of results. */
    public Path output() {
        return root.resolve("data/output");
    }

    /** Graphs. */
    public Path canvases() {
        return root.resolve("data/canvases");
    }

    /** Examples in code. */
    public Path examples() {
        return root.resolve("data/examples");
    }

    /** Where runs write to. */
    public Path generated() {
        return root.resolve(".generated");
    }
}
