package org.chamfer.nodes.internal.image;

import java.util.Locale;
import java.util.stream.Collectors;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Geometry;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.nodes.internal.value.ValueText;
import org.chamfer.render.Camera;
import org.chamfer.render.ColorScheme;
import org.chamfer.render.Framing;
import org.chamfer.render.Image;
import org.chamfer.render.Projection;
import org.chamfer.render.RenderSettings;
import org.chamfer.render.Scene;
import org.chamfer.render.SoftwareRenderer;
import org.chamfer.render.StandardView;
import org.chamfer.values.ImageValue;
import org.chamfer.values.MeshValue;
import org.chamfer.values.RegionValue;
import org.chamfer.values.Value;

/** Draws a solid or a plane figure. */
public final class ThumbnailNode implements NodeFunction {
    private static final double FILLED = 0.9;

    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        Geometry geometry = geometry(inputs.get("subject", Value.class));
        if (geometry.isEmpty()) {
            context.diagnostic(Diagnostic.warning("node.thumbnail-nothing", "there is nothing to draw", null));
        }
        NodeParameters parameters = inputs.parameters();
        RenderSettings settings = RenderSettings.DEFAULT
                .withSize(parameters.integer("width"), parameters.integer("height"))
                .withScheme(scheme(parameters.text("scheme")))
                .withEdges(parameters.flag("edges"))
                .withAxes(parameters.flag("axes"))
                .withGrid(parameters.flag("grid"))
                .withAntialiasing(parameters.integer("antialiasing"));
        Scene scene = Scene.of(geometry);
        Image image = new SoftwareRenderer().render(scene, camera(scene, settings, parameters), settings, context);
        return NodeOutputs.of("image", opaque(image));
    }

    private static Geometry geometry(Value subject) throws DiagnosticException {
        return switch (subject) {
            case MeshValue mesh -> mesh.mesh();
            case RegionValue region -> region.region();
            default ->
                throw new DiagnosticException(Diagnostic.error(
                                "node.thumbnail-subject",
                                ValueText.withArticle(subject.type()) + " cannot be drawn",
                                null)
                        .withHint("connect a mesh or a region"));
        };
    }

    private static ColorScheme scheme(String name) throws DiagnosticException {
        return ColorScheme.byName(name)
                .orElseThrow(() -> new DiagnosticException(
                        Diagnostic.error("node.thumbnail-scheme", "there is no colour scheme '" + name + "'", null)
                                .withHint("one of "
                                        + ColorScheme.all().stream()
                                                .map(ColorScheme::name)
                                                .collect(Collectors.joining(", ")))));
    }

    private static Camera camera(Scene scene, RenderSettings settings, NodeParameters parameters)
            throws DiagnosticException {
        Projection projection = Projection.valueOf(parameters.text("projection").toUpperCase(Locale.ROOT));
        double[] numbers = parameters.vector("camera").stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        if (numbers.length > 0) {
            try {
                return Camera.of(numbers).withProjection(projection);
            } catch (IllegalArgumentException e) {
                throw new DiagnosticException(
                        Diagnostic.error("node.thumbnail-camera", e.getMessage(), null)
                                .withHint("eye and centre, or target, rotation and distance; empty for the view"),
                        e);
            }
        }
        StandardView view = StandardView.valueOf(parameters.text("view").toUpperCase(Locale.ROOT));
        return Framing.fit(scene, view.camera(projection), (double) settings.width() / settings.height(), FILLED);
    }

    /** Pictures have a background: their opacity tells nothing. */
    private static ImageValue opaque(Image image) {
        byte[] samples = new byte[3 * image.pixels().length];
        int at = 0;
        for (int pixel : image.pixels()) {
            samples[at++] = (byte) (pixel >> 16);
            samples[at++] = (byte) (pixel >> 8);
            samples[at++] = (byte) pixel;
        }
        return new ImageValue(image.width(), image.height(), 3, samples);
    }
}
