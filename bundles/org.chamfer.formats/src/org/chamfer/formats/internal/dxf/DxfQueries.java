package org.chamfer.formats.internal.dxf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.formats.CurveFacets;
import org.chamfer.formats.ImportOptions;
import org.chamfer.formats.internal.text.ImportSource;

/** Answers what is asked of one drawing. */
public final class DxfQueries {
    private static final CurveFacets FACETS = new CurveFacets(36, 0, 0);

    private final ImportSource source;
    private final String layer;
    private final DxfDrawing drawing;

    /** Reads a drawing. */
    public DxfQueries(InputStream in, ImportOptions options) throws IOException, DiagnosticException {
        source = new ImportSource(options, "dxf");
        layer = options.plane().layer() == null ? "" : options.plane().layer();
        drawing = new DxfReader(source, FACETS).read(source.readAll(in));
    }

    /** The value of the first dimension of a name, of all if the name is empty. */
    public OptionalDouble dimension(String name) {
        for (DxfDimension dimension : drawing.dimensions()) {
            if (name.isEmpty() || name.equals(dimension.name())) {
                OptionalDouble value = dimension.value();
                if (value.isEmpty()) {
                    warn("Dimension '" + name + "' in '" + source.file() + "', layer '" + layer
                            + "' has unsupported type!");
                }
                return value;
            }
        }
        warn("Can't find dimension '" + name + "' in '" + source.file() + "', layer '" + layer + "'!");
        return OptionalDouble.empty();
    }

    /** Where the first two paths of a single line cross. */
    public Optional<double[]> cross() {
        List<DxfPath> single = drawing.paths().stream()
                .filter(path -> path.points().size() == 2)
                .limit(2)
                .toList();
        Optional<double[]> point = single.size() == 2 ? cross(single.get(0), single.get(1)) : Optional.empty();
        if (point.isEmpty()) {
            warn("Can't find cross in '" + source.file() + "', layer '" + layer + "'!");
        }
        return point;
    }

    private static Optional<double[]> cross(DxfPath first, DxfPath second) {
        SnapGrid.Cell a = first.points().get(0);
        SnapGrid.Cell b = first.points().get(1);
        SnapGrid.Cell c = second.points().get(0);
        SnapGrid.Cell d = second.points().get(1);
        double determinant = (d.y() - c.y()) * (b.x() - a.x()) - (d.x() - c.x()) * (b.y() - a.y());
        if (determinant == 0) {
            return Optional.empty();
        }
        double along = ((d.x() - c.x()) * (a.y() - c.y()) - (d.y() - c.y()) * (a.x() - c.x())) / determinant;
        return Optional.of(new double[] {a.x() + along * (b.x() - a.x()), a.y() + along * (b.y() - a.y())});
    }

    private void warn(String message) {
        source.report(Severity.WARNING, 0, message);
    }
}
