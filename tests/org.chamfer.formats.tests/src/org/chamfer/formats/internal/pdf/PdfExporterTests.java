package org.chamfer.formats.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages have the right size, the figure in their middle, and the figure its true size. */
class PdfExporterTests {
    private static final double MICROMETRE = 1e-3;
    private static final Map<String, String> PLAIN = Map.of();
    private static final Region PLATE = new Region(
            List.of(new double[] {-10, 0, 70, 0, 70, 50, -10, 50}, new double[] {10, 15, 10, 35, 30, 35, 30, 15}));

    private static Region rectangle(double width, double height) {
        return new Region(List.of(new double[] {0, 0, width, 0, width, height, 0, height}));
    }

    private static double area(List<double[]> contours) {
        double twice = 0;
        for (double[] points : contours) {
            for (int i = 0; i < points.length; i += 2) {
                int next = (i + 2) % points.length;
                twice += points[i] * points[next + 1] - points[next] * points[i + 1];
            }
        }
        return twice / 2;
    }

    private static Diagnostic refusal(Region region, Map<String, String> settings) {
        return assertThrows(DiagnosticException.class, () -> PdfFile.of(region, settings))
                .diagnostic();
    }

    @ParameterizedTest
    @CsvSource({
        "10, 20, 210, 297",
        "20, 10, 297, 210",
        "188, 270, 210, 297",
        "190, 270, 297, 420",
        "500, 300, 594, 420",
        "300, 700, 594, 841",
        "800, 1160, 841, 1189",
        "1200, 100, 1221.166667, 121.166667"
    })
    void theSmallestSheetFromA4ThatHoldsTheFigureIsTaken(double width, double height, double x, double y)
            throws Exception {
        assertArrayEquals(
                new double[] {x, y}, PdfFile.of(rectangle(width, height), PLAIN).pageSize(), MICROMETRE);
    }

    @ParameterizedTest
    @CsvSource({
        "a6, portrait, 105, 148",
        "a5, auto, 210, 148",
        "a4, landscape, 297, 210",
        "a3, portrait, 297, 420",
        "letter, portrait, 215.9, 279.4",
        "legal, auto, 355.6, 215.9",
        "tabloid, portrait, 279.4, 431.8",
        "auto, portrait, 210, 297"
    })
    void aSheetCanBeAskedFor(String paper, String orientation, double x, double y) throws Exception {
        PdfFile file = PdfFile.of(PLATE, Map.of("export-pdf/paper-size", paper, "export-pdf/orientation", orientation));
        assertArrayEquals(new double[] {x, y}, file.pageSize(), MICROMETRE);
    }

    @Test
    void theFigureHasItsSizeAndIsInTheMiddleOfTheSheet() throws Exception {
        List<double[]> contours = PdfFile.of(PLATE, PLAIN).contours();
        assertEquals(2, contours.size());
        assertEquals(80 * 50 - 20 * 20, area(contours), MICROMETRE);
        Bounds drawn = new Region(contours).bounds();
        assertEquals(80, drawn.maxX() - drawn.minX(), MICROMETRE);
        assertEquals(50, drawn.maxY() - drawn.minY(), MICROMETRE);
        assertEquals(297.0 / 2, (drawn.minX() + drawn.maxX()) / 2, MICROMETRE);
        assertEquals(210.0 / 2, (drawn.minY() + drawn.maxY()) / 2, MICROMETRE);
    }

    @Test
    void equalFiguresGiveEqualBytesWithoutDatesOrCompression() throws Exception {
        PdfFile file = PdfFile.of(PLATE, PLAIN);
        assertArrayEquals(file.bytes(), PdfFile.of(PLATE, PLAIN).bytes());
        assertFalse(file.text().contains("Date"));
        assertFalse(file.text().contains("/Filter"));
        for (int object = 1; object <= 7; object++) {
            assertTrue(file.offset(object) > 0);
        }
    }

    @Test
    void paintingFollowsTheOptions() throws Exception {
        assertTrue(PdfFile.of(PLATE, PLAIN).content().endsWith("h\nS\nQ\n"));
        assertTrue(
                PdfFile.of(PLATE, Map.of("export-pdf/fill", "true")).content().endsWith("h\nB*\nQ\n"));
        String blue = PdfFile.of(
                        PLATE,
                        Map.of(
                                "export-pdf/fill", "true",
                                "export-pdf/fill-color", "#00f8",
                                "export-pdf/stroke", "false"))
                .text();
        assertTrue(blue.contains("\n0 0 1 rg\n") && blue.contains("/ca 0.533333 "));
        assertTrue(blue.contains("h\nf*\nQ\n"));
        assertTrue(PdfFile.of(PLATE, Map.of("export-pdf/stroke", "false"))
                .contours()
                .isEmpty());
        String red = PdfFile.of(PLATE, Map.of("export-pdf/stroke-color", "Red", "export-pdf/stroke-width", "0.5"))
                .content();
        assertTrue(red.contains("\n1 0 0 RG\n0.5 w\n"));
    }

