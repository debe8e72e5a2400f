package org.chamfer.formats.internal.dxf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import org.chamfer.formats.CurveFacets;
import org.chamfer.formats.DxfMeasurements;
import org.chamfer.formats.Imports;
import org.chamfer.formats.Models;
import org.chamfer.formats.PlaneImportSettings;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.measure.RegionFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DxfImporterTests {
    private static final double SNAP = 2e-3;

    private final Imports imports = new Imports();

    private Region read(DxfFile file) throws Exception {
        return imports.region(file.end(), "dxf");
    }

    private double area(DxfFile file) throws Exception {
        return RegionFacts.of(read(file)).area();
    }

    private static double polygonArea(int corners, double radius) {
        return corners * radius * radius * StrictMath.sin(2 * Math.PI / corners) / 2;
    }

    @Test
    void figuresComeBack() throws Exception {
        Region plate = imports.region(Models.bytes(Models.plate(), "dxf"), "dxf");
        assertEquals(20.5 * 10 - 16, RegionFacts.of(plate).area(), 1e-9);
        assertEquals(Models.plate().bounds(), plate.bounds());
        assertTrue(imports.messages().isEmpty());
    }

    @Test
    void linesAreJoinedInAnyOrderAndDirection() throws Exception {
        DxfFile file = DxfFile.entities()
                .line(0, 0, 10, 0)
                .line(0, 5, 10, 5.0004)
                .line(10, 5, 10, 0.0004)
                .line(0, 5, 0, 0);
        assertEquals(50, area(file), 0.05);
    }

    @Test
    void openPathsAreClosed() throws Exception {
        assertEquals(50, area(DxfFile.entities().line(0, 0, 10, 0).line(10, 0, 10, 10)), 1e-6);
    }

    @Test
    void pathsInPathsAreHoles() throws Exception {
        DxfFile file = DxfFile.entities()
                .polyline("0", true, 0, 0, 10, 0, 10, 10, 0, 10)
                .polyline("0", true, 2, 2, 4, 2, 4, 4, 2, 4)
                .circle(7, 7, 2);
        assertEquals(100 - 4 - polygonArea(7, 2), area(file), 0.01);
    }

    @Test
    void curvesHaveOpenScadsSegments() throws Exception {
        assertEquals(polygonArea(30, 20), area(DxfFile.entities().circle(1, 2, 20)), 0.1);
        imports.with(new PlaneImportSettings(null, null, 0, 0, 1, 72, false, new CurveFacets(100, 12, 2)));
        assertEquals(polygonArea(100, 20), area(DxfFile.entities().circle(1, 2, 20)), 0.1);
        DxfFile half = DxfFile.entities()
                .entity("ARC", "0")
                .point(0, 0)
                .group(40, 20)
                .group(50, 270)
                .group(51, 90);
        assertEquals(polygonArea(100, 20) / 2, area(half), 0.1);
        assertEquals(20, read(half).bounds().maxX(), SNAP);
        DxfFile ellipse = DxfFile.entities()
                .entity("ELLIPSE", "0")
                .point(5, 5)
                .group(11, 0)
                .group(21, 20)
                .group(40, 0.5)
                .group(41, 0)
                .group(42, 2 * Math.PI);
        assertEquals(polygonArea(100, 20) / 2, area(ellipse), 0.1);
        assertEquals(25, read(ellipse).bounds().maxY(), SNAP);
    }

    @Test
    void blocksAreInsertedScaledAndTurned() throws Exception {
        DxfFile file = DxfFile.blocks()
                .group(0, "BLOCK")
                .group(2, "B")
                .polyline("0", true, 0, 0, 4, 0, 4, 1, 0, 1)
                .group(0, "ENDBLK")
                .thenEntities()
                .entity("INSERT", "0")
                .group(2, "B")
                .point(10, 20)
                .group(41, 2)
                .group(42, 3)
                .group(50, 90);
        Bounds bounds = read(file).bounds();
        assertEquals(7, bounds.minX(), SNAP);
        assertEquals(10, bounds.maxX(), SNAP);
        assertEquals(20, bounds.minY(), SNAP);
        assertEquals(28, bounds.maxY(), SNAP);
        assertTrue(imports.messages().isEmpty());
    }

    @Test
    void blocksThatInsertThemselvesEnd() {
        DxfFile file = DxfFile.blocks().group(0, "BLOCK").group(2, "B").polyline("0", true, 0, 0, 4, 0, 4, 1);
        for (int i = 0; i < 40; i++) {
            file.entity("INSERT", "0").group(2, "B").point(0, 0);
        }
        assertTrue(imports.refusal(file.end(), "dxf").message().contains("lines"));
    }

    @Test
    void layersOriginScaleAndCentreAreThoseAskedFor() throws Exception {
        DxfFile file = DxfFile.entities()
                .polyline("a", true, 10, 10, 20, 10, 20, 20, 10, 20)
                .polyline("b", true, 30, 30, 31, 30, 31, 31, 30, 31)
                .entity("SPLINE", "b");
        imports.with(new PlaneImportSettings("a", null, 10, 5, 2, 72, false, CurveFacets.DEFAULT));
        assertEquals(new Bounds(0, 10, 0, 20, 30, 0), read(file).bounds());
        assertTrue(imports.messages().isEmpty());
        imports.with(new PlaneImportSettings("b", null, 0, 0, 1, 72, true, CurveFacets.DEFAULT));
        assertEquals(new Bounds(-0.5, -0.5, 0, 0.5, 0.5, 0), read(file).bounds());
        assertEquals(List.of("Unsupported DXF Entity 'SPLINE' (1) in layer 'b' of in.dxf"), imports.messages());
    }

    @Test
    void unsupportedEntitiesAreCounted() throws Exception {
        DxfFile file = DxfFile.entities();
        for (int i = 0; i < 11; i++) {
            file.entity("SPLINE", "0");
        }
        assertTrue(read(file.entity("POLYLINE", "0")).isEmpty());
        assertEquals(
                List.of(
                        "Unsupported DXF Entity 'SPLINE' (b) in \"in.dxf\".",
                        "Unsupported DXF Entity 'POLYLINE' (1) in \"in.dxf\"."),
                imports.messages());
    }

    @Test
    void brokenGroupsAreReportedAndPassedOver() throws Exception {
        DxfFile file = DxfFile.entities()
                .polyline("0", true, 0, 0, 1, 0, 1, 1)
                .entity("CIRCLE", "0")
                .group(40, "2,5")
                .group(40, 3);
        read(file);
        assertEquals(
                List.of("Illegal value '2,5'in `in.dxf'", "Not enough input values for ENDSEC. in 'in.dxf'"),
                imports.messages().subList(0, 2));
        imports.messages().clear();
        imports.region("no dxf\nat all\n", "dxf");
        assertEquals(List.of("Illegal ID 'no dxf' in `in.dxf'"), imports.messages());
    }

    @ParameterizedTest
    @CsvSource({"0, 40", "1, 50", "2, 90", "3, 7", "4, 7", "6, 3", "70, 2"})
    void dimensionsAreMeasured(int type, double expected) throws Exception {
        DxfFile file = DxfFile.entities()
                .entity("DIMENSION", "0")
                .group(1, "other")
                .entity("DIMENSION", "0")
                .group(1, "width")
                .group(70, type)
                .group(13, 2)
                .group(23, 3)
                .group(14, 42)
                .group(24, 33)
                .group(15, 0)
                .group(25, 7);
        if (type == 2) {
            file.group(10, 0).group(20, 0).group(14, 2 + 5).group(24, 3);
            file.group(15, 0).group(25, -7);
        }
        assertEquals(expected, dimension(file, "width").orElseThrow(), 1e-9);
        assertTrue(imports.messages().isEmpty());
    }

    @Test
    void dimensionsThatAreMissingOrUnknownAreReported() throws Exception {
        DxfFile file = DxfFile.entities().entity("DIMENSION", "0").group(1, "a").group(70, 5);
        assertEquals(OptionalDouble.empty(), dimension(file, "a"));
        assertEquals(OptionalDouble.empty(), dimension(file, "b"));
        assertEquals(
                List.of(
                        "Dimension 'a' in 'in.dxf', layer '' has unsupported type!",
                        "Can't find dimension 'b' in 'in.dxf', layer ''!"),
                imports.messages());
    }

    private OptionalDouble dimension(DxfFile file, String name) throws Exception {
        byte[] bytes = file.end().getBytes(StandardCharsets.US_ASCII);
        return DxfMeasurements.dimension(new ByteArrayInputStream(bytes), imports.options("in.dxf"), name);
    }

    @Test
    void linesCross() throws Exception {
        DxfFile file = DxfFile.entities()
                .polyline("0", true, 0, 0, 1, 0, 1, 1)
                .line(0, 10, 4, 10)
                .line(20, 0, 20, 5);
        byte[] bytes = file.end().getBytes(StandardCharsets.US_ASCII);
        double[] point = DxfMeasurements.cross(new ByteArrayInputStream(bytes), imports.options("in.dxf"))
                .orElseThrow();
        assertEquals(20, point[0], 1e-9);
        assertEquals(10, point[1], 1e-9);
        byte[] parallel =
                DxfFile.entities().line(0, 0, 1, 0).line(0, 1, 1, 1).end().getBytes(StandardCharsets.US_ASCII);
        assertTrue(DxfMeasurements.cross(new ByteArrayInputStream(parallel), imports.options("in.dxf"))
                .isEmpty());
        assertEquals(List.of("Can't find cross in 'in.dxf', layer ''!"), imports.messages());
    }
}
