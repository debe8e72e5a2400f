package org.chamfer.geometry;

import org.chamfer.base.digest.Digester;

/**
 * An affine transform of space: the upper three rows of a 4 x 4 matrix that multiplies column vectors.
 *
 * @param m00 row 0, column 0
 * @param m01 row 0, column 1
 * @param m02 row 0, column 2
 * @param m03 translation along x
 * @param m10 row 1, column 0
 * @param m11 row 1, column 1
 * @param m12 row 1, column 2
 * @param m13 translation along y
 * @param m20 row 2, column 0
 * @param m21 row 2, column 1
 * @param m22 row 2, column 2
 * @param m23 translation along z
 */
public record Affine3(
        double m00,
        double m01,
        double m02,
        double m03,
        double m10,
        double m11,
        double m12,
        double m13,
        double m20,
        double m21,
        double m22,
        double m23) {
    /** Leaves everything where it is. */
    public static final Affine3 IDENTITY = new Affine3(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0);

    /** Moves by a vector. */
    public static Affine3 translation(double x, double y, double z) {
        return new Affine3(1, 0, 0, x, 0, 1, 0, y, 0, 0, 1, z);
    }

    /** Scales about the origin. */
    public static Affine3 scaling(double x, double y, double z) {
        return new Affine3(x, 0, 0, 0, 0, y, 0, 0, 0, 0, z, 0);
    }

    /** This transform applied after {@code first}. */
    public Affine3 after(Affine3 first) {
        return new Affine3(
                m00 * first.m00 + m01 * first.m10 + m02 * first.m20,
                m00 * first.m01 + m01 * first.m11 + m02 * first.m21,
                m00 * first.m02 + m01 * first.m12 + m02 * first.m22,
                m00 * first.m03 + m01 * first.m13 + m02 * first.m23 + m03,
                m10 * first.m00 + m11 * first.m10 + m12 * first.m20,
                m10 * first.m01 + m11 * first.m11 + m12 * first.m21,
                m10 * first.m02 + m11 * first.m12 + m12 * first.m22,
                m10 * first.m03 + m11 * first.m13 + m12 * first.m23 + m13,
                m20 * first.m00 + m21 * first.m10 + m22 * first.m20,
                m20 * first.m01 + m21 * first.m11 + m22 * first.m21,
                m20 * first.m02 + m21 * first.m12 + m22 * first.m22,
                m20 * first.m03 + m21 * first.m13 + m22 * first.m23 + m23);
    }

    /** The x coordinate of a point's image. */
    public double x(double x, double y, double z) {
        return m00 * x + m01 * y + m02 * z + m03;
    }

    /** The y coordinate of a point's image. */
    public double y(double x, double y, double z) {
        return m10 * x + m11 * y + m12 * z + m13;
    }

    /** The z coordinate of a point's image. */
    public double z(double x, double y, double z) {
        return m20 * x + m21 * y + m22 * z + m23;
    }

    /** The determinant of the linear part: negative if the transform mirrors, 0 if it flattens. */
    public double determinant() {
        return m00 * (m11 * m22 - m12 * m21) - m01 * (m10 * m22 - m12 * m20) + m02 * (m10 * m21 - m11 * m20);
    }

    /** The determinant of the upper left 2 x 2 part, which is what happens to the area of a region. */
    public double determinant2() {
        return m00 * m11 - m01 * m10;
    }

    /** True if every entry is a finite number. */
    public boolean isFinite() {
        for (double entry : toArray()) {
            if (!Double.isFinite(entry)) {
                return false;
            }
        }
        return true;
    }

    /** The twelve entries, row by row. */
    public double[] toArray() {
        return new double[] {m00, m01, m02, m03, m10, m11, m12, m13, m20, m21, m22, m23};
    }

    /** Adds the entries to a digest. */
    public void addTo(Digester digester) {
        digester.add(toArray());
    }
}
