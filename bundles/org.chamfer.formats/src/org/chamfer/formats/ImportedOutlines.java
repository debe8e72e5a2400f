package org.chamfer.formats;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.formats.internal.plane.StraightPoints;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.RegionOperations;

/**
 * The outlines of a plane figure as a file has them: they may cross each other and themselves, in any direction, in
 * millimetres. The figure is the union of all shapes; {@link #toRegion} computes it.
 *
 * @param shapes in the order of the file
 */
public record ImportedOutlines(List<Shape> shapes) {
    /** Nothing. */
    public static final ImportedOutlines EMPTY = new ImportedOutlines(List.of());

    public ImportedOutlines {
        shapes = List.copyOf(shapes);
    }

    /**
     * A shape: what is inside an odd number of its contours and strokes.
     *
     * @param contours x, y of each point; the last point is joined to the first, and may be the same; contours of fewer
     *     than three points have no area
     * @param strokes lines that have been given a width
     */
    public record Shape(List<double[]> contours, List<Stroke> strokes) {
        public Shape {
            contours = List.copyOf(contours);
            strokes = List.copyOf(strokes);
        }
    }

    /**
     * A line that has been given a width: the union of its pieces.
     *
     * @param pieces convex, counter-clockwise, x, y of each point, at least three points each
     */
    public record Stroke(List<double[]> pieces) {
        public Stroke {
            pieces = List.copyOf(pieces);
        }
    }

    /** The box around all points in millimetres, also of contours that have no area. */
    public Bounds bounds() {
        Box box = new Box();
        for (Shape shape : shapes) {
            shape.contours().forEach(box::add);
            for (Stroke stroke : shape.strokes()) {
                stroke.pieces().forEach(box::add);
            }
        }
        return box.bounds();
    }

    /**
     * Computes the figure.
     *
     * @throws KernelException if the kernel cannot
     */
    public Region toRegion(RegionOperations operations) throws KernelException {
        List<Region> regions = new ArrayList<>();
        for (Shape shape : shapes) {
            List<double[]> contours = new ArrayList<>(shape.contours());
            for (Stroke stroke : shape.strokes()) {
                if (!stroke.pieces().isEmpty()) {
                    Region outline = operations.union(List.of(new Region(stroke.pieces())));
                    outline.contours().forEach(contour -> contours.add(StraightPoints.without(contour)));
                }
            }
            Region region = operations.evenOdd(contours);
            if (!region.isEmpty()) {
                regions.add(region);
            }
        }
        return switch (regions.size()) {
            case 0 -> Region.EMPTY;
            case 1 -> regions.getFirst();
            default -> operations.union(regions);
        };
    }

    /** Grows around points. */
    private static final class Box {
        private double minX = Double.POSITIVE_INFINITY;
        private double minY = Double.POSITIVE_INFINITY;
        private double maxX = Double.NEGATIVE_INFINITY;
        private double maxY = Double.NEGATIVE_INFINITY;

        void add(double[] points) {
            for (int i = 0; i < points.length; i += 2) {
                minX = Math.min(minX, points[i]);
                maxX = Math.max(maxX, points[i]);
                minY = Math.min(minY, points[i + 1]);
                maxY = Math.max(maxY, points[i + 1]);
            }
        }

        Bounds bounds() {
            return minX > maxX ? Bounds.EMPTY : new Bounds(minX, minY, 0, maxX, maxY, 0);
        }
    }
}
