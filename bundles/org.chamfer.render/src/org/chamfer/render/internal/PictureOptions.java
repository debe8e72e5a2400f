package org.chamfer.render.internal;

import java.util.Map;
import java.util.stream.Collectors;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Bounds;
import org.chamfer.render.Camera;
import org.chamfer.render.ColorScheme;
import org.chamfer.render.Projection;
import org.chamfer.render.RenderSettings;

/**
 * The settings of the PNG exporter, named and written as OpenSCAD's options: {@code imgsize} (W,H), {@code camera} (six
 * or seven numbers), {@code projection} (o or p), {@code colorscheme}, {@code viewall}, {@code autocenter}, and besides {@code bounds} (six numbers: what {@code viewall} shows),
 * {@code edges}, {@code axes}, {@code scales}, {@code grid} (true or false each). Without a camera all of the model is shown.
 */
final class PictureOptions {
    private final Map<String, String> settings;

    PictureOptions(Map<String, String> settings) {
        this.settings = settings;
    }

    /** Size, colours and what is shown besides the model. */
    RenderSettings renderSettings() throws DiagnosticException {
        RenderSettings defaults = RenderSettings.DEFAULT;
        double[] size = settings.containsKey("imgsize")
                ? numbers("imgsize")
                : new double[] {defaults.width(), defaults.height()};
        if (size.length != 2) {
            throw wrong("imgsize", "two numbers, such as 800,600");
        }
        try {
            return defaults.withSize((int) size[0], (int) size[1])
                    .withScheme(scheme())
                    .withEdges(flag("edges", defaults.edges()))
                    .withAxes(flag("axes", defaults.axes()))
                    .withScales(flag("scales", defaults.scales()))
                    .withGrid(flag("grid", defaults.grid()));
        } catch (IllegalArgumentException e) {
            throw new DiagnosticException(Diagnostic.error("render.settings", e.getMessage(), null), e);
        }
    }

    /** The camera, framing a box if that is wanted, or the box of the settings. */
    Camera camera(Bounds model) throws DiagnosticException {
        Bounds bounds = settings.containsKey("bounds") ? bounds() : model;
        boolean given = settings.containsKey("camera");
        try {
            Camera camera = given ? Camera.of(numbers("camera")) : Camera.DEFAULT;
            camera = camera.withProjection(projection());
            // As in OpenSCAD, where the middle is looked at only if everything is to be seen.
            if (!flag("viewall", !given)) {
                return camera;
            }
            return (flag("autocenter", !given) ? camera.autoCenter(bounds) : camera).viewAll(bounds);
        } catch (IllegalArgumentException e) {
            throw new DiagnosticException(Diagnostic.error("render.camera", e.getMessage(), null), e);
        }
    }

    private Bounds bounds() throws DiagnosticException {
        double[] box = numbers("bounds");
        if (box.length != 6) {
            throw wrong("bounds", "six numbers, the least and the largest coordinates");
        }
        return new Bounds(box[0], box[1], box[2], box[3], box[4], box[5]);
    }

    private ColorScheme scheme() throws DiagnosticException {
        String name = settings.getOrDefault("colorscheme", ColorScheme.CORNFIELD.name());
        String known = ColorScheme.all().stream().map(ColorScheme::name).collect(Collectors.joining(", "));
        return ColorScheme.byName(name).orElseThrow(() -> wrong("colorscheme", "one of " + known));
    }

    private Projection projection() throws DiagnosticException {
        return switch (settings.getOrDefault("projection", "p")) {
            case "p", "perspective" -> Projection.PERSPECTIVE;
            case "o", "ortho" -> Projection.ORTHOGRAPHIC;
            default -> throw wrong("projection", "o or p");
        };
    }

    private boolean flag(String name, boolean usual) throws DiagnosticException {
        return switch (settings.getOrDefault(name, String.valueOf(usual))) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(name, "true or false");
        };
    }

    private double[] numbers(String name) throws DiagnosticException {
        String[] words = settings.get(name).split(",", -1);
        double[] numbers = new double[words.length];
        try {
            for (int i = 0; i < words.length; i++) {
                numbers[i] = Double.parseDouble(words[i].strip());
            }
        } catch (NumberFormatException e) {
            throw new DiagnosticException(
                    Diagnostic.error(
                            "render.number", name + " holds something that is no number: " + e.getMessage(), null),
                    e);
        }
        return numbers;
    }

    private DiagnosticException wrong(String name, String expected) {
        return new DiagnosticException(Diagnostic.error(
                "render.setting", name + " is '" + settings.get(name) + "', expected " + expected, null));
    }
}
