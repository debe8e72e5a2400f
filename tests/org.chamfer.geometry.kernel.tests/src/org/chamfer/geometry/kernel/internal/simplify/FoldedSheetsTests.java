package org.chamfer.geometry.kernel.internal.simplify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.junit.jupiter.api.Test;

/** What two flat faces that are folded onto each other cover together goes, and nothing else. */
class FoldedSheetsTests {
    private static final double[] CORNERS = {0, 0, 1, 0, 1, 1, 0, 1};

    @Test
    void aSlitBetweenCrossingFacesIsClosed() {
        MutableSurface surface = crossedBars(0, 0);
        assertEquals(28 - 0.5, Shapes.area(surface), 1e-12);
        simplify(surface);
        // Two bars of 3 x 1 x 1, one across the other.
        assertEquals(6, Shapes.volume(surface), 1e-12);
        assertEquals(26, Shapes.area(surface), 1e-12);
        // Their corners, and where their edges cross.
        assertEquals(20, vertices(surface));
    }

    @Test
    void facesOffThePlaneByRoundingAreClosedToo() {
        MutableSurface surface = crossedBars(1e-13, -1e-13);
        simplify(surface);
        assertEquals(26, Shapes.area(surface), 1e-9);
        assertEquals(6, Shapes.volume(surface), 1e-9);
    }

    @Test
    void closingIsTheSameWhereverTheNormalPoints() {
        for (int turn = 0; turn < 3; turn++) {
            MutableSurface surface = crossedBars(0, 0);
            for (int i = 0; i < turn; i++) {
                turn(surface);
            }
            simplify(surface);
            assertEquals(26, Shapes.area(surface), 1e-12);
        }
    }

    @Test
    void facesThatCoverTheSameVanish() {
        // An L without thickness: the same border above and below, filled in different ways.
        MutableSurface surface = Shapes.empty(4);
        int upper = surface.addFace(0);
        int lower = surface.addFace(0);
        double[] outline = {0, 0, 3, 0, 3, 1, 1, 1, 1, 3, 0, 3};
        for (int i = 0; i < 6; i++) {
            surface.addVertex(outline[2 * i], outline[2 * i + 1], 1);
        }
        triangles(surface, upper, 0, 1, 2, 0, 2, 3, 0, 3, 4, 0, 4, 5);
        triangles(surface, lower, 1, 0, 3, 1, 3, 2, 0, 5, 3, 3, 5, 4);
        Shapes.pair(surface);
        flatten(surface);
        assertEquals(0, Shapes.triangles(surface));
    }

    /**
     * Two bars across each other that lie upon one another and hang together only at the border of a small square in the
     * middle, so that a slit is around it.
     */
    private static MutableSurface crossedBars(double lowerOff, double upperOff) {
        MutableSurface surface = Shapes.empty(4);
        bar(surface, -1, 0, 2, 1, 0, 1 + lowerOff);
        bar(surface, 0, -1, 1, 2, 1 + upperOff, 2);
        int hole = surface.vertexCount;
        for (int i = 0; i < 4; i++) {
            surface.addVertex(0.25 + 0.5 * CORNERS[2 * i], 0.25 + 0.5 * CORNERS[2 * i + 1], 1);
        }
        int roof = surface.addFace(0);
        int floor = surface.addFace(0);
        for (int i = 0; i < 4; i++) {
            int j = (i + 1) % 4;
            triangles(surface, roof, 4 + i, 4 + j, hole + j, 4 + i, hole + j, hole + i);
            triangles(surface, floor, 8 + j, 8 + i, hole + i, 8 + j, hole + i, hole + j);
        }
        Shapes.pair(surface);
        return surface;
    }

    /** A box without the side that lies on the other bar. */
    private static void bar(
            MutableSurface surface, double x0, double y0, double x1, double y1, double low, double top) {
        int first = surface.vertexCount;
        for (int i = 0; i < 8; i++) {
            surface.addVertex(
                    CORNERS[2 * (i % 4)] == 0 ? x0 : x1, CORNERS[2 * (i % 4) + 1] == 0 ? y0 : y1, i < 4 ? low : top);
        }
        for (int i = 0; i < 4; i++) {
            int j = (i + 1) % 4;
            int side = surface.addFace(0);
            triangles(surface, side, first + i, first + j, first + 4 + j, first + i, first + 4 + j, first + 4 + i);
        }
        int end = surface.addFace(0);
        if (first == 0) {
            triangles(surface, end, 0, 2, 1, 0, 3, 2);
        } else {
            triangles(surface, end, first + 4, first + 5, first + 6, first + 4, first + 6, first + 7);
        }
    }

    private static void triangles(MutableSurface surface, int face, int... corners) {
        for (int i = 0; i < corners.length; i += 3) {
            surface.addTriangle(corners[i], corners[i + 1], corners[i + 2], face);
        }
    }

    private static void turn(MutableSurface surface) {
        for (int v = 0; v < surface.vertexCount; v++) {
            double x = surface.positions[3 * v];
            System.arraycopy(surface.positions, 3 * v + 1, surface.positions, 3 * v, 2);
            surface.positions[3 * v + 2] = x;
        }
    }

    private static void simplify(MutableSurface surface) {
        Simplifier.run(surface, surface.tolerance, 0, Work.alone());
        Soundness.check(surface, "simplified");
    }

    /** Only takes folds away, without anything before. */
    private static void flatten(MutableSurface surface) {
        SurfaceEditor editor = new SurfaceEditor(surface);
        FoldedSheets sheets =
                new FoldedSheets(editor, new Scope(surface, 0, Work.alone()), surface.epsilon, surface.tolerance);
        sheets.begin();
        assertTrue(sheets.flatten(0, Work.alone()));
        Soundness.check(surface, "flattened");
    }

    private static long vertices(MutableSurface surface) {
        return Arrays.stream(surface.starts, 0, 3 * surface.triangleCount)
                .filter(v -> v >= 0)
                .distinct()
                .count();
    }
}
