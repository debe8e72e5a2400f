package org.chamfer.text.internal.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Chooses the font that fits a pattern best, in the order of fontconfig's criteria: family, name of the style, slant,
 * weight, width; of equal ones the first.
 */
public final class FontMatcher {
    private FontMatcher() {}

    /**
     * The best match.
     *
     * @param font what was found
     * @param exact whether it has one of the families that the pattern names
     */
    public record Match(FontEntry font, boolean exact) {}

    /** Finds the best of some fonts. */
    public static Match best(List<FontEntry> fonts, FontPattern pattern) {
        List<String> families = families(pattern);
        FontEntry best = fonts.getFirst();
        double[] bestDistance = distance(best, families, pattern);
        for (FontEntry font : fonts.subList(1, fonts.size())) {
            double[] distance = distance(font, families, pattern);
            if (isLess(distance, bestDistance)) {
                best = font;
                bestDistance = distance;
            }
        }
        return new Match(
                best,
                bestDistance[0] < families.size() - 1 || pattern.families().isEmpty());
    }

    /** The families that a pattern names, with what may stand for each, and the default at the end. */
    private static List<String> families(FontPattern pattern) {
        List<String> families = new ArrayList<>();
        for (String family : pattern.families()) {
            families.add(key(family));
        }
        for (String family : pattern.families()) {
            String alias = alias(key(family));
            if (alias != null) {
                families.add(alias);
            }
        }
        families.add(key(BundledFonts.DEFAULT_FAMILY));
        return families;
    }

    /** Generic names, and fonts of the same measures as Liberation's. */
    private static String alias(String family) {
        return switch (family) {
            case "sans", "sans-serif", "sansserif", "arial", "helvetica" -> "liberationsans";
            case "serif", "times", "timesnewroman" -> "liberationserif";
            case "mono", "monospace", "courier", "couriernew" -> "liberationmono";
            default -> null;
        };
    }

    private static double[] distance(FontEntry font, List<String> families, FontPattern pattern) {
        double family = families.size();
        for (String name : font.families()) {
            int place = families.indexOf(key(name));
            if (place >= 0) {
                family = Math.min(family, place);
            }
        }
        double style = 0;
        if (!pattern.styles().isEmpty()) {
            style = pattern.styles().size();
            for (String name : font.styles()) {
                for (int i = 0; i < style; i++) {
                    if (pattern.styles().get(i).equalsIgnoreCase(name)) {
                        style = i;
                    }
                }
            }
        }
        return new double[] {
            family,
            style,
            Math.abs(font.slant() - pattern.slant()),
            Math.abs(font.weight() - pattern.weight()),
            Math.abs(font.width() - pattern.width())
        };
    }

    private static boolean isLess(double[] first, double[] second) {
        for (int i = 0; i < first.length; i++) {
            if (first[i] != second[i]) {
                return first[i] < second[i];
            }
        }
        return false;
    }

    /** Blanks and case make no difference between names of families. */
    private static String key(String family) {
        return family.replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
