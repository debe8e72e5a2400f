package org.chamfer.render.internal;

import org.chamfer.geometry.Degrees;
import org.chamfer.render.Camera;
import org.chamfer.render.Projection;

/**
 * Takes points of the world to the view (x to the right, y up, z the distance from the eye along the line of sight, in
 * millimetres) and points of the view to the picture (x to the right, y down, in samples, and nearness: a number that
 * is larger the nearer a point is, and linear over the picture of a plane).
 */
public final class ViewTransform {
    /** Points nearer than this part of the camera's distance are not shown in perspective; OpenSCAD's choice. */
    private static final double NEAR_PART = 0.1;

    private final double[] rows;
    private final boolean perspective;
    private final double near;
    private final double scale;
    private final double middleX;
    private final double middleY;
    private final double targetDepth;

    /** The transform of a camera to a picture of this many samples. */
    public ViewTransform(Camera camera, int samplesWide, int samplesHigh) {
        double[] turn = multiply(
                aboutX(90 - camera.rotationX()), multiply(aboutY(-camera.rotationY()), aboutZ(-camera.rotationZ())));
        // After the turn the camera looks along +y with z up: the rows are right, up and depth.
        rows = new double[12];
        copyRow(turn, 0, 0, camera, 0);
        copyRow(turn, 2, 1, camera, 0);
        copyRow(turn, 1, 2, camera, camera.distance());
        perspective = camera.projection() == Projection.PERSPECTIVE;
        near = perspective ? Math.max(NEAR_PART * camera.distance(), 1e-9) : Double.NEGATIVE_INFINITY;
        double half = camera.fieldOfView() / 2;
        double perHeight = samplesHigh / 2.0 * Degrees.cos(half) / Degrees.sin(half);
        scale = perspective ? perHeight : perHeight / camera.distance();
        middleX = samplesWide / 2.0;
        middleY = samplesHigh / 2.0;
        targetDepth = camera.distance();
    }

    /** True if what is far looks small. */
    public boolean isPerspective() {
        return perspective;
    }

    /** True if level ground is seen from above, or edge-on. */
    public boolean looksDown() {
        return rows[10] <= 0;
    }

    /** The smallest depth that is shown. */
    public double near() {
        return near;
    }

    /** Takes points from the world to the view. */
    public void toView(double[] world, double[] view, int firstPoint, int endPoint) {
        for (int i = 3 * firstPoint; i < 3 * endPoint; i += 3) {
            double x = world[i];
            double y = world[i + 1];
            double z = world[i + 2];
            view[i] = rows[0] * x + rows[1] * y + rows[2] * z + rows[3];
            view[i + 1] = rows[4] * x + rows[5] * y + rows[6] * z + rows[7];
            view[i + 2] = rows[8] * x + rows[9] * y + rows[10] * z + rows[11];
        }
    }

    /** How many millimetres half of the picture's height is, at the point that the camera looks at. */
    public double unitsAtTarget() {
        return perspective ? middleY / scale * targetDepth : middleY / scale;
    }

    /** A way in the view, to the right and up, as a way in the world. */
    public double[] toWorld(double right, double up) {
        return new double[] {
            right * rows[0] + up * rows[4], right * rows[1] + up * rows[5], right * rows[2] + up * rows[6]
        };
    }

    /** The column of a point of the view in samples. */
    public double screenX(double x, double depth) {
        return perspective ? middleX + scale * x / depth : middleX + scale * x;
    }

    /** The row of a point of the view in samples. */
    public double screenY(double y, double depth) {
        return perspective ? middleY - scale * y / depth : middleY - scale * y;
    }

    /** How near a depth is. */
    public double nearness(double depth) {
        return perspective ? 1 / depth : -depth;
    }

    /** A nearness moved towards the eye by as many millimetres as this many samples are wide there. */
    public double raised(double nearness, double samples) {
        return perspective ? nearness * (1 + samples / scale) : nearness + samples / scale;
    }

    private void copyRow(double[] turn, int from, int to, Camera camera, double shift) {
        double x = turn[3 * from];
        double y = turn[3 * from + 1];
        double z = turn[3 * from + 2];
        rows[4 * to] = x;
        rows[4 * to + 1] = y;
        rows[4 * to + 2] = z;
        rows[4 * to + 3] = shift - (x * camera.targetX() + y * camera.targetY() + z * camera.targetZ());
    }

    private static double[] aboutX(double degrees) {
        double sine = Degrees.sin(degrees);
        double cosine = Degrees.cos(degrees);
        return new double[] {1, 0, 0, 0, cosine, -sine, 0, sine, cosine};
    }

    private static double[] aboutY(double degrees) {
        double sine = Degrees.sin(degrees);
        double cosine = Degrees.cos(degrees);
        return new double[] {cosine, 0, sine, 0, 1, 0, -sine, 0, cosine};
    }

    private static double[] aboutZ(double degrees) {
        double sine = Degrees.sin(degrees);
        double cosine = Degrees.cos(degrees);
        return new double[] {cosine, -sine, 0, sine, cosine, 0, 0, 0, 1};
    }

    private static double[] multiply(double[] left, double[] right) {
        double[] product = new double[9];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                product[3 * row + column] = left[3 * row] * right[column]
                        + left[3 * row + 1] * right[3 + column]
                        + left[3 * row + 2] * right[6 + column];
            }
        }
        return product;
    }
}
