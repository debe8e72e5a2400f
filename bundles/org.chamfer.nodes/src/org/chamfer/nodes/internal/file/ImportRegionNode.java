package org.chamfer.nodes.internal.file;

import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.CurveFacets;
import org.chamfer.formats.ImportedOutlines;
import org.chamfer.formats.PlaneImportSettings;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Region;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.nodes.internal.image.PlaneKernel;
import org.chamfer.values.RegionValue;

/** Gives the plane figure in a file. */
public final class ImportRegionNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        ImportedFile file = new ImportedFile(inputs, context);
        NodeParameters parameters = inputs.parameters();
        Object read = file.read(file.options().withPlane(settings(parameters)));
        Region region =
                switch (read) {
                    case ImportedOutlines outlines when outlines.shapes().isEmpty() -> Region.EMPTY;
                    case ImportedOutlines outlines -> PlaneKernel.compute(context, outlines::toRegion);
                    case Region figure -> figure;
                    default ->
                        throw new DiagnosticException(Diagnostic.error(
                                        "node.import-region", file.name() + " holds no plane figure", file.place())
                                .withHint("meshes come in with import-mesh"));
                };
        if (region.isEmpty()) {
            context.diagnostic(
                    Diagnostic.warning("node.import-nothing", file.name() + " holds no closed outline", file.place())
                            .withHint("look at the layer and the id"));
            return NodeOutputs.of("region", new RegionValue(region));
        }
        return NodeOutputs.of("region", new RegionValue(placed(region, parameters)));
    }

    private static PlaneImportSettings settings(NodeParameters parameters) {
        return new PlaneImportSettings(
                given(parameters.text("layer")),
                given(parameters.text("id")),
                0,
                0,
                1,
                parameters.number("dpi"),
                false,
                new CurveFacets(parameters.integer("fn"), parameters.number("fa"), parameters.number("fs")));
    }

    private static Region placed(Region region, NodeParameters parameters) {
        double width = parameters.number("width");
        Bounds box = region.bounds();
        double scale = width > 0 ? width / box.sizeX() : parameters.number("scale");
        Region scaled = scale == 1 ? region : region.transformed(Affine3.scaling(scale, scale, 1));
        if (!parameters.flag("center")) {
            return scaled;
        }
        Bounds whole = scaled.bounds();
        return scaled.transformed(
                Affine3.translation(-(whole.minX() + whole.maxX()) / 2, -(whole.minY() + whole.maxY()) / 2, 0));
    }

    private static String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
