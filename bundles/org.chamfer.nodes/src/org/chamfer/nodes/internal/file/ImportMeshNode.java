package org.chamfer.nodes.internal.file;

import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.repair.MeshDefects;
import org.chamfer.geometry.repair.MeshRepair;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.values.MeshValue;

/** Gives the mesh in a file, mended where that can be done in one way only. */
public final class ImportMeshNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        ImportedFile file = new ImportedFile(inputs, context);
        String unit = inputs.parameters().text("unit");
        boolean asFile = unit.equals("file");
        if (!(file.read(file.options().withUnits(asFile)) instanceof Mesh mesh)) {
            throw new DiagnosticException(
                    Diagnostic.error("node.import-mesh", file.name() + " holds no mesh", file.place())
                            .withHint("plane figures come in with import-region"));
        }
        double scale = asFile ? 1 : millimetres(unit);
        Mesh scaled = scale == 1 ? mesh : mesh.transformed(Affine3.scaling(scale, scale, scale));
        return NodeOutputs.of(
                "mesh", new MeshValue(inputs.parameters().flag("repair") ? repaired(scaled, file, context) : scaled));
    }

    private static Mesh repaired(Mesh mesh, ImportedFile file, NodeContext context) {
        context.progress("mending " + file.name(), Double.NaN);
        MeshRepair repair = MeshRepair.of(mesh, context);
        if (repair.actions().any()) {
            context.log(file.name() + ": " + String.join(", ", repair.actions().describe()));
        }
        MeshDefects left = repair.left();
        if (!left.isClosed()) {
            context.diagnostic(Diagnostic.warning(
                            "node.import-open",
                            "the mesh of " + file.name() + " is not closed: " + String.join(", ", left.describe()),
                            file.place())
                    .withHint("it can be shown and exported, but not combined with other solids"));
        }
        return repair.mesh();
    }

    private static double millimetres(String unit) {
        return switch (unit) {
            case "um" -> 0.001;
            case "mm" -> 1;
            case "cm" -> 10;
            case "m" -> 1000;
            case "in" -> 25.4;
            case "ft" -> 304.8;
            default -> throw new IllegalArgumentException("no unit: " + unit);
        };
    }
}
