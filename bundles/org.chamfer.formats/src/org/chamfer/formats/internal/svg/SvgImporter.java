package org.chamfer.formats.internal.svg;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.formats.ImportOptions;
import org.chamfer.formats.ImportedOutlines;
import org.chamfer.formats.Importer;
import org.chamfer.formats.PlaneImportSettings;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.geometry.Bounds;

/**
 * Reads SVG as OpenSCAD does: every shape is filled by the even-odd rule, open paths and lines get the width of their
 * stroke, y points up and the lower left corner of the page is the origin. Text and images are passed over.
 */
public final class SvgImporter implements Importer<ImportedOutlines> {
    /** Elements that are walked through from what is drawn to the outermost one. */
    private static final long MOST_STEPS = 50_000_000;

    @Override
    public ImportedOutlines read(InputStream in, ImportOptions options) throws IOException, DiagnosticException {
        ImportSource source = new ImportSource(options, "svg");
        PlaneImportSettings settings = options.plane();
        SvgSelection selection = new SvgSelection(settings.id(), settings.layer());
        List<SvgNode> nodes = new SvgReader(source, selection).read(source.readAll(in));
        if (!selection.missing().isEmpty()) {
            source.report(Severity.WARNING, 0, "import() filter " + selection.missing() + " did not match anything");
        }
        Layout layout = new Layout(source);
        for (SvgNode node : nodes) {
            source.checkCancelled();
            layout.add(node);
        }
        ImportedOutlines outlines = new ImportedOutlines(layout.shapes());
        Bounds bounds = outlines.bounds();
        if (!bounds.isEmpty() && !Double.isFinite(bounds.sizeX() + bounds.sizeY())) {
            throw source.failure(0, "coordinates in '" + source.file() + "' are not finite");
        }
        return outlines;
    }

    /** Puts what the nodes draw on the page. */
    private static final class Layout {
        private final ImportSource source;
        private final PlaneImportSettings settings;
        private final List<SvgDrawing> drawings = new ArrayList<>();
        private SvgPage page = SvgPage.NONE;
        private final PointLimit points = new PointLimit();
        private long steps;
        private double minX = Double.POSITIVE_INFINITY;
        private double minY = Double.POSITIVE_INFINITY;
        private double maxX = Double.NEGATIVE_INFINITY;
        private double maxY = Double.NEGATIVE_INFINITY;

        Layout(ImportSource source) {
            this.source = source;
            this.settings = source.options().plane();
        }

        void add(SvgNode node) throws DiagnosticException {
            if (node.content().element().equals("svg")) {
                page = SvgPage.of(node.content().attributes(), settings.dpi(), page);
            }
            SvgDrawing own = node.content().drawing();
            if (own.isEmpty()) {
                return;
            }
            count(own, node.depth());
            if (!node.isShown()) {
                return;
            }
            SvgDrawing drawing = own.mapped(node.toPage());
            drawing.contours().forEach(this::include);
            drawing.strokes().forEach(stroke -> stroke.pieces().forEach(this::include));
            drawings.add(drawing);
        }

        private void count(SvgDrawing own, int depth) throws DiagnosticException {
            try {
                points.add(own.size());
            } catch (PointLimit.Exceeded e) {
                throw source.failure(0, e.getMessage());
            }
            steps += depth;
            if (steps > MOST_STEPS) {
                throw source.failure(0, "too many elements are nested too deep");
            }
        }

        private void include(double[] contour) {
            for (int i = 0; i < contour.length; i += 2) {
                minX = Math.min(minX, page.scaleX() * contour[i]);
                maxX = Math.max(maxX, page.scaleX() * contour[i]);
                minY = Math.min(minY, page.scaleY() * contour[i + 1]);
                maxY = Math.max(maxY, page.scaleY() * contour[i + 1]);
            }
        }

        List<ImportedOutlines.Shape> shapes() {
            if (drawings.isEmpty()) {
                return List.of();
            }
            // As in OpenSCAD, centring does not take the corner of the view box into account.
            double left = settings.center() ? (minX + maxX) / 2 : -page.alignX();
            double top = settings.center() ? (minY + maxY) / 2 : page.heightMm() - page.alignY();
            SvgMatrix place = new SvgMatrix(
                    page.scaleX(),
                    0,
                    0,
                    -page.scaleY(),
                    -page.scaleX() * page.viewX() - left,
                    -page.scaleY() * page.viewY() + top);
            List<ImportedOutlines.Shape> shapes = new ArrayList<>();
            for (int i = 0; i < drawings.size(); i++) {
                // Leaves the one that is replaced to the garbage collector at once.
                SvgDrawing placed = drawings.set(i, SvgDrawing.NOTHING).mapped(place);
                ImportedOutlines.Shape shape = new ImportedOutlines.Shape(placed.contours(), placed.strokes());
                shapes.add(shape);
            }
            return shapes;
        }
    }
}
