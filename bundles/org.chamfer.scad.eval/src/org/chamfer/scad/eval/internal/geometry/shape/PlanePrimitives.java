package org.chamfer.scad.eval.internal.geometry.shape;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.geometry.Degrees;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.scad.eval.csg.CsgOperation.Circle;
import org.chamfer.scad.eval.csg.CsgOperation.Polygon;
import org.chamfer.scad.eval.csg.CsgOperation.Square;

/**
 * Rectangles, discs and polygons, with points where OpenSCAD has them. Arguments that OpenSCAD takes for nothing give
 * the empty region.
 */
public final class PlanePrimitives {
    private PlanePrimitives() {}

    /** True unless both sides are positive and finite. */
    public static boolean isNothing(Square square) {
        return !isLength(square.x()) || !isLength(square.y());
    }

    /** True unless the radius is positive and finite. */
    public static boolean isNothing(Circle circle) {
        return !isLength(circle.radius());
    }

    /** A rectangle. */
    public static Region square(Square square) {
        if (isNothing(square)) {
            return Region.EMPTY;
        }
        double x = square.center() ? -square.x() / 2 : 0;
        double y = square.center() ? -square.y() / 2 : 0;
        double farX = square.center() ? square.x() / 2 : square.x();
        double farY = square.center() ? square.y() / 2 : square.y();
        return new Region(List.of(new double[] {x, y, farX, y, farX, farY, x, farY}));
    }

    /**
     * A regular polygon that stands for a disc.
     *
     * @throws KernelException if there are too many corners
     */
    public static Region circle(Circle circle) throws KernelException {
        if (isNothing(circle)) {
            return Region.EMPTY;
        }
        int corners = circle.facets().segments(circle.radius());
        SurfaceLimit.checkPoints(corners);
        double[] contour = new double[2 * corners];
        for (int i = 0; i < corners; i++) {
            double angle = 360.0 * i / corners;
            contour[2 * i] = circle.radius() * Degrees.cos(angle);
            contour[2 * i + 1] = circle.radius() * Degrees.sin(angle);
        }
        return new Region(List.of(contour));
    }

    /**
     * A polygon with the even-odd rule. A single contour that does not cross itself is taken as it is, without points
     * in the middle of an edge; the kernel sorts out everything else.
     *
     * @throws KernelException if the kernel fails
     */
    public static Region polygon(Polygon polygon, KernelSource kernel) throws KernelException {
        List<double[]> contours = new ArrayList<>();
        for (double[] path : paths(polygon)) {
            double[] clean = Contours.withoutStraightPoints(path);
            if (clean.length >= 6) {
                contours.add(clean);
            }
        }
        if (contours.isEmpty()) {
            return Region.EMPTY;
        }
        if (contours.size() == 1 && Contours.isSimple(contours.getFirst())) {
            return new Region(List.of(Contours.counterClockwise(contours.getFirst())));
        }
        return Contours.simplified(kernel.use(session -> session.regions().evenOdd(contours)));
    }

    private static List<double[]> paths(Polygon polygon) {
        if (polygon.paths() == null || polygon.paths().length == 0) {
            return List.of(polygon.points());
        }
        List<double[]> paths = new ArrayList<>();
        for (int[] path : polygon.paths()) {
            double[] contour = new double[2 * path.length];
            for (int i = 0; i < path.length; i++) {
                contour[2 * i] = polygon.points()[2 * path[i]];
                contour[2 * i + 1] = polygon.points()[2 * path[i] + 1];
            }
            paths.add(contour);
        }
        return paths;
    }

    private static boolean isLength(double value) {
        return value > 0 && Double.isFinite(value);
    }
}
