package org.chamfer.render.internal;

import org.chamfer.geometry.Bounds;
import org.chamfer.render.Camera;
import org.chamfer.render.ColorScheme;

/** Draws what tells directions and sizes: the axes and a grid on the ground. */
final class GroundPainter {
    private static final int RED = 0xd62728;
    private static final int GREEN = 0x2ca02c;
    private static final int BLUE = 0x1f5fd0;

    /** Twice as far as the camera is from what it looks at, in all directions: beyond the picture's borders. */
    private static final double AXIS_PART = 2;

    /** A little behind, so that faces and figures on the ground hide the grid. */
    private static final double GRID_RAISE = -1;

    /** A little before, so that axes are seen on figures in their plane. */
    private static final double AXIS_RAISE = 0.5;

    private static final int DASHES = 80;
    private static final int LINES = 20;
    private static final int STRONG = 5;

    private final ViewTransform transform;
    private final LinePainter lines;
    private final ColorScheme scheme;

    GroundPainter(ViewTransform transform, LinePainter lines, ColorScheme scheme) {
        this.transform = transform;
        this.lines = lines;
        this.scheme = scheme;
    }

    /** Draws the three axes, their negative halves dashed. */
    void drawAxes(Camera camera) {
        double length = AXIS_PART
                * (camera.distance()
                        + Math.abs(camera.targetX())
                        + Math.abs(camera.targetY())
                        + Math.abs(camera.targetZ()));
        for (int axis = 0; axis < 3; axis++) {
            int color = axisColor(scheme, axis);
            line(axis, 0, length, color);
            double dash = length / DASHES;
            for (int i = 0; i < DASHES; i++) {
                line(axis, -i * dash - dash / 2, -i * dash - dash, color);
            }
        }
    }

    /**
     * Draws a grid at z = 0, or under a box that reaches below; its lines lie 1, 2 or 5 times a power of ten
     * millimetres apart. Seen from below it would hide the model: it is left out then.
     */
    void drawGrid(Bounds bounds) {
        if (!transform.looksDown()) {
            return;
        }
        double z = bounds.isEmpty() ? 0 : Math.min(0, bounds.minZ());
        double size = bounds.isEmpty() ? 10 : Math.max(Math.max(bounds.sizeX(), bounds.sizeY()), 1e-3);
        double step = niceStep(2 * size / LINES);
        int firstX = bounds.isEmpty() ? -STRONG : below((bounds.minX() - size / 4) / step);
        int lastX = bounds.isEmpty() ? STRONG : -below(-(bounds.maxX() + size / 4) / step);
        int firstY = bounds.isEmpty() ? -STRONG : below((bounds.minY() - size / 4) / step);
        int lastY = bounds.isEmpty() ? STRONG : -below(-(bounds.maxY() + size / 4) / step);
        int weak = Shading.mixed(scheme.background(), scheme.axes(), 0.13);
        int strong = Shading.mixed(scheme.background(), scheme.axes(), 0.28);
        for (int i = firstX; i <= lastX; i++) {
            draw(
                    new double[] {i * step, firstY * step, z, i * step, lastY * step, z},
                    i % STRONG == 0 ? strong : weak,
                    1,
                    GRID_RAISE);
        }
        for (int i = firstY; i <= lastY; i++) {
            draw(
                    new double[] {firstX * step, i * step, z, lastX * step, i * step, z},
                    i % STRONG == 0 ? strong : weak,
                    1,
                    GRID_RAISE);
        }
    }

    /** The colour of an axis: x red, y green, z blue. */
    static int axisColor(ColorScheme scheme, int axis) {
        int hue = axis == 0 ? RED : axis == 1 ? GREEN : BLUE;
        return Shading.mixed(scheme.axes(), hue, 0.8);
    }

    /** The smallest of 1, 2, 5, 10, 20, ... that is not less than a length. */
    static double niceStep(double least) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(least)));
        for (int factor : new int[] {1, 2, 5}) {
            if (factor * power >= least) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** The next multiple of the strong lines that is not above a number of steps. */
    private static int below(double steps) {
        return STRONG * (int) Math.floor(steps / STRONG);
    }

    private void line(int axis, double from, double to, int color) {
        double[] points = new double[6];
        points[axis] = from;
        points[3 + axis] = to;
        draw(points, color, 1.3, AXIS_RAISE);
    }

    private void draw(double[] points, int color, double width, double raise) {
        double[] view = new double[6];
        transform.toView(points, view, 0, 2);
        lines.draw(view, 0, 1, color, width, raise);
    }
}
