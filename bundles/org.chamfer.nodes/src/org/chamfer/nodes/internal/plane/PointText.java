package org.chamfer.nodes.internal.plane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;

/**
 * Reads the corners of plane figures. Two numbers are a point; brackets, commas, semicolons and white space separate them, so
 * that one point a line is as good as a list of OpenSCAD. An empty line begins another contour.
 */
final class PointText {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;\\[\\]()]+");
    private static final int FEWEST_POINTS = 3;

    private final List<double[]> contours = new ArrayList<>();
    private final List<Double> numbers = new ArrayList<>();

    private PointText() {}

    /**
     * What was read.
     *
     * @param points x, y of each point in mm
     * @param paths point indices of each contour
     */
    record Outline(double[] points, int[][] paths) {}

    /**
     * Reads a text.
     *
     * @throws DiagnosticException if there is something else than numbers, or too few of them
     */
    static Outline read(String text) throws DiagnosticException {
        PointText reading = new PointText();
        String[] lines = text.split("\\R", -1);
        for (int line = 0; line < lines.length; line++) {
            if (lines[line].isBlank()) {
                reading.endContour(line);
            } else {
                reading.addNumbers(lines[line], line + 1);
            }
        }
        reading.endContour(lines.length);
        if (reading.contours.isEmpty()) {
            throw failure("there are no points", "write one point a line, such as 10, 0");
        }
        return reading.outline();
    }

    private void addNumbers(String text, int line) throws DiagnosticException {
        for (String word : SEPARATORS.split(text)) {
            if (!word.isEmpty()) {
                numbers.add(number(word, line));
            }
        }
    }

    private static double number(String word, int line) throws DiagnosticException {
        try {
            double number = Double.parseDouble(word);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Told below, as for numbers that are not finite.
        }
        throw failure(
                "line " + line + " of the points: '" + word + "' is no number",
                "write x and y in millimetres, such as 10, 0");
    }

    private void endContour(int lines) throws DiagnosticException {
        if (numbers.isEmpty()) {
            return;
        }
        if (numbers.size() % 2 != 0) {
            throw failure(
                    "the points up to line " + lines + " are " + numbers.size() + " numbers, but a point has two",
                    "write x and y of each point");
        }
        if (numbers.size() < 2 * FEWEST_POINTS) {
            throw failure(
                    "the contour up to line " + lines + " has " + numbers.size() / 2 + " points",
                    "a contour has at least three; an empty line begins another one");
        }
        contours.add(numbers.stream().mapToDouble(Double::doubleValue).toArray());
        numbers.clear();
    }

    private Outline outline() {
        double[] points = contours.stream().flatMapToDouble(Arrays::stream).toArray();
        int[][] paths = new int[contours.size()][];
        int next = 0;
        for (int i = 0; i < paths.length; i++) {
            int first = next;
            paths[i] = new int[contours.get(i).length / 2];
            Arrays.setAll(paths[i], at -> first + at);
            next += paths[i].length;
        }
        return new Outline(points, paths);
    }

    private static DiagnosticException failure(String message, String hint) {
        return new DiagnosticException(
                Diagnostic.error("node.points", message, null).withHint(hint));
    }
}
