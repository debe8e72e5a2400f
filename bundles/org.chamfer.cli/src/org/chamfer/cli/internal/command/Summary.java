package org.chamfer.cli.internal.command;

import java.util.List;
import java.util.Locale;
import org.chamfer.cli.internal.render.RenderResult;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;

/** Says in a line for each output what was written. */
final class Summary {
    private Summary() {}

    static List<String> lines(RenderResult result) {
        String whole = result.shape().map(Summary::describe).orElse("");
        return result.written().stream()
                .map(written -> {
                    String name = written.target().path() == null
                            ? "standard output"
                            : written.target().name();
                    String what = written.format().name();
                    String shape = written.part()
                            .map(part -> describe(part.geometry()))
                            .orElse(whole);
                    return "wrote " + name + ": " + what + shape;
                })
                .toList();
    }

    private static String describe(Geometry shape) {
        Bounds bounds = shape.bounds();
        String width = millimetres(bounds.sizeX()) + " x " + millimetres(bounds.sizeY());
        return switch (shape) {
            case Mesh mesh ->
                ", " + width + " x " + millimetres(bounds.sizeZ()) + " mm, " + mesh.triangleCount() + " facets";
            case Region region -> ", " + width + " mm, " + region.vertexCount() + " points";
        };
    }

    /** Thousandths, without zeros at the end. */
    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.3f", length).replaceFirst("\\.?0+$", "");
    }
}
