package org.chamfer.workbench.internal.wizard;

import java.util.List;
import org.chamfer.graph.file.CanvasFile;

/** Makes a graph. */
public class NewGraphWizard extends NewFileWizard {
    /** A wizard that begins with an empty graph. */
    public NewGraphWizard() {
        super(new NewFileKind(
                "Graph",
                "A graph makes parts of nodes and wires.",
                "data/canvases",
                CanvasFile.EXTENSION,
                "part",
                "new-graph",
                List.of(
                        new NewFileKind.Template(
                                "Nothing",
                                "Double-click the canvas to add the first node.",
                                () -> CanvasFile.bytes(CanvasFile.create())),
                        new NewFileKind.Template(
                                "A plate with a hole",
                                "Two solids, their difference, and a file for printing.",
                                () -> StartContent.read("plate.canvas")))));
    }
}
