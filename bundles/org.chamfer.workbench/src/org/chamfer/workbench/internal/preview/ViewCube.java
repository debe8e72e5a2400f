package org.chamfer.workbench.internal.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chamfer.render.StandardView;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Transform;

/**
 * A small cube that turns with the part: it tells where front, top and right are, and a click on a side looks at it.
 * Its three axes are in their colours. Immutable: one for each direction.
 */
final class ViewCube {
    private static final int HALF = 18;
    private static final int MARGIN = 52;
    private static final double AXIS = 1.7;
    private static final int[] AXIS_COLORS = {0xd64545, 0x3da35d, 0x2f6fed};
    private static final String[] AXIS_NAMES = {"X", "Y", "Z"};

    /** A side as it is seen: corners are offsets from the cube's middle, x to the right and y down. */
    private record Side(
            StandardView view, String name, double[] middle, double[] across, double[] down, double facing) {
        double[] corner(int toRight, int toBottom) {
            return new double[] {
                middle[0] + toRight * across[0] + toBottom * down[0],
                middle[1] + toRight * across[1] + toBottom * down[1]
            };
        }

        boolean holds(double x, double y) {
            double determinant = across[0] * down[1] - across[1] * down[0];
            if (Math.abs(determinant) < 1) {
                return false;
            }
            double u = ((x - middle[0]) * down[1] - (y - middle[1]) * down[0]) / determinant;
            double v = (across[0] * (y - middle[1]) - across[1] * (x - middle[0])) / determinant;
            return Math.abs(u) <= 1 && Math.abs(v) <= 1;
        }
    }

    private final double[] right;
    private final double[] up;
    private final double[] towards;
    private final List<Side> sides = new ArrayList<>();

    /** The cube for a direction. */
    ViewCube(Orbit orbit) {
        right = orbit.right();
        up = orbit.up();
        towards = new double[] {
            right[1] * up[2] - right[2] * up[1],
            right[2] * up[0] - right[0] * up[2],
            right[0] * up[1] - right[1] * up[0]
        };
        // Each side with its outward normal and the direction in which its name is read.
        add(StandardView.FRONT, "FRONT", new double[] {0, -1, 0}, new double[] {1, 0, 0});
        add(StandardView.BACK, "BACK", new double[] {0, 1, 0}, new double[] {-1, 0, 0});
        add(StandardView.RIGHT, "RIGHT", new double[] {1, 0, 0}, new double[] {0, 1, 0});
        add(StandardView.LEFT, "LEFT", new double[] {-1, 0, 0}, new double[] {0, -1, 0});
        add(StandardView.TOP, "TOP", new double[] {0, 0, 1}, new double[] {1, 0, 0});
        add(StandardView.BOTTOM, "BELOW", new double[] {0, 0, -1}, new double[] {1, 0, 0});
        sides.sort(Comparator.comparingDouble(Side::facing));
    }

    /** The side under a place in a picture of a size. */
    Optional<StandardView> at(Point place, Point size) {
        double x = place.x - (size.x - MARGIN);
        double y = place.y - MARGIN;
        return sides.stream()
                .filter(side -> side.facing > 0.05 && side.holds(x, y))
                .map(Side::view)
                .findFirst();
    }

    /** Paints the cube in the upper right corner. */
    void paint(GC gc, Point size, Look look, Optional<StandardView> hovered) {
        Transform base = new Transform(gc.getDevice());
        gc.getTransform(base);
        try {
            gc.setAntialias(SWT.ON);
            gc.setTextAntialias(SWT.ON);
            int x = size.x - MARGIN;
            int y = MARGIN;
            for (int axis = 0; axis < 3; axis++) {
                if (towards[axis] < 0) {
                    paintAxis(gc, x, y, axis, look);
                }
            }
            for (Side side : sides) {
                if (side.facing > 0.02) {
                    paintSide(gc, x, y, side, look, hovered.isPresent() && hovered.get() == side.view, base);
                }
            }
            for (int axis = 0; axis < 3; axis++) {
                if (towards[axis] >= 0) {
                    paintAxis(gc, x, y, axis, look);
                }
            }
        } finally {
            gc.setTransform(base);
            base.dispose();
        }
    }

