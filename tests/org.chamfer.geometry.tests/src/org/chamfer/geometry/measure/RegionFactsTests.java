package org.chamfer.geometry.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chamfer.geometry.Region;
import org.junit.jupiter.api.Test;

class RegionFactsTests {
    private static final double[] OUTLINE = {0, 0, 10, 0, 10, 5, 0, 5};
    private static final double[] HOLE = {1, 1, 1, 2, 3, 2, 3, 1};

    @Test
    void holesAreTakenOff() {
        RegionFacts facts = RegionFacts.of(new Region(List.of(OUTLINE, HOLE)));
        assertEquals(48, facts.area(), 1e-12);
        assertEquals(36, facts.perimeter(), 1e-12);
        assertEquals(1, facts.contours());
        assertEquals(1, facts.holes());
        assertEquals(10, facts.bounds().maxX());
    }

    @Test
    void areaIsExactFarFromTheOrigin() {
        double[] far = OUTLINE.clone();
        for (int i = 0; i < far.length; i++) {
            far[i] += 1e7;
        }
        assertEquals(50, RegionFacts.of(new Region(List.of(far))).area(), 1e-9);
    }

    @Test
    void clockwiseContoursEncloseNegativeArea() {
        assertEquals(-2, RegionFacts.signedArea(HOLE), 1e-12);
    }

    @Test
    void emptyRegionHasNothing() {
        RegionFacts facts = RegionFacts.of(Region.EMPTY);
        assertEquals(0, facts.area());
        assertEquals(0, facts.contours());
    }
}
