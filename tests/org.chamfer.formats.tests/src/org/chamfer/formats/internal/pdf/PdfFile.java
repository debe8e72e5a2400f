package org.chamfer.formats.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.ExportOptions;
import org.chamfer.geometry.Region;

/** An exported file as text, with the few parts of PDF that the exporter uses read back. */
record PdfFile(byte[] bytes) {
    private static final double MM_PER_POINT = 25.4 / 72;

    static PdfFile of(Region region, Map<String, String> settings) throws IOException, DiagnosticException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfExporter().write(region, out, new ExportOptions(WorkContext.NONE, settings));
        return new PdfFile(out.toByteArray());
    }

    String text() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Width and height in mm. */
    double[] pageSize() {
        Matcher box = Pattern.compile("/MediaBox \\[0 0 (\\S+) (\\S+) \\]").matcher(text());
        if (!box.find()) {
            throw new AssertionError("no page size");
        }
        return new double[] {
            Double.parseDouble(box.group(1)) * MM_PER_POINT, Double.parseDouble(box.group(2)) * MM_PER_POINT
        };
    }

    /** The page's content, found through the table of objects and as long as it says. */
    String content() {
        String text = text();
        int start = offset(4);
        int length = Integer.parseInt(text.substring(offset(5)).split("\n")[1]);
        int first = text.indexOf("stream\n", start) + "stream\n".length();
        if (!text.startsWith("endstream", first + length)) {
            throw new AssertionError("the content's length is wrong");
        }
        return text.substring(first, first + length);
    }

    /** The figure's closed contours in mm on the page, read from points through the content's scale. */
    List<double[]> contours() {
        String content = content();
        String[] matrix = content.substring(0, content.indexOf(" cm")).split(" ");
        double scale = Double.parseDouble(matrix[0]) * MM_PER_POINT;
        List<double[]> contours = new ArrayList<>();
        int figure = content.indexOf("q /A gs");
        double[] current = {};
        for (String line :
                figure < 0 ? new String[0] : content.substring(figure).split("\n")) {
            String[] words = line.split(" ");
            String operator = words[words.length - 1];
            if (operator.equals("m")) {
                current = new double[0];
            }
            if (words.length == 3 && (operator.equals("m") || operator.equals("l"))) {
                current = Arrays.copyOf(current, current.length + 2);
                current[current.length - 2] = Double.parseDouble(words[0]) * scale;
                current[current.length - 1] = Double.parseDouble(words[1]) * scale;
            } else if (operator.equals("h")) {
                contours.add(current);
            }
        }
        return contours;
    }

    /** Where an object begins, by the table at the end of the file. */
    int offset(int object) {
        String text = text();
        String[] tail = text.substring(text.lastIndexOf("startxref")).split("\n");
        String entry = text.substring(Integer.parseInt(tail[1])).split("\n")[2 + object];
        int offset = Integer.parseInt(entry.substring(0, 10));
        if (!text.startsWith(object + " 0 obj\n", offset)) {
            throw new AssertionError("object " + object + " is not at " + offset);
        }
        return offset;
    }
}
