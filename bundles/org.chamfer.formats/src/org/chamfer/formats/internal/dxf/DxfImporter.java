package org.chamfer.formats.internal.dxf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.ImportOptions;
import org.chamfer.formats.ImportedOutlines;
import org.chamfer.formats.Importer;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.geometry.Bounds;

/** Reads the outlines of a DXF drawing: one shape, filled by the even-odd rule; open paths are closed. */
public final class DxfImporter implements Importer<ImportedOutlines> {
    @Override
    public ImportedOutlines read(InputStream in, ImportOptions options) throws IOException, DiagnosticException {
        ImportSource source = new ImportSource(options, "dxf");
        DxfReader reader = new DxfReader(source, options.plane().facets());
        List<double[]> contours = reader.read(source.readAll(in)).paths().stream()
                .map(DxfPath::contour)
                .toList();
        if (contours.isEmpty()) {
            return ImportedOutlines.EMPTY;
        }
        ImportedOutlines outlines = outlines(contours);
        if (options.plane().center()) {
            Bounds bounds = outlines.bounds();
            double x = (bounds.minX() + bounds.maxX()) / 2;
            double y = (bounds.minY() + bounds.maxY()) / 2;
            return outlines(
                    contours.stream().map(contour -> moved(contour, -x, -y)).toList());
        }
        return outlines;
    }

    private static ImportedOutlines outlines(List<double[]> contours) {
        return new ImportedOutlines(List.of(new ImportedOutlines.Shape(contours, List.of())));
    }

    private static double[] moved(double[] contour, double x, double y) {
        double[] moved = new double[contour.length];
        for (int i = 0; i < contour.length; i += 2) {
            moved[i] = contour[i] + x;
            moved[i + 1] = contour[i + 1] + y;
        }
        return moved;
    }
}
