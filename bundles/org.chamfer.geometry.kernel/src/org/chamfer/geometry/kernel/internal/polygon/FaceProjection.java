package org.chamfer.geometry.kernel.internal.polygon;

/**
 * A projection of a flat face onto two of the three axes. The axis nearest to the face's normal is dropped and the other
 * two are ordered so that loops which are counter-clockwise seen against the normal stay counter-clockwise. Coordinates
 * are taken over unchanged, so the projection rounds nothing; lengths shrink by at most the factor 1/sqrt(3).
 */
public enum FaceProjection {
    /** For normals towards +x: (y, z). */
    YZ(1, 2),
    /** For normals towards -x: (z, y). */
    ZY(2, 1),
    /** For normals towards +y: (z, x). */
    ZX(2, 0),
    /** For normals towards -y: (x, z). */
    XZ(0, 2),
    /** For normals towards +z: (x, y). */
    XY(0, 1),
    /** For normals towards -z: (y, x). */
    YX(1, 0);

    private final int first;
    private final int second;

    FaceProjection(int first, int second) {
        this.first = first;
        this.second = second;
    }

    /**
     * The projection for a face with this normal, of any length. Ties go to the later axis; a normal without direction
     * (zero or not a number) gives {@link #XY}.
     */
    public static FaceProjection along(double normalX, double normalY, double normalZ) {
        double x = Math.abs(normalX);
        double y = Math.abs(normalY);
        double z = Math.abs(normalZ);
        if (x > y && x > z) {
            return normalX < 0 ? ZY : YZ;
        }
        if (y > z) {
            return normalY < 0 ? XZ : ZX;
        }
        return normalZ < 0 ? YX : XY;
    }

    /** The axis (0 x, 1 y, 2 z) that becomes the first coordinate. */
    public int first() {
        return first;
    }

    /** The axis (0 x, 1 y, 2 z) that becomes the second coordinate. */
    public int second() {
        return second;
    }

    /** Writes the projected position of a vertex to {@code xy[2 * at]} and {@code xy[2 * at + 1]}. */
    public void project(double[] positions, int vertex, double[] xy, int at) {
        xy[2 * at] = positions[3 * vertex + first];
        xy[2 * at + 1] = positions[3 * vertex + second];
    }
}
