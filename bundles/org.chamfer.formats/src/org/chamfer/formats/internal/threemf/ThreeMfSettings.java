package org.chamfer.formats.internal.threemf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;

/**
 * How a 3MF file is to be written: the settings {@code export-3mf/...}, with OpenSCAD's names and values.
 *
 * @param colors which colours are written
 * @param unit the unit that one millimetre of the model is taken for; as in OpenSCAD, the numbers stay the same
 * @param color the colour of what has none, as {@code #RRGGBBAA}
 * @param material how colours are written
 * @param decimals digits behind the decimal point; none to keep every digit
 * @param metaData by name, in the order of the file
 */
public record ThreeMfSettings(
        Colors colors, Unit unit, String color, Material material, OptionalInt decimals, Map<String, String> metaData) {
    /** The usual colour of what has none. */
    public static final String USUAL_COLOR = "#F9D72CFF";

    private static final String SECTION = "export-3mf/";
    private static final String SOURCE_NAME = "source-name";
    private static final String TITLE = "meta-data-title";
    private static final int MOST_DECIMALS = 16;
    private static final Map<String, String> META_DATA = metaDataNames();
    private static final List<String> NAMES = names();

    /** Which colours are written: those of the model, none, or one for everything. */
    public enum Colors {
        MODEL,
        NONE,
        SELECTED_ONLY
    }

    /** The units of the format. */
    public enum Unit {
        MICRON,
        MILLIMETER,
        CENTIMETER,
        METER,
        INCH,
        FOOT
    }

    /** How colours are written: as a group of colours, or as base materials. */
    public enum Material {
        COLOR,
        BASEMATERIAL
    }

    private static Map<String, String> metaDataNames() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(TITLE, "Title");
        names.put("meta-data-designer", "Designer");
        names.put("meta-data-description", "Description");
        names.put("meta-data-copyright", "Copyright");
        names.put("meta-data-license-terms", "LicenseTerms");
        names.put("meta-data-rating", "Rating");
        return names;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(
                List.of("color-mode", "unit", "color", "material-type", "decimal-precision", "add-meta-data"));
        names.addAll(META_DATA.keySet());
        return List.copyOf(names);
    }

    /**
     * Reads the settings of an export.
     *
     * @throws DiagnosticException if one of this format's settings has a wrong name or value
     */
    public static ThreeMfSettings of(Map<String, String> settings) throws DiagnosticException {
        for (String name : new TreeSet<>(settings.keySet())) {
            if (name.startsWith(SECTION) && !NAMES.contains(name.substring(SECTION.length()))) {
                throw new DiagnosticException(Diagnostic.error("formats.3mf-setting", "unknown option " + name, null)
                        .withHint(NAMES.stream().map(SECTION::concat).collect(Collectors.joining(", "))));
            }
        }
        Reader reader = new Reader(settings);
        return new ThreeMfSettings(
                reader.choice("color-mode", Colors.MODEL, Colors.values()),
                reader.choice("unit", Unit.MILLIMETER, Unit.values()),
                reader.color(),
                reader.choice("material-type", Material.BASEMATERIAL, Material.values()),
                reader.decimals(),
                reader.metaData());
    }

    /** The unit as the format writes it. */
    public String unitName() {
        return unit.name().toLowerCase(Locale.ROOT);
    }

    /** Turns the texts of settings into values. */
    private record Reader(Map<String, String> settings) {
        <T extends Enum<T>> T choice(String name, T otherwise, T[] choices) throws DiagnosticException {
            String value = settings.get(SECTION + name);
            if (value == null) {
                return otherwise;
            }
            for (T choice : choices) {
                if (optionName(choice).equals(value)) {
                    return choice;
                }
            }
            throw wrong(
                    name, value, Arrays.stream(choices).map(Reader::optionName).collect(Collectors.joining(", ")));
        }

        String color() throws DiagnosticException {
            String value = settings.get(SECTION + "color");
            if (value == null) {
                return USUAL_COLOR;
            }
            if (!value.matches("#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})")) {
                throw wrong("color", value, "#RRGGBB, #RRGGBBAA");
            }
            return value.toUpperCase(Locale.ROOT) + (value.length() == 7 ? "FF" : "");
        }

        OptionalInt decimals() throws DiagnosticException {
            String value = settings.get(SECTION + "decimal-precision");
            if (value == null) {
                return OptionalInt.empty();
            }
            if (value.matches("[0-9]{1,2}")) {
                int decimals = Integer.parseInt(value);
                if (decimals >= 1 && decimals <= MOST_DECIMALS) {
                    return OptionalInt.of(decimals);
                }
            }
            throw wrong("decimal-precision", value, "a whole number from 1 to " + MOST_DECIMALS);
        }

        Map<String, String> metaData() throws DiagnosticException {
            Map<String, String> metaData = new LinkedHashMap<>();
            if (flag("add-meta-data")) {
                META_DATA.forEach((option, name) -> {
                    String otherwise = option.equals(TITLE) ? settings.getOrDefault(SOURCE_NAME, "") : "";
                    String value = settings.getOrDefault(SECTION + option, "");
                    String text = value.isEmpty() ? otherwise : value;
                    if (!text.isEmpty()) {
                        metaData.put(name, text);
                    }
                });
                metaData.put("Application", "Chamfer");
            }
            return metaData;
        }

        private boolean flag(String name) throws DiagnosticException {
            String value = settings.getOrDefault(SECTION + name, "true");
            if (!value.equals("true") && !value.equals("false")) {
                throw wrong(name, value, "true, false");
            }
            return value.equals("true");
        }

        private static String optionName(Enum<?> choice) {
            return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private static DiagnosticException wrong(String name, String value, String allowed) {
            return new DiagnosticException(
                    Diagnostic.error("formats.3mf-setting", SECTION + name + " cannot be '" + value + "'", null)
                            .withHint("allowed: " + allowed));
        }
    }
}
