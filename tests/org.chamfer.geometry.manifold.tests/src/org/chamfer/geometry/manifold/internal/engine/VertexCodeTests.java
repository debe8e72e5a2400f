package org.chamfer.geometry.manifold.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Made-up positions can be read back and are all different. */
class VertexCodeTests {
    @Test
    void numbersComeBack() {
        int count = 300_000;
        double[] positions = new Random(1).doubles(3 * count).toArray();
        int[] triangles = new int[3 * (count - 2)];
        for (int i = 0; i < triangles.length; i++) {
            triangles[i] = i / 3 + i % 3;
        }
        float[] coded = VertexCode.forMesh(positions, triangles).positions();
        VertexCode code = VertexCode.forMesh(positions, triangles);
        for (int i = 0; i < count; i++) {
            assertEquals(i, code.vertex(coded[3 * i], coded[3 * i + 1]));
        }
    }

    @Test
    void equalPositionsGetDifferentCodes() {
        double[] positions = new double[3 * 5000];
        float[] coded = VertexCode.forMesh(positions, new int[0]).positions();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < coded.length; i += 3) {
            long bits = (long) Float.floatToIntBits(coded[i]) << 32 | Float.floatToIntBits(coded[i + 1]);
            assertTrue(seen.add(bits));
        }
    }

    @Test
    void tooManyVertices() {
        double[] positions = new double[3 * VertexCode.MAX_VERTICES + 3];
        assertThrows(IllegalArgumentException.class, () -> VertexCode.forMesh(positions, new int[0]));
    }
}
