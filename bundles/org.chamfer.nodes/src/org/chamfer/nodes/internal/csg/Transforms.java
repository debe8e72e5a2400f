package org.chamfer.nodes.internal.csg;

import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Degrees;

/** Makes affine transforms of lengths in millimetres and angles in degrees. */
public final class Transforms {
    private Transforms() {}

    /** Turns about the x axis, then about y, then about z, as OpenSCAD does. */
    public static Affine3 rotation(double x, double y, double z) {
        return aboutZ(z).after(aboutY(y)).after(aboutX(x));
    }

    /** Turns about the x axis. */
    public static Affine3 aboutX(double angle) {
        double c = Degrees.cos(angle);
        double s = Degrees.sin(angle);
        return new Affine3(1, 0, 0, 0, 0, c, -s, 0, 0, s, c, 0);
    }

    /** Turns about the y axis. */
    public static Affine3 aboutY(double angle) {
        double c = Degrees.cos(angle);
        double s = Degrees.sin(angle);
        return new Affine3(c, 0, s, 0, 0, 1, 0, 0, -s, 0, c, 0);
    }

    /** Turns about the z axis. */
    public static Affine3 aboutZ(double angle) {
        double c = Degrees.cos(angle);
        double s = Degrees.sin(angle);
        return new Affine3(c, -s, 0, 0, s, c, 0, 0, 0, 0, 1, 0);
    }

    /**
     * Mirrors at a plane (Householder's reflection).
     *
     * @param normal x, y and z of a vector across the plane, of any length but 0
     * @param distance of the plane from the origin along the vector
     */
    public static Affine3 mirror(double[] normal, double distance) {
        double x = normal[0];
        double y = normal[1];
        double z = normal[2];
        double square = x * x + y * y + z * z;
        double f = -2 / square;
        double shift = 2 * distance / StrictMath.sqrt(square);
        return new Affine3(
                1 + f * x * x,
                f * x * y,
                f * x * z,
                shift * x,
                f * x * y,
                1 + f * y * y,
                f * y * z,
                shift * y,
                f * x * z,
                f * y * z,
                1 + f * z * z,
                shift * z);
    }
}
