package org.chamfer.workbench.internal.wizard;

import java.util.List;

/** Makes a part in code. */
public class NewModelWizard extends NewFileWizard {
    /** A wizard that begins with a box whose sizes are parameters. */
    public NewModelWizard() {
        super(new NewFileKind(
                "Model",
                "A model is a part in OpenSCAD code.",
                "data/examples",
                "scad",
                "part",
                "new-model",
                List.of(
                        new NewFileKind.Template(
                                "A box with parameters",
                                "Sizes that the Parameters view edits, and a rounded box made of them.",
                                () -> StartContent.read("box.scad")),
                        new NewFileKind.Template("Nothing", "An empty file.", () -> new byte[0]))));
    }
}
