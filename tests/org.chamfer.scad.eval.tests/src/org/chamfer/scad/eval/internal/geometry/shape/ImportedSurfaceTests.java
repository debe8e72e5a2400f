package org.chamfer.scad.eval.internal.geometry.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.measure.MeshFacts;
import org.junit.jupiter.api.Test;

class ImportedSurfaceTests {
    private static final int[] SIDES = {
        4, 5, 7, 4, 7, 6, 2, 3, 1, 2, 1, 0, 0, 1, 5, 0, 5, 4, 1, 3, 7, 1, 7, 5, 3, 2, 6, 3, 6, 7, 2, 0, 4, 2, 4, 6
    };

    private static double[] corners(double start, double size) {
        double[] positions = new double[24];
        for (int i = 0; i < 8; i++) {
            positions[3 * i] = start + (i & 1) * size;
            positions[3 * i + 1] = start + (i >> 1 & 1) * size;
            positions[3 * i + 2] = start + (i >> 2) * size;
        }
        return positions;
    }

    private static Mesh mesh(double[] positions, int... triangles) {
        return Mesh.of(positions, triangles, MeshOrigin.UNKNOWN);
    }

    private static Shape surface(Mesh mesh) {
        return ImportedSurface.of(mesh, "part.stl", WorkContext.NONE);
    }

    private static void assertNotice(String code, String message, Shape shape) {
        assertEquals(List.of(new Shape.Notice(Severity.WARNING, code, message)), shape.notices());
    }

    private static double volume(Shape shape) {
        return MeshFacts.of((Mesh) shape.geometry()).volume();
    }

    @Test
    void solidsStayAsTheyAre() {
        for (Mesh mesh : List.of(Mesh.EMPTY, mesh(corners(0, 2), SIDES))) {
            assertSame(mesh, surface(mesh).geometry());
            assertEquals(List.of(), surface(mesh).notices());
        }
    }

    @Test
    void planeHolesAreFilled() {
        Shape shape = surface(mesh(corners(0, 2), Arrays.copyOfRange(SIDES, 6, 36)));
        assertNotice("geometry.import-repaired", "part.stl: 4 open edges; filled 1 planar hole", shape);
        assertEquals(8, volume(shape), 1e-12);
    }

    @Test
    void insideOutIsTurned() {
        int[] turned = new int[36];
        for (int i = 0; i < 36; i++) {
            turned[i] = SIDES[35 - i];
        }
        Shape shape = surface(mesh(corners(0, 2), turned));
        assertNotice("geometry.import-repaired", "part.stl: 1 inverted shell; flipped 1 shell", shape);
        assertEquals(8, volume(shape), 1e-12);
    }

    @Test
    void openSurfacesAreKeptAndNamed() {
        Mesh sheet = mesh(new double[] {0, 0, 0, 1, 0, 0, 0, 1, 0}, 0, 1, 2);
        assertSame(sheet, surface(sheet).geometry());
        assertNotice(
                "geometry.import-open",
                "part.stl: 3 open edges; the surface bounds no solid and cannot be combined with others",
                surface(sheet));
    }

    @Test
    void crossingsAreNamed() {
        double[] positions = Arrays.copyOf(corners(0, 2), 48);
        System.arraycopy(corners(0.9, 2.3), 0, positions, 24, 24);
        int[] triangles = Arrays.copyOf(SIDES, 72);
        Arrays.setAll(triangles, i -> i < 36 ? SIDES[i] : SIDES[i - 36] + 8);
        Mesh mesh = mesh(positions, triangles);
        Shape shape = surface(mesh);
        assertSame(mesh, shape.geometry());
        assertEquals("geometry.import-crossing", shape.notices().getFirst().code());
        assertTrue(shape.notices().getFirst().message().matches("part\\.stl: \\d+ pairs of crossing triangles; .*"));
    }

    @Test
    void cancelledWorkEnds() {
        assertThrows(
                CancellationException.class, () -> ImportedSurface.of(mesh(corners(0, 2), SIDES), "x", () -> true));
    }
}
