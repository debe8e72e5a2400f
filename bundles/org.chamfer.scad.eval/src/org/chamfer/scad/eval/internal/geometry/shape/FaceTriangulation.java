package org.chamfer.scad.eval.internal.geometry.shape;

import java.util.List;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;

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
        double[] flat = projected(face, normal);
        int[] local = Triangulation.of(new Region(List.of(flat)), kernel);
        if (face.length <= MOST_CORNERS_FOR_FLIPS && !isPlane(face, normal)) {
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

    /** The face without the coordinate along the axis nearest to the normal, still counter-clockwise. */
    private double[] projected(int[] face, double[] normal) {
        int axis = 2;
        for (int i = 1; i >= 0; i--) {
            if (Math.abs(normal[i]) > Math.abs(normal[axis])) {
                axis = i;
            }
        }
        double side = normal[axis] < 0 ? -1 : 1;
        double[] flat = new double[2 * face.length];
        for (int i = 0; i < face.length; i++) {
            flat[2 * i] = positions[3 * face[i] + (axis + 1) % 3];
            flat[2 * i + 1] = side * positions[3 * face[i] + (axis + 2) % 3];
        }
        return flat;
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
