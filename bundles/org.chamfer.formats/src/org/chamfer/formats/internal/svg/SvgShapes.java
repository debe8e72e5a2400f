package org.chamfer.formats.internal.svg;

import java.util.List;
import java.util.Map;
import org.chamfer.formats.CurveFacets;
import org.chamfer.formats.internal.plane.PointList;
import org.chamfer.geometry.Degrees;

/** Draws the basic shapes and paths. */
final class SvgShapes {
    private static final int FEWEST_CIRCLE_SEGMENTS = 40;
    private static final double SHARP_RADIUS = 1e-8;

    private final CurveFacets facets;
    private final PointLimit limit = new PointLimit();

    SvgShapes(CurveFacets facets) {
        this.facets = facets;
    }

    /**
     * What an element draws; nothing if it is no shape.
     *
     * @throws PointLimit.Exceeded if all elements so far draw too many points
     */
    SvgDrawing draw(String element, Map<String, String> attributes) {
        Attributes of = new Attributes(attributes);
        LineStyle pen = new SvgStyle(attributes).stroke();
        return switch (element) {
            case "circle" -> ellipse(of.number("cx"), of.number("cy"), of.number("r"), of.number("r"));
            case "ellipse" -> ellipse(of.number("cx"), of.number("cy"), of.number("rx"), of.number("ry"));
            case "rect" -> rectangle(of, pen);
            case "line" -> {
                PointList line = new PointList();
                line.add(of.number("x1"), of.number("y1"));
                line.add(of.number("x2"), of.number("y2"));
                yield SvgDrawing.stroked(StrokeOutline.of(line, pen, limit));
            }
            case "polyline" -> SvgDrawing.stroked(StrokeOutline.of(points(attributes), pen, limit));
            case "polygon" -> SvgDrawing.filled(points(attributes).toArray());
            case "path" -> {
                PathBuilder builder = new PathBuilder(facets, pen, limit);
                PathData.draw(attributes.getOrDefault("d", ""), builder);
                yield builder.finish();
            }
            default -> SvgDrawing.NOTHING;
        };
    }

    /** Attributes that are numbers. */
    private record Attributes(Map<String, String> values) {
        double number(String name) {
            return SvgNumbers.parse(values.get(name));
        }
    }

    private SvgDrawing ellipse(double x, double y, double rx, double ry) {
        int count = Math.max(FEWEST_CIRCLE_SEGMENTS, facets.segments(Math.max(rx, ry)));
        limit.add(count);
        double[] contour = new double[2 * count];
        for (int i = 0; i < count; i++) {
            double angle = (i + 1) * 360.0 / count;
            contour[2 * i] = x + rx * Degrees.sin(angle);
            contour[2 * i + 1] = y + ry * Degrees.cos(angle);
        }
        return SvgDrawing.filled(contour);
    }

    private SvgDrawing rectangle(Attributes of, LineStyle pen) {
        double x = of.number("x");
        double y = of.number("y");
        double right = x + of.number("width");
        double bottom = y + of.number("height");
        double rx = of.number("rx");
        double ry = of.number("ry");
        boolean sharpX = Math.abs(rx) < SHARP_RADIUS;
        boolean sharpY = Math.abs(ry) < SHARP_RADIUS;
        if (sharpX && sharpY) {
            return SvgDrawing.filled(new double[] {x, y, right, y, right, bottom, x, bottom});
        }
        rx = Math.min(sharpX ? ry : rx, (right - x) / 2);
        ry = Math.min(sharpY ? of.number("rx") : ry, (bottom - y) / 2);
        PathBuilder path = new PathBuilder(facets, pen, limit);
        path.moveTo(x + rx, y);
        path.lineTo(right - rx, y);
        path.arcTo(rx, ry, 0, false, true, right, y + ry);
        path.lineTo(right, bottom - ry);
        path.arcTo(rx, ry, 0, false, true, right - rx, bottom);
        path.lineTo(x + rx, bottom);
        path.arcTo(rx, ry, 0, false, true, x, bottom - ry);
        path.lineTo(x, y + ry);
        path.arcTo(rx, ry, 0, false, true, x + rx, y);
        path.close();
        return path.finish();
    }

    private PointList points(Map<String, String> attributes) {
        List<Double> numbers = SvgNumbers.list(attributes.get("points"));
        limit.add(numbers.size() / 2);
        PointList points = new PointList();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            points.add(numbers.get(i), numbers.get(i + 1));
        }
        return points;
    }
}
