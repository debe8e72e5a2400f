package org.chamfer.formats.internal.svg;

import java.io.IOException;
import java.io.OutputStream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.Exporter;
import org.chamfer.formats.internal.text.Coordinates;
import org.chamfer.formats.internal.text.TextOutput;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Region;

/**
 * Writes SVG 1.1: one unit is one millimetre, y points down as SVG wants it, the page is the figure's box grown to
 * whole millimetres. Holes follow from the even-odd rule.
 */
public final class SvgExporter implements Exporter<Region> {
    @Override
    public void write(Region region, OutputStream out, ExportOptions options) throws IOException, DiagnosticException {
        Bounds bounds = region.bounds();
        Coordinates.check(bounds, Double.MAX_VALUE, "SVG");
        TextOutput text = new TextOutput(out);
        text.text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").line();
        writePage(bounds, text);
        if (!region.isEmpty()) {
            text.text("<path fill=\"lightgray\" fill-rule=\"evenodd\" stroke=\"black\" stroke-width=\"0.35\" d=\"")
                    .line();
            for (double[] contour : region.contours()) {
                options.context().checkCancelled();
                writeContour(contour, text);
            }
            text.text("\"/>").line();
        }
        text.text("</svg>").line().flush();
    }

    private static void writePage(Bounds bounds, TextOutput text) throws IOException {
        double left = bounds.isEmpty() ? 0 : StrictMath.floor(bounds.minX());
        double right = bounds.isEmpty() ? 0 : StrictMath.ceil(bounds.maxX());
        double top = bounds.isEmpty() ? 0 : StrictMath.floor(-bounds.maxY());
        double bottom = bounds.isEmpty() ? 0 : StrictMath.ceil(-bounds.minY());
        text.text("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\"");
        text.text(" width=\"").number(right - left).text("mm\"");
        text.text(" height=\"").number(bottom - top).text("mm\"");
        text.text(" viewBox=\"").number(left).text(" ").number(top).text(" ");
        text.number(right - left).text(" ").number(bottom - top).text("\">").line();
        text.text("<title>Chamfer model</title>").line();
    }

    private static void writeContour(double[] contour, TextOutput text) throws IOException {
        for (int i = 0; i < contour.length; i += 2) {
            text.text(i == 0 ? "M " : "L ").number(contour[i]).text(",").number(-contour[i + 1]);
            text.line();
        }
        text.text("z").line();
    }
}
