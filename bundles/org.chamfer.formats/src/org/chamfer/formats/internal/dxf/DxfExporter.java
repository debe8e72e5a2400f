package org.chamfer.formats.internal.dxf;

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
 * Writes DXF: a closed LWPOLYLINE for each contour on layer 0, in millimetres. The header says release 10 and the file
 * has all sections that its readers expect, which is what programs and cutters accept most widely.
 */
public final class DxfExporter implements Exporter<Region> {
    private static final String MILLIMETRES = "4";

    @Override
    public void write(Region region, OutputStream out, ExportOptions options) throws IOException, DiagnosticException {
        Bounds bounds = region.bounds();
        Coordinates.check(bounds, Double.MAX_VALUE, "DXF");
        Groups groups = new Groups(new TextOutput(out));
        groups.add(999, "DXF from Chamfer");
        writeHeader(bounds, groups);
        writeTables(groups);
        groups.begin("BLOCKS").end();
        groups.begin("ENTITIES");
        for (double[] contour : region.contours()) {
            options.context().checkCancelled();
            writeContour(contour, groups);
        }
        groups.end();
        groups.add(0, "EOF");
        groups.text.flush();
    }

    private static void writeHeader(Bounds bounds, Groups groups) throws IOException {
        double left = bounds.isEmpty() ? 0 : bounds.minX();
        double right = bounds.isEmpty() ? 0 : bounds.maxX();
        double bottom = bounds.isEmpty() ? 0 : bounds.minY();
        double top = bounds.isEmpty() ? 0 : bounds.maxY();
        groups.begin("HEADER");
        groups.add(9, "$ACADVER").add(1, "AC1006");
        groups.add(9, "$INSBASE").point(0, 0).add(30, "0");
        groups.add(9, "$INSUNITS").add(70, MILLIMETRES);
        groups.add(9, "$EXTMIN").point(left, bottom);
        groups.add(9, "$EXTMAX").point(right, top);
        groups.add(9, "$LIMMIN").point(left, bottom);
        groups.add(9, "$LIMMAX").point(right, top);
        groups.end();
    }

    private static void writeTables(Groups groups) throws IOException {
        groups.begin("TABLES");
        groups.add(0, "TABLE").add(2, "LTYPE").add(70, "1");
        groups.add(0, "LTYPE").add(2, "CONTINUOUS").add(70, "64").add(3, "Solid line");
        groups.add(72, "65").add(73, "0").add(40, "0");
        groups.add(0, "ENDTAB");
        groups.add(0, "TABLE").add(2, "LAYER").add(70, "1");
        groups.add(0, "LAYER").add(2, "0").add(70, "64").add(62, "7").add(6, "CONTINUOUS");
        groups.add(0, "ENDTAB");
        groups.add(0, "TABLE").add(2, "STYLE").add(70, "0");
        groups.add(0, "ENDTAB");
        groups.end();
    }

    private static void writeContour(double[] contour, Groups groups) throws IOException {
        groups.add(0, "LWPOLYLINE").add(100, "AcDbEntity").add(8, "0").add(100, "AcDbPolyline");
        groups.add(90, Integer.toString(contour.length / 2)).add(70, "1");
        for (int i = 0; i < contour.length; i += 2) {
            groups.point(contour[i], contour[i + 1]);
        }
    }

    /** Pairs of lines: the number of a group, right-aligned in three columns, and its value. */
    private record Groups(TextOutput text) {
        Groups add(int group, String value) throws IOException {
            number(group).text(value).line();
            return this;
        }

        Groups point(double x, double y) throws IOException {
            number(10).number(x).line();
            number(20).number(y).line();
            return this;
        }

        Groups begin(String section) throws IOException {
            return add(0, "SECTION").add(2, section);
        }

        void end() throws IOException {
            add(0, "ENDSEC");
        }

        private TextOutput number(int group) throws IOException {
            if (group < 100) {
                text.text(group < 10 ? "  " : " ");
            }
            return text.integer(group).line();
        }
    }
}