    private void add(StandardView view, String name, double[] normal, double[] reading) {
        double[] below = {
            reading[1] * normal[2] - reading[2] * normal[1],
            reading[2] * normal[0] - reading[0] * normal[2],
            reading[0] * normal[1] - reading[1] * normal[0]
        };
        sides.add(new Side(view, name, seen(normal), seen(reading), seen(below), dot(normal, towards)));
    }

    private double[] seen(double[] direction) {
        return new double[] {HALF * dot(direction, right), -HALF * dot(direction, up)};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    /** Axes start in the corner at the left, in front and below, as on the drawing of a cube. */
    private void paintAxis(GC gc, int x, int y, int axis, Look look) {
        double[] corner = seen(new double[] {-1, -1, -1});
        double[] direction = new double[3];
        direction[axis] = 1;
        double[] way = seen(direction);
        double reach = 1 + AXIS;
        gc.setForeground(look.color(AXIS_COLORS[axis]));
        gc.setLineWidth(2);
        gc.drawLine(
                (int) Math.round(x + corner[0]),
                (int) Math.round(y + corner[1]),
                (int) Math.round(x + corner[0] + reach * way[0]),
                (int) Math.round(y + corner[1] + reach * way[1]));
        double length = Math.hypot(way[0], way[1]);
        if (length > HALF / 3.0) {
            gc.setFont(look.font(TextStyle.FOOTER));
            Point extent = gc.textExtent(AXIS_NAMES[axis]);
            double end = reach + 7 / length;
            gc.drawText(
                    AXIS_NAMES[axis],
                    (int) Math.round(x + corner[0] + end * way[0] - extent.x / 2.0),
                    (int) Math.round(y + corner[1] + end * way[1] - extent.y / 2.0),
                    true);
        }
    }

    private void paintSide(GC gc, int x, int y, Side side, Look look, boolean hovered, Transform base) {
        Path path = new Path(gc.getDevice());
        double[] start = side.corner(-1, -1);
        path.moveTo((float) (x + start[0]), (float) (y + start[1]));
        for (int[] signs : new int[][] {{1, -1}, {1, 1}, {-1, 1}}) {
            double[] corner = side.corner(signs[0], signs[1]);
            path.lineTo((float) (x + corner[0]), (float) (y + corner[1]));
        }
        path.close();
        gc.setBackground(
                hovered
                        ? look.mix(Token.NODE, look.color(Token.SELECTION), 0.35)
                        : look.mix(Token.NODE, look.color(Token.BORDER), shade(side)));
        gc.setForeground(look.mix(Token.BORDER, look.color(Token.TEXT_SECONDARY), 0.4));
        gc.setLineWidth(1);
        gc.fillPath(path);
        gc.drawPath(path);
        path.dispose();
        Transform turned = new Transform(gc.getDevice());
        gc.getTransform(turned);
        turned.translate((float) (x + side.middle[0]), (float) (y + side.middle[1]));
        Transform skew = new Transform(
                gc.getDevice(),
                (float) (side.across[0] / HALF),
                (float) (side.across[1] / HALF),
                (float) (side.down[0] / HALF),
                (float) (side.down[1] / HALF),
                0,
                0);
        turned.multiply(skew);
        turned.scale(0.78f, 0.78f);
        gc.setTransform(turned);
        gc.setFont(look.font(TextStyle.FOOTER));
        gc.setForeground(look.color(Token.TEXT));
        Point extent = gc.textExtent(side.name);
        gc.drawText(side.name, -extent.x / 2, -extent.y / 2, true);
        gc.setTransform(base);
        skew.dispose();
        turned.dispose();
    }

    private static double shade(Side side) {
        return switch (side.view) {
            case TOP -> 0;
            case FRONT, BACK -> 0.25;
            default -> 0.45;
        };
    }
}
