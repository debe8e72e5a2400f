package org.chamfer.formats.internal.svg;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.formats.ImportedOutlines;

/** What an element draws, in its own coordinates. */
record SvgDrawing(List<double[]> contours, List<ImportedOutlines.Stroke> strokes) {
    static final SvgDrawing NOTHING = new SvgDrawing(List.of(), List.of());

    /** One closed contour. */
    static SvgDrawing filled(double[] contour) {
        return new SvgDrawing(List.of(contour), List.of());
    }

    /** One line with a width. */
    static SvgDrawing stroked(List<double[]> pieces) {
        return new SvgDrawing(List.of(), List.of(new ImportedOutlines.Stroke(pieces)));
    }

    boolean isEmpty() {
        return contours.isEmpty() && strokes.isEmpty();
    }

    /** This drawing moved; pieces of strokes are turned round if the map mirrors, so that they stay as they were. */
    SvgDrawing mapped(SvgMatrix map) {
        boolean mirrors = map.a() * map.d() - map.b() * map.c() < 0;
        List<ImportedOutlines.Stroke> moved = new ArrayList<>();
        for (ImportedOutlines.Stroke stroke : strokes) {
            moved.add(new ImportedOutlines.Stroke(stroke.pieces().stream()
                    .map(piece -> mapped(piece, map, mirrors))
                    .toList()));
        }
        return new SvgDrawing(
                contours.stream().map(contour -> mapped(contour, map, false)).toList(), moved);
    }

    private static double[] mapped(double[] points, SvgMatrix map, boolean reverse) {
        double[] moved = new double[points.length];
        for (int i = 0; i < points.length; i += 2) {
            int target = reverse ? points.length - 2 - i : i;
            moved[target] = map.x(points[i], points[i + 1]);
            moved[target + 1] = map.y(points[i], points[i + 1]);
        }
        return moved;
    }

    /** The number of points. */
    long size() {
        long size = 0;
        for (double[] contour : contours) {
            size += contour.length / 2;
        }
        for (ImportedOutlines.Stroke stroke : strokes) {
            for (double[] piece : stroke.pieces()) {
                size += piece.length / 2;
            }
        }
        return size;
    }
}
