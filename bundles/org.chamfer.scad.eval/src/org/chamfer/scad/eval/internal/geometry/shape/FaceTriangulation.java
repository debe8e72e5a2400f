package org.chamfer.scad.eval.internal.geometry.shape;

import java.util.List;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.measure.RegionFacts;

/**
 * Divides a face of a polyhedron into triangles. The face is looked at along the axis that is nearest to its normal, as
 * OpenSCAD does.
 */
final class FaceTriangulation {
    private static final int MOST_CORNERS_FOR_FLIPS = 64;
    private static final double FLAT = 1e-9;

    private final double[] positions;
    private final KernelSource kernel;

    /** Makes a triangulation of faces between points (x, y, z each). */
    FaceTriangulation(double[] positions, KernelSource kernel) {
        this.positions = positions;
        this.kernel = kernel;
    }

    /**
     * Triangulates a face.
     *
     * @param face the corners, counter-clockwise seen from outside, no two successive ones equal
     * @return three corners a triangle
     */
    int[] triangles(int[] face) throws KernelException {
        if (face.length == 3) {
            return face;
        }
        double[] normal = normal(face);
        double[] flat = projected(face);
        int[] onCircle = SweepDiagonal.triangles(flat);
        int[] local = onCircle == null ? Triangulation.of(new Region(List.of(flat)), kernel) : onCircle;
        if (onCircle == null && face.length <= MOST_CORNERS_FOR_FLIPS && !isPlane(face, normal)) {
            DelaunayFlips.improve(flat, local);
        }
        int[] triangles = new int[local.length];
        for (int i = 0; i < local.length; i++) {
            triangles[i] = face[local[i]];
        }
        return triangles;
    }

    /** Newell's normal, not of unit length. */
    private double[] normal(int[] face) {
        double[] normal = new double[3];
        for (int i = 0; i < face.length; i++) {
            int a = 3 * face[i];
            int b = 3 * face[(i + 1) % face.length];
            for (int axis = 0; axis < 3; axis++) {
                int u = (axis + 1) % 3;
                int v = (axis + 2) % 3;
                normal[axis] += (positions[a + u] - positions[b + u]) * (positions[a + v] + positions[b + v]);
            }
        }
        return normal;
    }

    /** The face without one coordinate, counter-clockwise. */
    private double[] projected(int[] face) {
        int axis = droppedAxis(face);
        double[] flat = new double[2 * face.length];
        for (int i = 0; i < face.length; i++) {
            flat[2 * i] = positions[3 * face[i] + (axis + 1) % 3];
            flat[2 * i + 1] = positions[3 * face[i] + (axis + 2) % 3];
        }
        if (RegionFacts.signedArea(flat) < 0) {
            for (int i = 1; i < flat.length; i += 2) {
                flat[i] = -flat[i];
            }
        }
        return flat;
    }

    /**
     * The axis nearest to the normal of the largest triangle over the face's greatest extent, as in the tessellator of the
     * GLU library: for faces that are not plane it matters which one it is.
     */
    private int droppedAxis(int[] face) {
        int longest = 0;
        int[] from = new int[3];
        int[] to = new int[3];
        double extent = 0;
        for (int axis = 0; axis < 3; axis++) {
            from[axis] = face[0];
            to[axis] = face[0];
            for (int corner : face) {
                if (positions[3 * corner + axis] < positions[3 * from[axis] + axis]) {
                    from[axis] = corner;
                }
                if (positions[3 * corner + axis] > positions[3 * to[axis] + axis]) {
                    to[axis] = corner;
                }
            }
            double own = positions[3 * to[axis] + axis] - positions[3 * from[axis] + axis];
            if (axis == 0 || own > extent) {
                extent = own;
                longest = axis;
            }
        }
        double[] best = new double[3];
        for (int corner : face) {
            double[] normal = cross(from[longest], to[longest], corner);
            if (square(normal) > square(best)) {
                best = normal;
            }
        }
        int dropped = 0;
        for (int axis = 1; axis < 3; axis++) {
            dropped = Math.abs(best[axis]) > Math.abs(best[dropped]) ? axis : dropped;
        }
        return dropped;
    }

    private double[] cross(int a, int b, int c) {
        double[] normal = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            int u = (axis + 1) % 3;
            int v = (axis + 2) % 3;
            normal[axis] = (positions[3 * a + u] - positions[3 * b + u]) * (positions[3 * c + v] - positions[3 * b + v])
                    - (positions[3 * a + v] - positions[3 * b + v]) * (positions[3 * c + u] - positions[3 * b + u]);
        }
        return normal;
    }

    private static double square(double[] vector) {
        return vector[0] * vector[0] + vector[1] * vector[1] + vector[2] * vector[2];
    }

    private boolean isPlane(int[] face, double[] normal) {
        double length = StrictMath.sqrt(normal[0] * normal[0] + normal[1] * normal[1] + normal[2] * normal[2]);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double size = 0;
        for (int corner : face) {
            double distance = 0;
            for (int axis = 0; axis < 3; axis++) {
                double offset = positions[3 * corner + axis] - positions[3 * face[0] + axis];
                distance += normal[axis] * offset;
                size = Math.max(size, Math.abs(offset));
            }
            low = Math.min(low, distance);
            high = Math.max(high, distance);
        }
        return high - low <= FLAT * size * length;
    }
}
