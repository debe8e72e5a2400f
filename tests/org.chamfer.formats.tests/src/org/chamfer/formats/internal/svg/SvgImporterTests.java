package org.chamfer.formats.internal.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.CurveFacets;
import org.chamfer.formats.Imports;
import org.chamfer.formats.Models;
import org.chamfer.formats.PlaneImportSettings;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.measure.RegionFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgImporterTests {
    private static final String PAGE = "<svg xmlns='http://www.w3.org/2000/svg'"
            + " xmlns:xlink='http://www.w3.org/1999/xlink' width='100mm' height='100mm' viewBox='0 0 100 100'>";

    private final Imports imports = new Imports();

    /** On a page of 100 mm with one millimetre a unit. */
    private Region read(String content) throws Exception {
        return imports.region(PAGE + content + "</svg>", "svg");
    }

    private double area(String content) throws Exception {
        return RegionFacts.of(read(content)).area();
    }

    private static double polygonArea(int corners, double radius) {
        return corners * radius * radius * StrictMath.sin(2 * Math.PI / corners) / 2;
    }

    private static void assertBox(double left, double bottom, double right, double top, Region region) {
        Bounds bounds = region.bounds();
        assertEquals(
                List.of(left, bottom, right, top),
                List.of(
                        Math.rint(bounds.minX() * 1e6) / 1e6,
                        Math.rint(bounds.minY() * 1e6) / 1e6,
                        Math.rint(bounds.maxX() * 1e6) / 1e6,
                        Math.rint(bounds.maxY() * 1e6) / 1e6));
    }

    @Test
    void figuresComeBack() throws Exception {
        Region plate = imports.region(Models.bytes(Models.plate(), "svg"), "svg");
        RegionFacts facts = RegionFacts.of(plate);
        assertEquals(20.5 * 10 - 16, facts.area(), 1e-9);
        assertEquals(1, facts.holes());
        // OpenSCAD takes the top of the view box, here -12, off on the wrong side: 10 high, and twice 12 too far up.
        assertBox(0, 24, 20.5, 34, plate);
    }

    @Test
    void yPointsUpFromTheBottomOfThePage() throws Exception {
        assertBox(10, 40, 40, 80, read("<rect x='10' y='20' width='30' height='40'/>"));
    }

    @Test
    void curvesHaveOpenScadsSegments() throws Exception {
        assertEquals(polygonArea(40, 10), area("<circle cx='50' cy='50' r='10'/>"), 1e-6);
        assertEquals(polygonArea(40, 1) * 200, area("<ellipse cx='50' cy='50' rx='10' ry='20'/>"), 1e-6);
        imports.with(settings(null, null, false, new CurveFacets(100, 12, 2)));
        assertEquals(polygonArea(100, 10), area("<circle cx='50' cy='50' r='10'/>"), 1e-6);
    }

    @Test
    void roundedRectanglesHaveFourArcs() throws Exception {
        double area = area("<rect width='20' height='10' rx='2'/>");
        assertEquals(20 * 10 - (4 - Math.PI) * 4, area, 0.02 * 4 * Math.PI);
        assertBox(0, 90, 20, 100, read("<rect width='20' height='10' ry='2'/>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M10 10H30V20H10Z | 200",
                "m10,10 20,0 0,10 -20,0z | 200",
                "M10 10h20v10h-20zm30 0h5v5h-5z | 225",
                "M10 10h20v20h-20zM15 15h5v5h-5z | 375",
                "M.5.5L1.5.5 1.5 1.5.5 1.5Z | 1",
                "M1e1-1e1h2e+0v2z | 2",
                "M0 0 Q10 20 20 0Z | 133.3333",
                "M0 0 Q5 10 10 10 T20 0Z | 133.3333",
                "M0 0 C0 10 20 10 20 0Z | 120",
                "M0 0 C0 5 5 7.5 10 7.5 S20 5 20 0Z | 120",
                "M0 0 A10 10 0 0 0 20 0Z | 157.0796",
                "M0 0a10 10 0 0020 0z | 157.0796",
                "M0 0 A1 1 0 1 1 20 0Z | 157.0796",
                "M10 0 A10 10 0 1 1 0 -10 L0 0Z | 235.6194",
            })
    void pathsEncloseTheirArea(String data, double expected) throws Exception {
        double fine = area("<path d='" + data + "'/>");
        assertEquals(expected, fine, expected * 0.025);
        imports.with(settings(null, null, false, new CurveFacets(500, 12, 2)));
        double finer = area("<path d='" + data + "'/>");
        assertEquals(expected, finer, expected * 0.0005);
    }

    @ParameterizedTest
    @CsvSource({"butt, miter, 40", "square, miter, 44", "butt, bevel, 39.828427", "round, round, 42.7"})
    void openPathsBecomeStrokes(String cap, String join, double expected) throws Exception {
        // Two arms of 10 from the corner in the middle of the line, 2 wide.
        String data = "M10 10H20V20";
        double area = area("<path d='" + data + "' stroke-width='2' stroke-linecap='" + cap + "' stroke-linejoin='"
                + join + "'/>");
        assertEquals(expected, area, join.equals("round") ? 0.3 : 1e-5);
        assertEquals(
                area,
                area("<polyline points='10,10 20,10 20,20' style='stroke-width: 2; stroke-linecap:" + cap
                        + ";stroke-linejoin:" + join + "'/>"),
                1e-9);
    }

    @Test
    void strokesAreCutWhereTheyWouldBeTooLong() throws Exception {
        // A turn of 180 - 2 atan(1 / 10) degrees: the tip ends half a width after the corner.
        Region region = read("<polyline points='10,10 60,15 10,20' stroke-width='4'/>");
        assertEquals(62, region.bounds().maxX(), 1e-6);
    }

    @Test
    void linesThatCrossThemselvesAreFilledOnce() throws Exception {
        // Corners add outside what they share inside; the crossing is shared by both lines.
        assertEquals(
                2 * (40 + 30 + 20 + 50) - 4,
                area("<polyline points='10,30 50,30 50,60 30,60 30,10' stroke-width='2'/>"),
                1e-6);
        assertEquals(4 * 10, area("<line x1='10' y1='10' x2='20' y2='10' stroke-width='4'/>"), 1e-6);
    }

    @Test
    void transformsApplyFromTheInsideOut() throws Exception {
        assertBox(
                30,
                70,
                40,
                90,
                read("<g transform='translate(40 10)'><rect width='20' height='10' transform='rotate(90)'/></g>"));
        assertBox(10, 70, 30, 80, read("<rect width='10' height='5' transform='translate(10,20) scale(2)'/>"));
        assertBox(40, 45, 60, 55, read("<rect x='40' y='45' width='20' height='10' transform='rotate(180 50 50)'/>"));
        assertEquals(50, area("<rect width='10' height='5' transform='skewX(30) skewY(10)'/>"), 1e-6);
        assertEquals(200, area("<rect width='10' height='5' transform='matrix(1 2 0 4 0 0)'/>"), 1e-6);
    }

    @Test
    void shapesOverlapToOneFigure() throws Exception {
        assertEquals(175, area("<rect width='10' height='10'/><rect x='5' y='5' width='10' height='10'/>"), 1e-6);
    }

    @Test
    void definitionsAreDrawnWhereTheyAreUsed() throws Exception {
        String definition = "<defs><g id='a'><rect id='r' width='4' height='5'/></g></defs>";
        assertEquals(0, area(definition));
        assertBox(10, 75, 14, 80, read(definition + "<use href='#a' x='10' y='20'/>"));
        assertBox(20, 90, 24, 95, read(definition + "<use xlink:href='#r' transform='translate(20,5)'/>"));
        assertEquals(0, area("<defs><g id='a'><use href='#a'/></g></defs><use href='#a'/>"));
        assertEquals(0, area("<use href='#none'/><use href='other.svg#a'/>"));
    }

    @Test
    void hiddenElementsAreNotDrawn() throws Exception {
        assertEquals(0, area("<g style='display:none'><rect width='10' height='10'/></g>"));
        assertEquals(0, area("<rect display='none' width='10' height='10'/>"));
        assertEquals(0, area("<text x='10' y='10'>text</text>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "width='50mm' height='50mm' viewBox='0 0 100 100' | 5",
                "width='5cm' height='5cm' viewBox='0 0 100 100' | 5",
                "width='1in' height='1in' viewBox='0 0 254 254' | 1",
                "width='72' height='72' viewBox='0 0 72 72' | 3.527778",
                "width='96px' height='96px' viewBox='0 0 96 96' | 2.645833",
                "width='100mm' height='50mm' viewBox='0 0 100 100' | 5",
                "width='100mm' height='50mm' viewBox='0 0 100 100' preserveAspectRatio='xMinYMin slice' | 10",
                "viewBox='0 0 72 72' | 3.527778",
                "width='10' | 10",
            })
    void pagesScale(String attributes, double expected) throws Exception {
        Region region =
                imports.region("<svg " + attributes + "><rect x='30' y='30' width='10' height='10'/></svg>", "svg");
        assertEquals(expected, region.bounds().sizeX(), 1e-6);
    }

    @Test
    void dotsAnInchScaleNumbersWithoutUnit() throws Exception {
        imports.with(new PlaneImportSettings(null, null, 0, 0, 1, 25.4, false, CurveFacets.DEFAULT));
        Region region = imports.region(
                "<svg width='40' height='40' viewBox='0 0 20 20'><rect width='10' height='10'/></svg>", "svg");
        assertEquals(20, region.bounds().sizeX(), 1e-6);
    }

    private static PlaneImportSettings settings(String layer, String id, boolean center, CurveFacets facets) {
        return new PlaneImportSettings(layer, id, 0, 0, 1, 72, center, facets);
    }

    @Test
    void figuresCanBeCentred() throws Exception {
        imports.with(settings(null, null, true, CurveFacets.DEFAULT));
        assertBox(-15, -20, 15, 20, read("<rect x='10' y='20' width='30' height='40'/>"));
    }

    @Test
    void elementsAreChosenByIdAndLayer() throws Exception {
        String content = "<g inkscape:groupmode='layer' inkscape:label='one'><rect id='a' width='1' height='1'/></g>"
                + "<g inkscape:groupmode='layer' inkscape:label='two'><rect id='b' x='5' width='2' height='1'/></g>";
        imports.with(settings(null, "b", false, CurveFacets.DEFAULT));
        assertEquals(2, area(content), 1e-9);
        imports.with(settings("one", null, false, CurveFacets.DEFAULT));
        assertEquals(1, area(content), 1e-9);
        assertTrue(imports.messages().isEmpty());
        imports.with(settings("one", "b", false, CurveFacets.DEFAULT));
        assertEquals(0, area(content));
        assertEquals(List.of("import() filter id = \"b\", layer = \"one\" did not match anything"), imports.messages());
    }

    @Test
    void documentTypesAreSkippedAndEntitiesAreErrors() throws Exception {
        String type = "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://localhost:1/svg11.dtd'>";
        assertEquals(
                100,
                RegionFacts.of(imports.region(type + PAGE + "<rect width='10' height='10'/></svg>", "svg"))
                        .area(),
                1e-6);
        String bomb = "<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY f SYSTEM 'file:///etc/passwd'>]>";
        Diagnostic diagnostic = imports.refusal(bomb + PAGE + "\n<text>&a;&f;</text></svg>", "svg");
        assertEquals("Error parsing file 'in.svg'", diagnostic.message());
        assertEquals(2, diagnostic.place().orElseThrow().line());
    }

    @Test
    void brokenFilesAreRefused() {
        assertEquals(
                "Error parsing file 'in.svg'",
                imports.refusal(PAGE + "<g></svg>", "svg").message());
        assertEquals(
                "Error parsing file 'in.svg'", imports.refusal("no xml", "svg").message());
        assertEquals("Error parsing file 'in.svg'", imports.refusal("", "svg").message());
        assertTrue(imports.refusal(PAGE + "<g>".repeat(2000) + "</g>".repeat(2000) + "</svg>", "svg")
                .message()
                .contains("nested more than"));
        assertTrue(
                imports.refusal("<svg width='1' height='1' viewBox='0 0 0 0'><rect width='1' height='1'/></svg>", "svg")
                        .message()
                        .contains("not finite"));
    }

    @Test
    void encodingsAreThoseThatAreDeclared() throws Exception {
        String text = PAGE + "<rect id='\u00e9' width='2' height='3'/></svg>";
        imports.with(settings(null, "\u00e9", false, CurveFacets.DEFAULT));
        String latin = "<?xml version='1.0' encoding='ISO-8859-1'?>" + text;
        for (byte[] bytes : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                latin.getBytes(StandardCharsets.ISO_8859_1),
                ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE))) {
            assertEquals(6, RegionFacts.of(imports.region(bytes, "svg")).area(), 1e-9);
        }
        byte[] malformed = text.getBytes(StandardCharsets.ISO_8859_1);
        assertThrows(DiagnosticException.class, () -> imports.outlines(malformed, "svg"));
    }

    @Test
    void copiesAreCounted() {
        StringBuilder text = new StringBuilder(PAGE).append("<defs><g id='a'>");
        text.append("<rect/>".repeat(2000)).append("</g></defs>").append("<use href='#a'/>".repeat(600));
        assertTrue(imports.refusal(text + "</svg>", "svg").message().contains("draws more than"));
    }
}
