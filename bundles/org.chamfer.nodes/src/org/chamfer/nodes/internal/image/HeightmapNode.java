package org.chamfer.nodes.internal.image;

import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.values.ImageValue;
import org.chamfer.values.MeshValue;

/** Makes a solid plate of an image, its thickness by the brightness: a relief, or a lithophane for light behind it. */
public final class HeightmapNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        NodeParameters parameters = inputs.parameters();
        boolean lithophane = parameters.text("kind").equals("lithophane");
        double base = parameters.number("base");
        double white = lithophane ? parameters.number("thinnest") : base + parameters.number("white");
        double black = lithophane ? parameters.number("thickest") : base + parameters.number("black");
        if (parameters.flag("invert")) {
            double swapped = white;
            white = black;
            black = swapped;
        }
        if (!(Math.min(white, black) > 0)) {
            throw new DiagnosticException(Diagnostic.error(
                            "node.heightmap-thickness", "the plate would have no thickness where it is thinnest", null)
                    .withHint("make the base thicker, or the heights of white and black larger"));
        }
        GreyImage image = GreyImage.of(inputs.get("image", ImageValue.class));
        double angle = parameters.number("bend");
        double[][] thickness = thickness(image, parameters.integer("resolution"), angle == 360, context);
        for (double[] row : thickness) {
            for (int i = 0; i < row.length; i++) {
                row[i] = black + (white - black) * row[i];
            }
        }
        double width = parameters.number("width");
        double height = width * image.rows() / image.columns();
        PlateForm form = angle == 0
                ? new PlateForm.Flat(width, height, parameters.flag("center"))
                : new PlateForm.Bent(width, height, angle);
        return NodeOutputs.of("mesh", new MeshValue(new PlateMesh(thickness, form).mesh(context)));
    }

    /** The brightness from 0 to 1, rows from the lowest up, at least two of each. */
    private static double[][] thickness(GreyImage image, int most, boolean round, NodeContext context) {
        double scale = Math.min(1, (double) most / Math.max(image.columns(), image.rows()));
        int columns = Math.max(round ? 3 : 2, (int) Math.rint(image.columns() * scale));
        int rows = Math.max(2, (int) Math.rint(image.rows() * scale));
        double[][] found = new double[rows][];
        // Heights are no light: their mean is that of the numbers.
        new Resampler(image.columns(), image.rows(), 1, columns, rows, ResampleFilter.AREA)
                .run(
                        (row, numbers) -> {
                            for (int column = 0; column < numbers.length; column++) {
                                numbers[column] = image.at(column, row) / 255.0;
                            }
                        },
                        (row, numbers) -> found[rows - 1 - row] = numbers.clone(),
                        context);
        return found;
    }
}
