package org.chamfer.scad.eval.internal.module;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.Vector;

/** {@code polyhedron} and {@code polygon}: lists of points, and of indices of points. */
final class PointLists {
    private PointLists() {}

    static void polyhedron(ModuleCall call, List<CsgNode> out) {
        Parameters p = call.parameters("points", "faces", "convexity", "triangles");
        double[] points = points(call, p.get("points"), 3);
        Value faces = p.get("faces");
        if (faces instanceof Undef && p.isGiven("triangles")) {
            call.machine()
                    .console
                    .deprecated(
                            "polyhedron(triangles=[]) will be removed in future releases. Use polyhedron(faces=[]) instead.",
                            call.place());
            faces = p.get("triangles");
        }
        int[][] indices = new int[0][];
        if (points != null) {
            if (faces instanceof Vector vector) {
                indices = indices(call, vector, "faces", points.length / 3);
            } else {
                call.error("Unable to convert faces = " + faces.printed() + " to a vector of vector of point indices");
            }
        }
        out.add(call.leaf(new CsgOperation.Polyhedron(
                points == null ? new double[0] : points, indices, Math.max(1, p.whole("convexity", 1)))));
    }

    static void polygon(ModuleCall call, List<CsgNode> out) {
        Parameters p = call.parameters("points", "paths", "convexity");
        double[] points = points(call, p.get("points"), 2);
        Value paths = p.get("paths");
        int[][] indices = null;
        if (points != null && paths instanceof Vector vector) {
            int[][] found = indices(call, vector, "paths", points.length / 2);
            indices = found.length == 0 ? null : found;
        } else if (points != null && !(paths instanceof Undef)) {
            call.error("Unable to convert paths = " + paths.printed() + " to a vector of vector of point indices");
        }
        out.add(call.leaf(new CsgOperation.Polygon(
                points == null ? new double[0] : points, indices, Math.max(1, p.whole("convexity", 1)))));
    }

    /** The coordinates, those of the origin for what is no point; {@code null} if there is no list at all. */
    private static double[] points(ModuleCall call, Value given, int dimensions) {
        if (!(given instanceof Vector list)) {
            call.error("Unable to convert points = " + given.printed() + " to a vector of coordinates");
            return null;
        }
        double[] points = new double[list.size() * dimensions];
        for (int i = 0; i < list.size(); i++) {
            double[] point =
                    dimensions == 3 ? Parameters.triple(list.get(i), 0) : Parameters.numbers(list.get(i), dimensions);
            if (point == null || !isFinite(point)) {
                call.error("Unable to convert points[" + i + "] = "
                        + list.get(i).printed() + " to a vec" + dimensions + " of numbers");
                continue;
            }
            System.arraycopy(point, 0, points, i * dimensions, dimensions);
        }
        return points;
    }

    private static boolean isFinite(double[] point) {
        for (double coordinate : point) {
            if (!Double.isFinite(coordinate)) {
                return false;
            }
        }
        return true;
    }

    private static int[][] indices(ModuleCall call, Vector lists, String parameter, int points) {
        List<int[]> result = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            if (!(lists.get(i) instanceof Vector list)) {
                call.error("Unable to convert " + parameter + "[" + i + "] = "
                        + lists.get(i).printed() + " to a vector of numbers");
                continue;
            }
            int[] face = new int[list.size()];
            int count = 0;
            for (int j = 0; j < list.size(); j++) {
                String place = parameter + "[" + i + "][" + j + "]";
                if (!(list.get(j) instanceof Num number)) {
                    call.error(
                            "Unable to convert " + place + " = " + list.get(j).printed() + " to a number");
                } else if (!(number.value() >= 0 && number.value() < points)) {
                    call.warn("Point index " + (long) number.value() + " is out of bounds (from " + place + ")");
                } else {
                    face[count++] = (int) number.value();
                }
            }
            boolean kept = !"faces".equals(parameter) || count >= 3;
            if (kept) {
                result.add(Arrays.copyOf(face, count));
            }
        }
        return result.toArray(int[][]::new);
    }
}
