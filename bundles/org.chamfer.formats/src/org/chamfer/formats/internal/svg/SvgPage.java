package org.chamfer.formats.internal.svg;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an {@code svg} element puts user units on the paper. Of nested pages the last one counts for all, as in
 * OpenSCAD.
 *
 * @param heightMm height of the page
 * @param scaleX millimetres for a unit along x
 * @param scaleY millimetres for a unit along y
 * @param viewX left of the view box in user units
 * @param viewY top of the view box in user units
 * @param alignX what the figure is moved by along x, in mm
 * @param alignY what the figure is moved by along y, in mm
 */
record SvgPage(
        double heightMm, double scaleX, double scaleY, double viewX, double viewY, double alignX, double alignY) {
    /** The page of a file that has none. */
    static final SvgPage NONE = new SvgPage(0, 1, 1, 0, 0, 0, 0);

    private static final Pattern ALIGNMENT =
            Pattern.compile("\\s*(?:defer\\s+)?(none|xM(in|id|ax)YM(in|id|ax))(?:\\s+(meet|slice))?\\s*");

    /**
     * Reads the attributes of an {@code svg} element.
     *
     * @param before the page that was valid so far: without a view box its scale stays
     */
    static SvgPage of(Map<String, String> attributes, double dpi, SvgPage before) {
        SvgLength width = SvgLength.parse(attributes.get("width"));
        SvgLength height = SvgLength.parse(attributes.get("height"));
        double[] box = viewBox(attributes.getOrDefault("viewBox", ""));
        double widthMm = width.millimetres(box == null ? Double.NaN : box[2], dpi);
        double heightMm = height.millimetres(box == null ? Double.NaN : box[3], dpi);
        if (box == null) {
            return new SvgPage(
                    heightMm, before.scaleX, before.scaleY, before.viewX, before.viewY, before.alignX, before.alignY);
        }
        double x = width.part() * box[0];
        double y = height.part() * box[1];
        double scaleX = widthMm / box[2];
        double scaleY = heightMm / box[3];
        Matcher alignment = ALIGNMENT.matcher(attributes.getOrDefault("preserveAspectRatio", ""));
        boolean known = alignment.matches();
        if (known && alignment.group(1).equals("none")) {
            return new SvgPage(heightMm, scaleX, scaleY, x, y, before.alignX, before.alignY);
        }
        boolean slice = known && "slice".equals(alignment.group(4));
        double scale = slice ? Math.max(scaleX, scaleY) : Math.min(scaleX, scaleY);
        return new SvgPage(
                heightMm,
                scale,
                scale,
                x,
                y,
                align(known ? alignment.group(2) : "id", widthMm - scale * box[2]),
                align(known ? alignment.group(3) : "id", heightMm - scale * box[3]));
    }

    private static double align(String where, double room) {
        return switch (where) {
            case "id" -> room / 2;
            case "ax" -> room;
            default -> 0;
        };
    }

    /** x, y, width, height; {@code null} if the attribute does not say them. */
    private static double[] viewBox(String text) {
        List<Double> numbers = SvgNumbers.list(text);
        if (numbers.size() != 4 || numbers.get(2) < 0 || numbers.get(3) < 0) {
            return null;
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
