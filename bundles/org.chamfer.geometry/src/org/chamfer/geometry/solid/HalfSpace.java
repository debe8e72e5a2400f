package org.chamfer.geometry.solid;

import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;

/** What lies on one side of a plane: the side that its normal points to. */
public final class HalfSpace {
    /** The box is so many times larger than needed. */
    private static final double MARGIN = 1.125;

    private final double[] normal;
    private final double offset;

    /**
     * A half-space.
     *
     * @param normal x, y, z of a vector of any length but 0
     * @param offset where the plane lies along the normal, in millimetres from the origin
     */
    public HalfSpace(double[] normal, double offset) {
        double length = StrictMath.hypot(StrictMath.hypot(normal[0], normal[1]), normal[2]);
        this.normal = new double[] {normal[0] / length, normal[1] / length, normal[2] / length};
        this.offset = offset;
    }

    /** True if nothing of a mesh lies outside. */
    public boolean contains(Mesh mesh) {
        return lowest(mesh, 1) >= 0;
    }

    /** True if nothing of a mesh lies inside. */
    public boolean misses(Mesh mesh) {
        return lowest(mesh, -1) >= 0;
    }

    /**
     * A box with a side in the plane around all that a box holds of the half-space.
     *
     * @param origin of its triangles
     */
    public Mesh box(Bounds bounds, MeshOrigin origin) {
        double[] middle = {
            bounds.minX() + bounds.sizeX() / 2, bounds.minY() + bounds.sizeY() / 2, bounds.minZ() + bounds.sizeZ() / 2
        };
        double size = MARGIN * bounds.diagonal();
        double along = dot(normal, middle);
        double[] right = perpendicular();
        double[] up = {
            normal[1] * right[2] - normal[2] * right[1],
            normal[2] * right[0] - normal[0] * right[2],
            normal[0] * right[1] - normal[1] * right[0]
        };
        double[] corners = new double[24];
        for (int i = 0; i < 8; i++) {
            double x = (i & 1) == 0 ? -size : size;
            double y = (i & 2) == 0 ? -size : size;
            double depth = (i & 4) == 0 ? 0 : size;
            for (int axis = 0; axis < 3; axis++) {
                // The parts are summed so that nothing is rounded across the plane if it is square to an axis.
                double inPlane = middle[axis] - along * normal[axis] + x * right[axis] + y * up[axis];
                corners[3 * i + axis] = inPlane + (offset + depth) * normal[axis];
            }
        }
        int[] triangles = {
            0, 3, 1, 0, 2, 3, 4, 5, 7, 4, 7, 6, 0, 1, 5, 0, 5, 4, 2, 7, 3, 2, 6, 7, 0, 6, 2, 0, 4, 6, 1, 3, 7, 1, 7, 5
        };
        return Mesh.of(corners, triangles, origin);
    }

    /** A unit vector in the plane. */
    private double[] perpendicular() {
        int least = 0;
        for (int axis = 1; axis < 3; axis++) {
            least = Math.abs(normal[axis]) < Math.abs(normal[least]) ? axis : least;
        }
        int second = (least + 1) % 3;
        int third = (least + 2) % 3;
        double length = Math.sqrt(normal[second] * normal[second] + normal[third] * normal[third]);
        double[] vector = new double[3];
        vector[second] = -normal[third] / length;
        vector[third] = normal[second] / length;
        return vector;
    }

    /** The smallest height of a mesh above the plane; below it, if the sign is negative. */
    private double lowest(Mesh mesh, int sign) {
        double lowest = Double.POSITIVE_INFINITY;
        double[] p = mesh.positions();
        for (int i = 0; i < p.length; i += 3) {
            double height = normal[0] * p[i] + normal[1] * p[i + 1] + normal[2] * p[i + 2] - offset;
            lowest = Math.min(lowest, sign * height);
        }
        return lowest;
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
