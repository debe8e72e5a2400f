package org.chamfer.geometry.solid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.measure.MeshFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfSpaceTests {
    private static final Bounds SPACE = new Bounds(1, 2, 3, 4, 6, 8);

    @Test
    void aPlaneSquareToAnAxisIsExact() {
        Mesh above = new HalfSpace(new double[] {0, 0, 7}, 4.1).box(SPACE, MeshOrigin.UNKNOWN);
        assertEquals(4.1, above.bounds().minZ());
        Mesh left = new HalfSpace(new double[] {-0.2, 0, 0}, -2.3).box(SPACE, MeshOrigin.UNKNOWN);
        assertEquals(2.3, left.bounds().maxX());
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "0, -1, 0", "1, 1, 0", "-1, 2, 3", "0.3, -0.2, 0.9"})
    void theBoxIsASolidAroundAllThatIsInFront(double x, double y, double z) {
        double[] normal = {x, y, z};
        double length = Math.sqrt(x * x + y * y + z * z);
        HalfSpace half = new HalfSpace(normal, (2.5 * x + 4 * y + 5.5 * z) / length);
        Mesh box = half.box(SPACE, MeshOrigin.UNKNOWN);
        MeshFacts facts = MeshFacts.of(box);
        assertTrue(facts.closed());
        double size = 1.125 * SPACE.diagonal();
        assertEquals(4 * size * size * size, facts.volume(), 1e-9 * facts.volume());
        for (int corner = 0; corner < 8; corner++) {
            double[] point = {(corner & 1) == 0 ? 1 : 4, (corner & 2) == 0 ? 2 : 6, (corner & 4) == 0 ? 3 : 8};
            double height = (x * (point[0] - 2.5) + y * (point[1] - 4) + z * (point[2] - 5.5)) / length;
            assertEquals(height > 0 ? 1 : 0, SeenTriangles.winding(box, point), 1e-9, () -> "height " + height);
        }
    }

    @Test
    void knowsWhatLiesOnOneSide() {
        Mesh box = new HalfSpace(new double[] {0, 0, 1}, 5).box(SPACE, MeshOrigin.UNKNOWN);
        HalfSpace touching = new HalfSpace(new double[] {0, 0, 2}, 5);
        assertTrue(touching.contains(box));
        assertFalse(touching.misses(box));
        assertTrue(new HalfSpace(new double[] {0, 0, -1}, -5).misses(box));
        HalfSpace through = new HalfSpace(new double[] {0, 0, 1}, 6);
        assertFalse(through.contains(box) || through.misses(box));
    }
}
