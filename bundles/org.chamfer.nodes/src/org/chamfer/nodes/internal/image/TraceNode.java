package org.chamfer.nodes.internal.image;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.values.ImageValue;
import org.chamfer.values.RegionValue;

/** Makes a plane figure of the dark or the light parts of an image. */
public final class TraceNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        NodeParameters parameters = inputs.parameters();
        GreyImage image = GreyImage.of(inputs.get("image", ImageValue.class));
        // Half between two samples, so that none is on the border and contours never touch.
        double threshold = Math.clamp(Math.floor(parameters.number("threshold") * 255), 0, 254) + 0.5;
        if (parameters.text("figure").equals("light")) {
            image = image.inverted();
            threshold = 255 - threshold;
        }
        double width = parameters.number("width");
        double pixel = width > 0 ? width / image.columns() : parameters.number("pixel");
        List<double[]> contours =
                scaled(new ContourTracing(image, threshold, context).contours(), pixel, parameters, context);
        Region region =
                contours.isEmpty() ? Region.EMPTY : PlaneKernel.compute(context, regions -> regions.evenOdd(contours));
        if (region.isEmpty()) {
            context.diagnostic(Diagnostic.warning("node.trace-nothing", "the figure is empty", null)
                    .withHint("change the threshold, or take the dark instead of the light parts or the reverse"));
        }
        return NodeOutputs.of("region", new RegionValue(parameters.flag("center") ? centered(region) : region));
    }

    /** The contours that are large enough, with as few points as they need, in millimetres. */
    private static List<double[]> scaled(
            List<double[]> traced, double pixel, NodeParameters parameters, NodeContext context) {
        double smallest = parameters.number("smallest_area") / (pixel * pixel);
        double tolerance = parameters.number("tolerance");
        List<double[]> found = new ArrayList<>();
        for (double[] contour : traced) {
            if (Math.abs(RegionFacts.signedArea(contour)) < smallest) {
                continue;
            }
            double[] simple = ContourSimplifier.simplified(contour, tolerance, context);
            if (simple.length >= 6) {
                for (int i = 0; i < simple.length; i++) {
                    simple[i] *= pixel;
                }
                found.add(simple);
            }
        }
        return found;
    }

    private static Region centered(Region region) {
        Bounds box = region.bounds();
        return region.isEmpty()
                ? region
                : region.transformed(
                        Affine3.translation(-(box.minX() + box.maxX()) / 2, -(box.minY() + box.maxY()) / 2, 0));
    }
}