    @Test
    void rulersShowTheModelsCoordinates() throws Exception {
        String content = PdfFile.of(PLATE, PLAIN).content();
        // x = 0 of the model is at 148.5 - 30 mm, with a tick of 5 mm and its number.
        assertTrue(content.contains("118.5 10.583333 m 118.5 5.583333 l"));
        assertTrue(content.contains(" 119 5.583333 Td <30> Tj"));
        assertTrue(content.contains("<" + hex("-20") + ">"));
        assertFalse(PdfFile.of(PLATE, Map.of("export-pdf/show-scale", "false"))
                .content()
                .contains(" Tj"));
    }

    @Test
    void messageFileNameAndGridAreOptional() throws Exception {
        String shown = PdfFile.of(
                        PLATE,
                        Map.of(
                                "export-pdf/show-filename", "true",
                                "export-pdf/show-grid", "true",
                                "export-pdf/grid-size", "5",
                                "export-pdf/show-scale-message", "false",
                                "source-name", "plate.scad"))
                .content();
        assertTrue(shown.contains("<" + hex("plate.scad") + ">"));
        assertTrue(shown.contains("123.5 10.583333 m 123.5 199.416667 l"));
        assertFalse(shown.contains(hex("scale")));
        String plain = PdfFile.of(PLATE, Map.of("source-name", "plate.scad")).content();
        assertTrue(plain.contains(hex("scale")));
        assertFalse(plain.contains(hex("plate.scad")));
    }

    @Test
    void metaDataMayHaveAnyCharacters() throws Exception {
        String text = PdfFile.of(PLATE, Map.of("export-pdf/meta-data-author", "\u017d(", "source-name", "a"))
                .text();
        assertTrue(text.contains("/Title <feff0061>\n/Author <feff017d0028>\n"));
        assertFalse(PdfFile.of(PLATE, Map.of("export-pdf/add-meta-data", "false"))
                .text()
                .contains("/Info"));
    }

    @ParameterizedTest
    @CsvSource({
        "paper-size, a9, 'auto, a6, a5, a4'",
        "orientation, upright, 'auto, portrait, landscape'",
        "show-grid, yes, 'true, false'",
        "grid-size, 0.5, from 1 to 100",
        "stroke-width, NaN, from 0 to 999",
        "fill-color, #12, #rrggbb"
    })
    void wrongValuesAreNamedWithWhatIsAllowed(String name, String value, String allowed) {
        Diagnostic refusal = refusal(PLATE, Map.of("export-pdf/" + name, value));
        assertTrue(refusal.message().contains("export-pdf/" + name)
                && refusal.message().contains(value));
        assertTrue(refusal.hint().contains(allowed), refusal.hint());
    }

    @Test
    void wrongNamesAreRefused() {
        assertTrue(
                refusal(PLATE, Map.of("export-pdf/papersize", "a4")).message().contains("export-pdf/papersize"));
    }

    @Test
    void figuresBeyondThePageAreRefused() {
        assertTrue(refusal(rectangle(300, 20), Map.of("export-pdf/paper-size", "a4"))
                .message()
                .contains("300.0 x 20.0 mm"));
        assertTrue(refusal(rectangle(6000, 20), PLAIN).message().contains("5080"));
        assertTrue(refusal(rectangle(Double.POSITIVE_INFINITY, 20), PLAIN)
                .message()
                .contains("coordinates"));
    }

    @Test
    void anEmptyRegionIsAnEmptyPage() throws Exception {
        PdfFile file = PdfFile.of(Region.EMPTY, PLAIN);
        assertArrayEquals(new double[] {210, 297}, file.pageSize(), MICROMETRE);
        assertTrue(file.contours().isEmpty());
    }

    private static String hex(String text) {
        return text.chars()
                .collect(StringBuilder::new, (all, c) -> all.append(Integer.toHexString(c)), (a, b) -> a.append(b))
                .toString();
    }
}
