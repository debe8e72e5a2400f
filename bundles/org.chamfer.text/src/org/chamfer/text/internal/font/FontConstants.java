package org.chamfer.text.internal.font;

import java.util.Locale;

/** Words that stand for numbers in fontconfig's font names. */
final class FontConstants {
    private FontConstants() {}

    /** What a word is about. */
    enum Kind {
        WEIGHT,
        SLANT,
        WIDTH,
        NONE
    }

    static Kind kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "thin",
                    "extralight",
                    "ultralight",
                    "light",
                    "demilight",
                    "semilight",
                    "book",
                    "regular",
                    "medium",
                    "demibold",
                    "semibold",
                    "bold",
                    "extrabold",
                    "ultrabold",
                    "black",
                    "heavy",
                    "extrablack",
                    "ultrablack" -> Kind.WEIGHT;
            case "roman", "italic", "oblique" -> Kind.SLANT;
            case "ultracondensed",
                    "extracondensed",
                    "condensed",
                    "semicondensed",
                    "normal",
                    "semiexpanded",
                    "expanded",
                    "extraexpanded",
                    "ultraexpanded" -> Kind.WIDTH;
            default -> Kind.NONE;
        };
    }

    /** The number of a word that has a kind. */
    static double value(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "thin", "roman" -> 0;
            case "extralight", "ultralight" -> 40;
            case "light", "ultracondensed" -> 50;
            case "demilight", "semilight" -> 55;
            case "extracondensed" -> 63;
            case "book", "condensed" -> 75;
            case "regular" -> FontEntry.REGULAR;
            case "semicondensed" -> 87;
            case "medium", "normal", "italic" -> 100;
            case "oblique" -> 110;
            case "semiexpanded" -> 113;
            case "expanded" -> 125;
            case "extraexpanded" -> 150;
            case "demibold", "semibold" -> 180;
            case "bold", "ultraexpanded" -> 200;
            case "extrabold", "ultrabold" -> 205;
            case "black", "heavy" -> 210;
            case "extrablack", "ultrablack" -> 215;
            default -> throw new IllegalArgumentException(word);
        };
    }

    /** The weight on fontconfig's scale for one on OpenType's, which goes from 1 to 1000. */
    static double weightOfOpenType(int weight) {
        int[] from = {0, 100, 200, 300, 350, 380, 400, 500, 600, 700, 800, 900, 1000};
        int[] to = {0, 0, 40, 50, 55, 75, 80, 100, 180, 200, 205, 210, 215};
        for (int i = 1; i < from.length; i++) {
            if (weight <= from[i]) {
                return to[i - 1] + (double) (to[i] - to[i - 1]) * (weight - from[i - 1]) / (from[i] - from[i - 1]);
            }
        }
        return to[to.length - 1];
    }

    /** The width on fontconfig's scale for OpenType's classes 1 to 9. */
    static double widthOfOpenType(int width) {
        double[] widths = {50, 63, 75, 87, 100, 113, 125, 150, 200};
        return width >= 1 && width <= widths.length ? widths[width - 1] : FontEntry.NORMAL_WIDTH;
    }
}
