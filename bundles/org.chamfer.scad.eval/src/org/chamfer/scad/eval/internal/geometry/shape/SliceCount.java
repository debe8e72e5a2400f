package org.chamfer.scad.eval.internal.geometry.shape;

import org.chamfer.geometry.Region;
import org.chamfer.scad.eval.csg.CsgOperation.LinearExtrude;
import org.chamfer.scad.eval.csg.Facets;

/**
 * Number of slices of a linear extrusion, counted as OpenSCAD 2025 counts them: by the path of the point that moves
 * farthest, limited by {@code $fn}, or else by {@code $fa} and {@code $fs}.
 */
final class SliceCount {
    private static final double SMALLEST_RADIUS = 0x1p-20;
    /** A twist of half a turn in one slice would make the sides cross; three slices a turn are safe. */
    private static final double MOST_TWIST = 120;

    private final LinearExtrude extrusion;
    private final Facets facets;
    private final double height;
    private final double twist;

    private SliceCount(LinearExtrude extrusion) {
        this.extrusion = extrusion;
        this.facets = extrusion.facets();
        this.height = extrusion.vector()[2];
        this.twist = Math.abs(extrusion.twist());
    }

    /** Number of slices, at least 1. */
    static int of(LinearExtrude extrusion, Region base) {
        if (extrusion.hasSlices()) {
            return Math.max(1, extrusion.slices());
        }
        return new SliceCount(extrusion).count(base);
    }

    private int count(Region base) {
        boolean twisted = extrusion.hasTwist() && twist != 0;
        boolean uniform = extrusion.scaleX() == extrusion.scaleY();
        if (!twisted) {
            return uniform ? 1 : diagonal(base);
        }
        double radius = farthest(base, 1, 1);
        if (extrusion.scaleX() == 1 && uniform) {
            return twisted(radius, helixLength(radius));
        }
        return uniform
                ? twisted(radius, conicalHelixLength(radius))
                : Math.max(diagonal(base), twisted(radius, helixLength(radius)));
    }

    /** Slices of straight paths that are not all of the same direction. */
    private int diagonal(Region base) {
        double way = farthest(base, 1 - extrusion.scaleX(), 1 - extrusion.scaleY());
        if (!isUsable(way)) {
            return 1;
        }
        if (facets.fn() > 0) {
            return Math.max(1, (int) facets.fn());
        }
        return Math.max(1, steps(StrictMath.sqrt(way * way + height * height) / facets.fs()));
    }

    private int twisted(double radius, double length) {
        int fewest = Math.max(1, steps(twist / MOST_TWIST));
        if (!isUsable(radius)) {
            return fewest;
        }
        if (facets.fn() > 0) {
            return Math.max(fewest, steps(twist / 360 * facets.fn()));
        }
        return Math.max(fewest, Math.min(steps(twist / facets.fa()), steps(length / facets.fs())));
    }

    private double helixLength(double radius) {
        double turn = StrictMath.toRadians(twist);
        double rise = height / turn;
        return turn * StrictMath.sqrt(radius * radius + rise * rise);
    }

    /** Length of a stretch of Archimedes' spiral that is pulled up to the height. */
    private double conicalHelixLength(double radius) {
        double scale = extrusion.scaleX();
        double turn = StrictMath.toRadians(twist);
        double end = scale > 1 ? turn * scale / (scale - 1) : turn / (1 - scale);
        double growth = radius / end;
        double flat = spiralLength(growth, end) - spiralLength(growth, end - turn);
        return StrictMath.sqrt(flat * flat + height * height);
    }

    /** Arc length of the spiral r = growth * angle from the origin. */
    private static double spiralLength(double growth, double angle) {
        double root = StrictMath.sqrt(1 + angle * angle);
        return growth / 2 * (angle * root + StrictMath.log(angle + root));
    }

    private boolean isUsable(double radius) {
        return radius >= SMALLEST_RADIUS && Double.isFinite(facets.fn());
    }

    private static int steps(double quotient) {
        return (int) Math.ceil(quotient);
    }

    private static double farthest(Region base, double factorX, double factorY) {
        double farthest = 0;
        for (double[] contour : base.contours()) {
            for (int i = 0; i < contour.length; i += 2) {
                double x = contour[i] * factorX;
                double y = contour[i + 1] * factorY;
                farthest = Math.max(farthest, x * x + y * y);
            }
        }
        return StrictMath.sqrt(farthest);
    }
}
