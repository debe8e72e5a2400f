package org.chamfer.formats.internal.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.text.DecimalNumber;
import org.chamfer.geometry.Color;

/**
 * The settings of the PDF exporter, named and written as OpenSCAD's {@code -O export-pdf/...} options. Unlike there, the
 * paper is chosen by the figure's size if it is not given, and a wrong name or value is an error.
 *
 * @param paper the sheet, nothing to choose the smallest one that fits
 * @param orientation how it is turned
 * @param sourceName name of the model's file, empty if it is not known
 * @param showFilename true to write the source's name at the top
 * @param showScale true to draw rulers along the left and lower edges
 * @param showScaleMessage true to say beside the ruler what it is for
 * @param gridSize mm between the lines of the grid, 0 for none
 * @param fill colour of the inside, nothing to leave it open
 * @param stroke colour of the outlines, nothing to leave them out
 * @param strokeWidth width of the outlines in mm; 0 is the thinnest line that a device can draw
 * @param metaData entries of the document's information dictionary by their names, in their order
 */
record PdfSettings(
        Optional<PaperSize> paper,
        PaperOrientation orientation,
        String sourceName,
        boolean showFilename,
        boolean showScale,
        boolean showScaleMessage,
        double gridSize,
        Optional<Color> fill,
        Optional<Color> stroke,
        double strokeWidth,
        List<Map.Entry<String, String>> metaData) {
    /** The setting with the name of the model's file; the same for all formats. */
    static final String SOURCE_NAME = "source-name";

    private static final String SECTION = "export-pdf/";
    private static final String CREATOR = "Chamfer";
    private static final List<String> NAMES = List.of(
            "paper-size",
            "orientation",
            "show-filename",
            "show-scale",
            "show-scale-message",
            "show-grid",
            "grid-size",
            "fill",
            "fill-color",
            "stroke",
            "stroke-color",
            "stroke-width",
            "add-meta-data",
            "meta-data-title",
            "meta-data-author",
            "meta-data-subject",
            "meta-data-keywords");

    /**
     * Reads the settings.
     *
     * @throws DiagnosticException if one of this format's settings has a wrong name or value
     */
    static PdfSettings of(Map<String, String> settings) throws DiagnosticException {
        for (String name : new TreeSet<>(settings.keySet())) {
            if (name.startsWith(SECTION) && !NAMES.contains(name.substring(SECTION.length()))) {
                throw new DiagnosticException(Diagnostic.error("formats.pdf-setting", "unknown option " + name, null)
                        .withHint(NAMES.stream().map(SECTION::concat).collect(Collectors.joining(", "))));
            }
        }
        Reader reader = new Reader(settings);
        boolean showGrid = reader.flag("show-grid", false);
        double gridSize = reader.number("grid-size", 10, 1, 100);
        boolean fill = reader.flag("fill", false);
        Color fillColor = reader.color("fill-color");
        boolean stroke = reader.flag("stroke", true);
        Color strokeColor = reader.color("stroke-color");
        String sourceName = settings.getOrDefault(SOURCE_NAME, "");
        return new PdfSettings(
                reader.paper(),
                reader.choice("orientation", PaperOrientation.AUTO, PaperOrientation.values()),
                sourceName,
                reader.flag("show-filename", false),
                reader.flag("show-scale", true),
                reader.flag("show-scale-message", true),
                showGrid ? gridSize : 0,
                fill ? Optional.of(fillColor) : Optional.empty(),
                stroke ? Optional.of(strokeColor) : Optional.empty(),
                reader.number("stroke-width", 0.35, 0, 999),
                reader.flag("add-meta-data", true) ? reader.metaData(sourceName) : List.of());
    }

    /** Turns the texts of settings into values. */
    private record Reader(Map<String, String> settings) {
        Optional<PaperSize> paper() throws DiagnosticException {
            String name = "paper-size";
            return "auto".equals(settings.get(SECTION + name))
                    ? Optional.empty()
                    : Optional.ofNullable(choice(name, null, PaperSize.values(), "auto"));
        }

        <T extends Enum<T>> T choice(String name, T otherwise, T[] choices, String... more) throws DiagnosticException {
            String value = settings.get(SECTION + name);
            if (value == null) {
                return otherwise;
            }
            for (T choice : choices) {
                if (lower(choice).equals(value)) {
                    return choice;
                }
            }
            List<String> allowed = new ArrayList<>(List.of(more));
            Arrays.stream(choices).map(Reader::lower).forEach(allowed::add);
            throw wrong(name, value, String.join(", ", allowed));
        }

        boolean flag(String name, boolean otherwise) throws DiagnosticException {
            String value = settings.get(SECTION + name);
            if (value != null && !value.equals("true") && !value.equals("false")) {
                throw wrong(name, value, "true, false");
            }
            return value == null ? otherwise : value.equals("true");
        }

        double number(String name, double otherwise, int least, int most) throws DiagnosticException {
            String value = settings.get(SECTION + name);
            if (value == null) {
                return otherwise;
            }
            try {
                double number = DecimalNumber.parse(value);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw new DiagnosticException(refusal(name, value, numbers(least, most)), e);
            }
            throw wrong(name, value, numbers(least, most));
        }

        Color color(String name) throws DiagnosticException {
            String value = settings.getOrDefault(SECTION + name, "black");
            return PdfColor.of(value).orElseThrow(() -> wrong(name, value, PdfColor.ALLOWED));
        }

        List<Map.Entry<String, String>> metaData(String sourceName) {
            String title = text("meta-data-title");
            return List.of(
                            Map.entry("Title", title.isEmpty() ? sourceName : title),
                            Map.entry("Author", text("meta-data-author")),
                            Map.entry("Subject", text("meta-data-subject")),
                            Map.entry("Keywords", text("meta-data-keywords")),
                            Map.entry("Creator", CREATOR))
                    .stream()
                    .filter(entry -> !entry.getValue().isEmpty())
                    .toList();
        }

        private String text(String name) {
            return settings.getOrDefault(SECTION + name, "");
        }

        private static String numbers(int least, int most) {
            return "a number from " + least + " to " + most;
        }

        private static String lower(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }

        private static DiagnosticException wrong(String name, String value, String allowed) {
            return new DiagnosticException(refusal(name, value, allowed));
        }

        private static Diagnostic refusal(String name, String value, String allowed) {
            return Diagnostic.error("formats.pdf-setting", SECTION + name + " cannot be '" + value + "'", null)
                    .withHint("allowed: " + allowed);
        }
    }
}
