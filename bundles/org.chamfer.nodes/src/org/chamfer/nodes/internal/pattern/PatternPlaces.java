package org.chamfer.nodes.internal.pattern;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Affine3;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.nodes.internal.csg.Transforms;
import org.chamfer.nodes.internal.csg.Vectors;

/** Where the copies of a pattern stand. */
final class PatternPlaces {
    private static final double FULL_TURN = 360;
    private static final long MOST_COPIES = 100_000;

    private PatternPlaces() {}

    /**
     * The places in space that the parameters of a node describe, the first copy first.
     *
     * @throws DiagnosticException if a vector has too few numbers, or there are too many copies
     */
    static List<Affine3> inSpace(NodeParameters p) throws DiagnosticException {
        return switch (p.text("arrangement")) {
            case "linear" -> linear(p);
            case "circular" -> circular(p, p.text("axis"));
            default -> grid(p, p.integer("layers"));
        };
    }

    /**
     * The places in the plane that the parameters of a node describe, the first copy first.
     *
     * @throws DiagnosticException if a vector has too few numbers, or there are too many copies
     */
    static List<Affine3> inPlane(NodeParameters p) throws DiagnosticException {
        return switch (p.text("arrangement")) {
            case "linear" -> linear(p);
            case "circular" -> circular(p, "z");
            default -> grid(p, 1);
        };
    }

    private static List<Affine3> linear(NodeParameters p) throws DiagnosticException {
        int count = p.integer("count");
        double[] step = Vectors.space(p, "step", 0);
        double first = p.flag("center") ? -(count - 1) / 2.0 : 0;
        List<Affine3> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double steps = first + i;
            places.add(Affine3.translation(steps * step[0], steps * step[1], steps * step[2]));
        }
        return places;
    }

    private static List<Affine3> circular(NodeParameters p, String axis) {
        int count = p.integer("count");
        double angle = p.number("angle");
        // A full turn has as many gaps as copies, an arc one less.
        int gaps = Math.abs(angle) == FULL_TURN ? count : Math.max(1, count - 1);
        double radius = p.number("radius");
        List<Affine3> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Affine3 turn = about(axis, angle * i / gaps);
            Affine3 outward = outward(axis, radius);
            places.add(
                    p.flag("rotate_copies")
                            ? turn.after(outward)
                            : Affine3.translation(
                                    turn.x(outward.m03(), outward.m13(), outward.m23()),
                                    turn.y(outward.m03(), outward.m13(), outward.m23()),
                                    turn.z(outward.m03(), outward.m13(), outward.m23())));
        }
        return places;
    }

    private static Affine3 about(String axis, double angle) {
        return switch (axis) {
            case "x" -> Transforms.aboutX(angle);
            case "y" -> Transforms.aboutY(angle);
            default -> Transforms.aboutZ(angle);
        };
    }

    /** The way from an axis to the first copy: along the axis that follows in the order x, y, z, x. */
    private static Affine3 outward(String axis, double radius) {
        return switch (axis) {
            case "x" -> Affine3.translation(0, radius, 0);
            case "y" -> Affine3.translation(0, 0, radius);
            default -> Affine3.translation(radius, 0, 0);
        };
    }

    private static List<Affine3> grid(NodeParameters p, int layers) throws DiagnosticException {
        int columns = p.integer("columns");
        int rows = p.integer("rows");
        if ((long) columns * rows * layers > MOST_COPIES) {
            throw new DiagnosticException(Diagnostic.error(
                            "node.too-many-copies",
                            columns + " x " + rows + " x " + layers + " copies are more than " + MOST_COPIES,
                            null)
                    .withHint("make the grid smaller"));
        }
        double[] spacing = Vectors.space(p, "spacing", 0);
        double share = p.flag("center") ? -0.5 : 0;
        List<Affine3> places = new ArrayList<>();
        for (int layer = 0; layer < layers; layer++) {
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    places.add(Affine3.translation(
                            (column + share * (columns - 1)) * spacing[0],
                            (row + share * (rows - 1)) * spacing[1],
                            (layer + share * (layers - 1)) * spacing[2]));
                }
            }
        }
        return places;
    }
}
