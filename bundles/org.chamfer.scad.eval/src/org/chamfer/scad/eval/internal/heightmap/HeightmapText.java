package org.chamfer.scad.eval.internal.heightmap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.chamfer.base.diagnostic.DiagnosticException;

/**
 * Reads heightmaps as text: a row of numbers a line, the first line at y = 0, comment lines with {@code #}. Numbers that
 * short lines lack are 0.
 */
final class HeightmapText {
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");

    /** The base lies 1 mm below the lowest number, but never above 0. */
    private static final double HIGHEST_MINIMUM = 1;

    private static final int LONGEST_LINE = 1 << 26;

    private HeightmapText() {}

    static Heightmap read(InputStream input, String name) throws IOException, DiagnosticException {
        List<double[]> rows = new ArrayList<>();
        int columns = 0;
        double lowest = HIGHEST_MINIMUM;
        // Bytes beyond ASCII occur in comments only, in whatever encoding.
        BufferedReader reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.ISO_8859_1));
        for (String line = line(reader, name); line != null; line = line(reader, name)) {
            String content = line.strip();
            if (content.isEmpty() || content.startsWith("#")) {
                continue;
            }
            double[] row = row(content, name);
            columns = Math.max(columns, row.length);
            Heightmap.checkSize(columns, rows.size() + 1L, name);
            for (double height : row) {
                lowest = Math.min(lowest, height);
            }
            rows.add(row);
        }
        double[] heights = new double[columns * rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i), 0, heights, i * columns, rows.get(i).length);
        }
        return new Heightmap(columns, rows.size(), heights, lowest - 1);
    }

    /** The next line, {@code null} at the end. Lines end with a line feed; nothing unbounded is kept. */
    private static String line(BufferedReader reader, String name) throws IOException, DiagnosticException {
        StringBuilder line = new StringBuilder();
        int next = reader.read();
        if (next < 0) {
            return null;
        }
        for (; next >= 0 && next != '\n'; next = reader.read()) {
            if (line.length() == LONGEST_LINE) {
                Heightmap.checkSize(LONGEST_LINE, 1, name);
            }
            line.append((char) next);
        }
        return line.toString();
    }

    private static double[] row(String line, String name) throws DiagnosticException {
        StringTokenizer words = new StringTokenizer(line, " \t");
        double[] row = new double[16];
        int count = 0;
        while (words.hasMoreTokens()) {
            if (count == row.length) {
                row = Arrays.copyOf(row, 2 * count);
            }
            row[count++] = number(words.nextToken(), name);
        }
        return Arrays.copyOf(row, count);
    }

    private static double number(String word, String name) throws DiagnosticException {
        double value = NUMBER.matcher(word).matches() ? Double.parseDouble(word) : Double.NaN;
        if (!Double.isFinite(value)) {
            throw Heightmap.warning(
                    "scad.surface-illegal-value",
                    "Illegal value in '" + name
                            + "': bad lexical cast: source type value could not be interpreted as target",
                    null);
        }
        return value;
    }
}
