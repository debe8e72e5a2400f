package org.chamfer.formats.internal.plane;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class StraightPointsTests {
    @Test
    void pointsOnEdgesGo() {
        assertArrayEquals(
                new double[] {0, 0, 4, 0, 4, 4},
                StraightPoints.without(new double[] {0, 0, 2, 1e-8, 3, 0, 4, 0, 4, 1, 4, 4, 2, 2}));
    }

    @Test
    void tipsStay() {
        double[] contour = {0, 0, 4, 0, 6, 0, 4, 1, 0, 1};
        assertArrayEquals(new double[] {0, 0, 6, 0, 4, 1, 0, 1}, StraightPoints.without(contour));
    }

    @Test
    void triangleIsNeverLess() {
        double[] contour = {0, 0, 1, 0, 2, 0};
        assertArrayEquals(contour, StraightPoints.without(contour));
    }
}
