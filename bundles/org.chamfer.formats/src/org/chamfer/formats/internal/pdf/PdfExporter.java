package org.chamfer.formats.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.Exporter;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Region;

/**
 * Writes a page of PDF 1.4 to print: true to scale, the figure in the middle of the sheet, with rulers at two edges.
 * Coordinates in the page's content are mm from the lower left corner. Holes follow from the even-odd rule. Nothing is
 * compressed and nothing has a date, so that equal figures give equal bytes.
 *
 * <p>The settings are those of {@link PdfSettings}.
 */
public final class PdfExporter implements Exporter<Region> {
    private static final double POINTS = 72 / 25.4;
    private static final double NAME_SIZE = 10 * 25.4 / 72;
    private static final double NAME_GAP = 1;

    /** Beyond this a model's coordinates do not tell a micrometre any more. */
    private static final double LARGEST_COORDINATE = 1e9;

    @Override
    public void write(Region region, OutputStream out, ExportOptions options) throws IOException, DiagnosticException {
        PdfSettings settings = PdfSettings.of(options.settings());
        Bounds bounds = region.bounds();
        check(bounds);
        PdfPage page = PdfPage.of(bounds, settings);
        PdfOutput output = new PdfOutput(out);
        output.beginObject().line("<< /Type /Catalog /Pages 2 0 R >>").endObject();
        output.beginObject().line("<< /Type /Pages /Kids [3 0 R] /Count 1 >>").endObject();
        output.beginObject().text("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ");
        output.number(page.width() * POINTS).number(page.height() * POINTS).line("]");
        output.line("/Contents 4 0 R /Resources << /Font << /F 6 0 R >> /ExtGState <<");
        output.text("/A << /ca ").number(alpha(settings.fill())).text("/CA ");
        output.number(alpha(settings.stroke())).line(">> >> >> >>").endObject();
        output.beginObject().line("<< /Length 5 0 R >>").line("stream");
        long start = output.position();
        writeContent(region, page, settings, output, options);
        long length = output.position() - start;
        output.line("endstream").endObject();
        output.beginObject().line(Long.toString(length)).endObject();
        output.beginObject().text("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica");
        output.line(" /Encoding /WinAnsiEncoding >>").endObject();
        finish(settings, output);
    }

    private static void finish(PdfSettings settings, PdfOutput output) throws IOException {
        if (settings.metaData().isEmpty()) {
            output.finish("/Root 1 0 R");
            return;
        }
        output.beginObject().line("<<");
        for (Map.Entry<String, String> entry : settings.metaData()) {
            output.line("/" + entry.getKey() + " " + PdfText.information(entry.getValue()));
        }
        output.line(">>").endObject();
        output.finish("/Root 1 0 R /Info 7 0 R");
    }

    private static void writeContent(
            Region region, PdfPage page, PdfSettings settings, PdfOutput output, ExportOptions options)
            throws IOException {
        // All digits: a page is up to 5 m long.
        output.text(POINTS + " 0 0 " + POINTS).line(" 0 0 cm");
        PdfRuler ruler = new PdfRuler(output, page);
        if (settings.gridSize() > 0 && settings.showScale()) {
            ruler.drawGrid(settings.gridSize());
        }
        if (settings.showScale()) {
            ruler.drawScale(settings.showScaleMessage());
        }
        if (settings.showFilename() && !settings.sourceName().isEmpty()) {
            double y = page.height() - PdfPage.MARGIN + NAME_GAP;
            output.line("0.4 g");
            ruler.text(settings.sourceName(), NAME_SIZE, PdfPage.MARGIN, y);
        }
        String painting = painting(settings);
        if (region.isEmpty() || painting.isEmpty()) {
            return;
        }
        output.line("q /A gs 1 j");
        if (settings.fill().isPresent()) {
            color(settings.fill().get(), output).line("rg");
        }
        if (settings.stroke().isPresent()) {
            color(settings.stroke().get(), output).line("RG");
            output.number(settings.strokeWidth()).line("w");
        }
        for (double[] contour : region.contours()) {
            options.context().checkCancelled();
            for (int i = 0; i < contour.length; i += 2) {
                output.number(contour[i] + page.originX()).number(contour[i + 1] + page.originY());
                output.line(i == 0 ? "m" : "l");
            }
            output.line("h");
        }
        output.line(painting).line("Q");
    }

    /** The operator that paints a path, empty if none does. */
    private static String painting(PdfSettings settings) {
        if (settings.fill().isPresent()) {
            return settings.stroke().isPresent() ? "B*" : "f*";
        }
        return settings.stroke().isPresent() ? "S" : "";
    }

    private static PdfOutput color(Color color, PdfOutput output) {
        return output.number(color.red()).number(color.green()).number(color.blue());
    }

    private static double alpha(Optional<Color> color) {
        return color.map(Color::alpha).orElse(1f);
    }

    private static void check(Bounds bounds) throws DiagnosticException {
        boolean fits = bounds.isEmpty()
                || (bounds.minX() >= -LARGEST_COORDINATE
                        && bounds.minY() >= -LARGEST_COORDINATE
                        && bounds.maxX() <= LARGEST_COORDINATE
                        && bounds.maxY() <= LARGEST_COORDINATE);
        if (!fits) {
            throw new DiagnosticException(
                    Diagnostic.error("formats.coordinate-range", "PDF cannot hold coordinates beyond 1e9 mm", null));
        }
    }
}
