package org.chamfer.scad.eval.internal.geometry.shape;

import org.chamfer.geometry.Degrees;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.scad.eval.csg.CsgOperation.Cube;
import org.chamfer.scad.eval.csg.CsgOperation.Cylinder;
import org.chamfer.scad.eval.csg.CsgOperation.Sphere;

/**
 * The surfaces of boxes, balls and cylinders, with vertices where OpenSCAD has them. Arguments that OpenSCAD takes for
 * nothing give the empty mesh.
 */
public final class SolidPrimitives {
    private SolidPrimitives() {}

    /** True unless every side is positive and finite. */
    public static boolean isNothing(Cube cube) {
        return !isLength(cube.x()) || !isLength(cube.y()) || !isLength(cube.z());
    }

    /** True unless the radius is positive and finite. */
    public static boolean isNothing(Sphere sphere) {
        return !isLength(sphere.radius());
    }

    /** True unless the height is positive and the radii are not negative, not both zero, and finite. */
    public static boolean isNothing(Cylinder cylinder) {
        double bottom = cylinder.radius1();
        double top = cylinder.radius2();
        return !isLength(cylinder.height()) || !isRadius(bottom) || !isRadius(top) || bottom == 0 && top == 0;
    }

    /** A box. */
    public static Mesh cube(Cube cube) {
        if (isNothing(cube)) {
            return Mesh.EMPTY;
        }
        double x = cube.center() ? -cube.x() / 2 : 0;
        double y = cube.center() ? -cube.y() / 2 : 0;
        double z = cube.center() ? -cube.z() / 2 : 0;
        double farX = cube.center() ? cube.x() / 2 : cube.x();
        double farY = cube.center() ? cube.y() / 2 : cube.y();
        double farZ = cube.center() ? cube.z() / 2 : cube.z();
        MeshBuilder builder = new MeshBuilder(8, 12);
        for (int i = 0; i < 8; i++) {
            builder.vertex((i & 1) == 0 ? x : farX, (i & 2) == 0 ? y : farY, (i & 4) == 0 ? z : farZ);
        }
        builder.quad(4, 5, 7, 6);
        builder.quad(2, 3, 1, 0);
        builder.quad(0, 1, 5, 4);
        builder.quad(1, 3, 7, 5);
        builder.quad(3, 2, 6, 7);
        builder.quad(2, 0, 4, 6);
        return builder.build();
    }

    /**
     * A ball: rings of equal corner counts at half steps of latitude, so that no vertex is at a pole.
     *
     * @throws KernelException if there are too many triangles
     */
    public static Mesh sphere(Sphere sphere) throws KernelException {
        if (isNothing(sphere)) {
            return Mesh.EMPTY;
        }
        double radius = sphere.radius();
        int corners = sphere.facets().segments(radius);
        SurfaceLimit.checkTriangles((long) corners * corners);
        int rings = (corners + 1) / 2;
        MeshBuilder builder = new MeshBuilder(corners * rings, 2 * corners * rings);
        for (int ring = 0; ring < rings; ring++) {
            double polar = 180 * (ring + 0.5) / rings;
            builder.ring(corners, radius * Degrees.sin(polar), radius * Degrees.cos(polar));
        }
        builder.fan(0, corners, false);
        for (int ring = 0; ring + 1 < rings; ring++) {
            builder.band(ring * corners + corners, ring * corners, corners);
        }
        builder.fan((rings - 1) * corners, corners, true);
        return builder.build();
    }

    /**
     * A cylinder, a frustum, or a cone with one apex if a radius is 0.
     *
     * @throws KernelException if there are too many triangles
     */
    public static Mesh cylinder(Cylinder cylinder) throws KernelException {
        if (isNothing(cylinder)) {
            return Mesh.EMPTY;
        }
        double bottom = cylinder.radius1();
        double top = cylinder.radius2();
        int corners = cylinder.facets().segments(Math.max(bottom, top));
        SurfaceLimit.checkTriangles(4L * corners);
        double low = cylinder.center() ? -cylinder.height() / 2 : 0;
        double high = cylinder.center() ? cylinder.height() / 2 : cylinder.height();
        MeshBuilder builder = new MeshBuilder(2 * corners, 4 * corners);
        if (bottom == 0) {
            builder.vertex(0, 0, low);
            builder.ring(corners, top, high);
            builder.cone(0, 1, corners, true);
            builder.fan(1, corners, false);
        } else if (top == 0) {
            builder.ring(corners, bottom, low);
            builder.vertex(0, 0, high);
            builder.cone(corners, 0, corners, false);
            builder.fan(0, corners, true);
        } else {
            builder.ring(corners, bottom, low);
            builder.ring(corners, top, high);
            builder.band(0, corners, corners);
            builder.fan(0, corners, true);
            builder.fan(corners, corners, false);
        }
        return builder.build();
    }

    private static boolean isLength(double value) {
        return value > 0 && Double.isFinite(value);
    }

    private static boolean isRadius(double value) {
        return value >= 0 && Double.isFinite(value);
    }
}
