package org.chamfer.workbench.internal.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.Region;
import org.chamfer.values.ImageValue;
import org.chamfer.values.MeshValue;
import org.chamfer.values.RegionValue;
import org.chamfer.values.TextValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTextTests {
    private static final double[] CORNERS = {0, 0, 0, 10, 0, 0, 0, 20, 0, 0, 0, 30.5};
    private static final int[] CLOSED = {0, 2, 1, 0, 1, 3, 0, 3, 2, 1, 2, 3};

    @Test
    void closedMeshesHaveAVolume() {
        Mesh mesh = Mesh.of(CORNERS, CLOSED, MeshOrigin.UNKNOWN);
        assertEquals("4 triangles  ·  10 × 20 × 30.5 mm  ·  1.02 cm³  ·  closed", FactsText.full(new MeshValue(mesh)));
    }

    @Test
    void openMeshesSayHowManyEdgesAreOpen() {
        Mesh mesh = Mesh.of(CORNERS, new int[] {0, 2, 1}, MeshOrigin.UNKNOWN);
        assertEquals("1 triangle  ·  10 × 20 × 0 mm  ·  3 open edges", FactsText.full(new MeshValue(mesh)));
    }

    @Test
    void outlinesHaveAnAreaAndHoles() {
        double[] outer = {0, 0, 10, 0, 10, 10, 0, 10};
        double[] hole = {2, 2, 2, 4, 4, 4, 4, 2};
        assertEquals(
                "10 × 10 mm  ·  96 mm²  ·  1 contour  ·  1 hole",
                FactsText.full(new RegionValue(new Region(List.of(outer, hole)))));
    }

    @Test
    void imagesHaveASize() {
        assertEquals("2 × 1 pixels  ·  grey", FactsText.quick(new ImageValue(2, 1, 1, new byte[2])));
    }

    @Test
    void textsAreCounted() {
        assertEquals("1,234 characters", FactsText.quick(new TextValue("x".repeat(1234))));
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "-0.0, 0", "2.5, 2.5", "0.1234567, 0.123457", "1e20, 1.00000e+20", "NaN, NaN"})
    void numbersAreShort(double number, String text) {
        assertEquals(text, FactsText.number(number));
    }
}
