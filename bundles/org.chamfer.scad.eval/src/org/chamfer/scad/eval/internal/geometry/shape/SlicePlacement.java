package org.chamfer.scad.eval.internal.geometry.shape;

import org.chamfer.geometry.Degrees;
import org.chamfer.scad.eval.csg.CsgOperation.LinearExtrude;

/**
 * Where a slice of a linear extrusion lies: the base turned, then scaled, then moved.
 *
 * @param cos cosine of the angle
 * @param sin sine of the angle
 * @param scaleX factor along x
 * @param scaleY factor along y
 * @param moveX way along x in mm
 * @param moveY way along y in mm
 * @param z height in mm
 */
record SlicePlacement(double cos, double sin, double scaleX, double scaleY, double moveX, double moveY, double z) {
    /** The slice with a number from 0 to the number of slices. */
    static SlicePlacement of(LinearExtrude extrusion, int slice, int slices) {
        double angle = -extrusion.twist() * slice / slices;
        double[] vector = extrusion.vector();
        return new SlicePlacement(
                Degrees.cos(angle),
                Degrees.sin(angle),
                1 - (1 - extrusion.scaleX()) * slice / slices,
                1 - (1 - extrusion.scaleY()) * slice / slices,
                part(vector[0], extrusion.center(), slice, slices),
                part(vector[1], extrusion.center(), slice, slices),
                part(vector[2], extrusion.center(), slice, slices));
    }

    private static double part(double way, boolean center, int slice, int slices) {
        if (slice == slices) {
            return center ? way - way / 2 : way;
        }
        return (center ? -way / 2 : 0) + way * slice / slices;
    }

    /** The x coordinate of a point of the base, before it is moved. */
    double x(double x, double y) {
        return scaleX * (cos * x - sin * y);
    }

    /** The y coordinate of a point of the base, before it is moved. */
    double y(double x, double y) {
        return scaleY * (sin * x + cos * y);
    }
}
