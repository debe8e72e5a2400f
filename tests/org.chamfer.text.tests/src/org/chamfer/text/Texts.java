package org.chamfer.text;

import java.util.List;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Region;

/** Settings and measures for tests. */
final class Texts {
    /** Millimetres of an em at size 10: FreeType's 1/64 points at 100 dots per inch, rounded once. */
    static final double EM = 13.8889;

    /** The same for outlines, which Liberation wants in whole pixels. */
    static final double OUTLINE_EM = 13.8880;

    private Texts() {}

    static TextSettings aligned(String text, String halign, String valign) {
        return new TextSettings(text, 10, "", halign, valign, 1, "", "en", "", 2);
    }

    static TextSettings directed(String text, String direction) {
        return new TextSettings(text, 10, "", "default", "default", 1, direction, "en", "", 2);
    }

    static TextSettings inFont(String text, String font) {
        return new TextSettings(text, 10, font, "default", "default", 1, "", "en", "", 2);
    }

    static TextSettings spaced(String text, double spacing) {
        return new TextSettings(text, 10, "", "default", "default", spacing, "", "en", "", 2);
    }

    static TextSettings sized(String text, double size) {
        return new TextSettings(text, size, "", "default", "default", 1, "", "en", "", 2);
    }

    /** Area of figures that do not overlap, in square millimetres. */
    static double area(List<Region> regions) {
        double twice = 0;
        for (Region region : regions) {
            for (double[] contour : region.contours()) {
                int previous = contour.length - 2;
                for (int i = 0; i < contour.length; i += 2) {
                    twice += contour[previous] * contour[i + 1] - contour[i] * contour[previous + 1];
                    previous = i;
                }
            }
        }
        return twice / 2;
    }

    static Bounds bounds(List<Region> regions) {
        Bounds bounds = Bounds.EMPTY;
        for (Region region : regions) {
            bounds = bounds.union(region.bounds());
        }
        return bounds;
    }
}
