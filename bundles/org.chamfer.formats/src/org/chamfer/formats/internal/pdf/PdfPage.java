package org.chamfer.formats.internal.pdf;

import java.util.List;
import java.util.Locale;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Bounds;

/**
 * A sheet of paper with a figure in its middle. Lengths are mm; the sheet's lower left corner is at 0, 0.
 *
 * @param width the sheet's size along x
 * @param height the sheet's size along y
 * @param originX where on the sheet the model's x = 0 is
 * @param originY where on the sheet the model's y = 0 is
 */
record PdfPage(double width, double height, double originX, double originY) {
    /** From each edge to the rulers: 30 points. */
    static final double MARGIN = 30 * 25.4 / 72;

    /** PDF readers need not show pages beyond 14400 points. */
    private static final double LARGEST = 14400 * 25.4 / 72;

    /** OpenSCAD's usual sheet, and what printers have. */
    private static final List<PaperSize> CHOICE =
            List.of(PaperSize.A4, PaperSize.A3, PaperSize.A2, PaperSize.A1, PaperSize.A0);

    /**
     * Lays out a page: on the sheet that the settings name, or on the smallest one from A4 to A0 that holds the figure
     * inside of its margins, or on one that is as large as the figure needs.
     *
     * @throws DiagnosticException if the figure is larger than the sheet
     */
    static PdfPage of(Bounds figure, PdfSettings settings) throws DiagnosticException {
        double width = figure.isEmpty() ? 0 : figure.maxX() - figure.minX();
        double height = figure.isEmpty() ? 0 : figure.maxY() - figure.minY();
        boolean landscape = settings.orientation().isLandscape(width, height);
        if (settings.paper().isPresent()) {
            PaperSize paper = settings.paper().get();
            PdfPage page = sheet(paper, landscape, figure);
            if (width > page.width || height > page.height) {
                throw tooLarge(width, height, name(paper) + (landscape ? " landscape" : " portrait"));
            }
            return page;
        }
        for (PaperSize paper : CHOICE) {
            PdfPage page = sheet(paper, landscape, figure);
            if (width <= page.width - 2 * MARGIN && height <= page.height - 2 * MARGIN) {
                return page;
            }
        }
        if (width + 2 * MARGIN > LARGEST || height + 2 * MARGIN > LARGEST) {
            throw tooLarge(width, height, "the largest page of PDF, 5080 x 5080 mm");
        }
        return centered(width + 2 * MARGIN, height + 2 * MARGIN, figure);
    }

    private static PdfPage sheet(PaperSize paper, boolean landscape, Bounds figure) {
        return landscape
                ? centered(paper.height(), paper.width(), figure)
                : centered(paper.width(), paper.height(), figure);
    }

    private static PdfPage centered(double width, double height, Bounds figure) {
        return figure.isEmpty()
                ? new PdfPage(width, height, width / 2, height / 2)
                : new PdfPage(
                        width,
                        height,
                        (width - figure.minX() - figure.maxX()) / 2,
                        (height - figure.minY() - figure.maxY()) / 2);
    }

    private static DiagnosticException tooLarge(double width, double height, String sheet) {
        String size = String.format(Locale.ROOT, "%.1f x %.1f mm", width, height);
        return new DiagnosticException(
                Diagnostic.error("formats.pdf-size", "the figure (" + size + ") is larger than " + sheet, null)
                        .withHint("scale() it, or leave export-pdf/paper-size and export-pdf/orientation out"));
    }

    private static String name(PaperSize paper) {
        return paper.name().charAt(0) + paper.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
