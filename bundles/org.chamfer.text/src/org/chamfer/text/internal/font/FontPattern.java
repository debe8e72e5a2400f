package org.chamfer.text.internal.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A font name in fontconfig's notation: families, sizes, properties, as in {@code Arial,Helvetica-12:bold:slant=italic}. A
 * backslash makes the next character an ordinary one. What is of no use for outlines (sizes, rendering) is passed over.
 *
 * @param families in the order of preference, may be empty
 * @param styles wanted names of the style
 * @param weight wanted weight on fontconfig's scale
 * @param slant wanted slant
 * @param width wanted width
 * @param features OpenType features to turn on or off, in HarfBuzz's notation
 */
public record FontPattern(
        List<String> families, List<String> styles, double weight, double slant, double width, List<String> features) {
    public FontPattern {
        families = List.copyOf(families);
        styles = List.copyOf(styles);
        features = List.copyOf(features);
    }

    /** Reads a name; {@code null} if a property has a value that makes no sense. */
    public static FontPattern parse(String name) {
        return new Reader(name).read();
    }

    private static final class Reader {
        private final String name;
        private int position;
        private final List<String> styles = new ArrayList<>();
        private final List<String> features = new ArrayList<>();
        private double weight = FontEntry.REGULAR;
        private double slant;
        private double width = FontEntry.NORMAL_WIDTH;

        Reader(String name) {
            this.name = name;
        }

        FontPattern read() {
            List<String> families = list("-:");
            if (at('-')) {
                position++;
                list(":");
            }
            while (at(':')) {
                position++;
                String property = token("=:,");
                List<String> values = List.of();
                if (at('=')) {
                    position++;
                    values = list(":");
                }
                if (!take(property, values)) {
                    return null;
                }
            }
            return new FontPattern(families, styles, weight, slant, width, features);
        }

        private boolean at(char c) {
            return position < name.length() && name.charAt(position) == c;
        }

        /** Words between commas, up to one of the characters; empty ones are left out. */
        private List<String> list(String ends) {
            List<String> words = new ArrayList<>();
            while (true) {
                String word = token(ends + ",");
                if (!word.isEmpty()) {
                    words.add(word);
                }
                if (!at(',')) {
                    return words;
                }
                position++;
            }
        }

        private String token(String ends) {
            StringBuilder word = new StringBuilder();
            while (position < name.length() && ends.indexOf(name.charAt(position)) < 0) {
                if (at('\\') && position + 1 < name.length()) {
                    position++;
                }
                word.append(name.charAt(position++));
            }
            return word.toString().strip();
        }

        private boolean take(String property, List<String> values) {
            switch (property.toLowerCase(Locale.ROOT)) {
                case "style" -> styles.addAll(values);
                case "weight" -> weight = number(values, weight);
                case "slant" -> slant = number(values, slant);
                case "width" -> width = number(values, width);
                case "charset" -> {
                    return values.stream().allMatch(Reader::isCharset);
                }
                case "fontfeatures" -> {
                    if (!values.isEmpty()) {
                        features.addAll(List.of(values.getFirst().split(";")));
                    }
                }
                default -> {
                    if (values.isEmpty()) {
                        constant(property);
                    }
                }
            }
            return true;
        }

        private void constant(String word) {
            switch (FontConstants.kind(word)) {
                case WEIGHT -> weight = FontConstants.value(word);
                case SLANT -> slant = FontConstants.value(word);
                case WIDTH -> width = FontConstants.value(word);
                case NONE -> {
                    // Rendering options, spacing, nonsense: nothing that outlines depend on.
                }
            }
        }

        private static double number(List<String> values, double otherwise) {
            if (values.isEmpty()) {
                return otherwise;
            }
            String value = values.getFirst();
            if (FontConstants.kind(value) != FontConstants.Kind.NONE) {
                return FontConstants.value(value);
            }
            try {
                return Double.parseDouble(value);
            } catch (NumberFormatException e) {
                return otherwise;
            }
        }

        /** Hexadecimal code points and ranges of them, with blanks between. */
        private static boolean isCharset(String value) {
            for (String range : value.split(" ")) {
                if (!range.matches("[0-9A-Fa-f]{1,6}(-[0-9A-Fa-f]{1,6})?")) {
                    return false;
                }
            }
            return true;
        }
    }
}
