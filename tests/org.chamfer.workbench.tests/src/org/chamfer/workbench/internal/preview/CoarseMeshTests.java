package org.chamfer.workbench.internal.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.junit.jupiter.api.Test;

class CoarseMeshTests {
    /** A flat square of many triangles. */
    private static Mesh sheet(int cells, MeshOrigin origin) {
        double[] positions = new double[3 * (cells + 1) * (cells + 1)];
        for (int i = 0; i <= cells; i++) {
            for (int j = 0; j <= cells; j++) {
                int at = 3 * (i * (cells + 1) + j);
                positions[at] = i * 100.0 / cells;
                positions[at + 1] = j * 100.0 / cells;
            }
        }
        int[] triangles = new int[6 * cells * cells];
        int count = 0;
        for (int i = 0; i < cells; i++) {
            for (int j = 0; j < cells; j++) {
                int a = i * (cells + 1) + j;
                int b = a + cells + 1;
                for (int corner : new int[] {a, b, a + 1, a + 1, b, b + 1}) {
                    triangles[count++] = corner;
                }
            }
        }
        return Mesh.of(positions, triangles, origin);
    }

    @Test
    void manyTrianglesBecomeFew() {
        Mesh coarse = CoarseMesh.of(sheet(400, MeshOrigin.UNKNOWN));
        assertTrue(coarse.triangleCount() < 25_000, "triangles: " + coarse.triangleCount());
        assertTrue(coarse.triangleCount() > 10_000, "triangles: " + coarse.triangleCount());
    }

    @Test
    void theSizeStays() {
        Mesh coarse = CoarseMesh.of(sheet(400, MeshOrigin.UNKNOWN));
        assertEquals(100, coarse.bounds().sizeX(), 2);
        assertEquals(0, coarse.bounds().sizeZ(), 0);
    }

    @Test
    void coloursStay() {
        MeshOrigin red = new MeshOrigin(new Color(1, 0, 0, 1), "red", 1);
        MeshOrigin blue = new MeshOrigin(new Color(0, 0, 1, 1), "blue", 2);
        Mesh coarse = CoarseMesh.of(Mesh.sideBySide(List.of(sheet(200, red), sheet(200, blue))));
        assertEquals(2, coarse.runs().size());
        assertEquals(red, coarse.runs().getFirst().origin());
        assertEquals(blue, coarse.runs().getLast().origin());
    }

    @Test
    void aPointGivesNothing() {
        Mesh point = Mesh.of(new double[9], new int[] {0, 1, 2}, MeshOrigin.UNKNOWN);
        assertTrue(CoarseMesh.of(point).isEmpty());
    }
}
