package org.chamfer.geometry.kernel.internal.simplify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.junit.jupiter.api.Test;

/** Surfaces that touch themselves are parted, and what has no thickness vanishes. */
class TouchingTests {
    @Test
    void solidsThatShareAVertexAreParted() {
        MutableSurface surface = tetrahedra(3);
        assertEquals(7, surface.vertexCount);
        simplify(surface);
        assertEquals(8, surface.vertexCount);
        assertEquals(4, Shapes.euler(surface));
    }

    @Test
    void solidsThatShareAnEdgeAreParted() {
        MutableSurface surface = tetrahedra(2);
        assertEquals(6, surface.vertexCount);
        simplify(surface);
        assertEquals(8, surface.vertexCount);
        assertEquals(4, Shapes.euler(surface));
        assertEquals(2.0 / 6, Math.abs(Shapes.volume(surface)), 1e-15);
    }

    @Test
    void solidsJoinedAlongAnEdgeAreParted() {
        MutableSurface surface = tetrahedra(2);
        int first = halfEdge(surface, 0, 4);
        int second = halfEdge(surface, 4, 8);
        int behind = surface.pairs[first];
        surface.pair(first, surface.pairs[second]);
        surface.pair(second, behind);
        simplify(surface);
        assertEquals(4, Shapes.euler(surface));
        assertEquals(8, Shapes.triangles(surface));
    }

    @Test
    void platesThinnerThanRoundingVanish() {
        MutableSurface plate = Shapes.prism(new double[] {0, 0, 3, 0, 3, 1, 1, 1, 1, 3, 0, 3}, 0, 1e-13, 1);
        simplify(plate);
        assertEquals(0, Shapes.triangles(plate));
    }

    @Test
    void flakesWithoutThicknessVanish() {
        MutableSurface flake = Shapes.empty(1);
        flake.addVertex(0, 0, 0);
        flake.addVertex(1, 0, 0);
        flake.addVertex(1, 1, 0);
        flake.addVertex(0, 1, 0);
        int top = flake.addFace(0);
        int bottom = flake.addFace(0);
        flake.addTriangle(0, 1, 2, top);
        flake.addTriangle(0, 2, 3, top);
        flake.addTriangle(0, 3, 1, bottom);
        flake.addTriangle(1, 3, 2, bottom);
        Shapes.pair(flake);
        simplify(flake);
        assertEquals(0, Shapes.triangles(flake));
    }

    /** Two tetrahedra, apart but for the last vertices of the first, which are the first of the second. */
    private static MutableSurface tetrahedra(int apart) {
        MutableSurface surface = Shapes.empty(1);
        double[][] corners = {{1, 1, 0}, {0, 1, 0}, {0, 0, 0}, {0, 0, 1}};
        for (double[] p : corners) {
            surface.addVertex(p[0], p[1], p[2]);
        }
        if (apart == 2) {
            surface.addVertex(-1, 0, 0);
            surface.addVertex(-1, -1, 0);
            add(surface, 0, 1, 2, 3);
            add(surface, 4, 5, 2, 3);
        } else {
            surface.addVertex(-1, -1, 1);
            surface.addVertex(0, -1, 1);
            surface.addVertex(0, 0, 2);
            add(surface, 0, 1, 2, 3);
            add(surface, 4, 5, 6, 3);
        }
        return surface;
    }

    private static void add(MutableSurface surface, int a, int b, int c, int d) {
        int[][] triangles = {{a, b, c}, {a, c, d}, {a, d, b}, {b, d, c}};
        int base = 3 * surface.triangleCount;
        for (int[] t : triangles) {
            surface.addTriangle(t[0], t[1], t[2], surface.addFace(0));
        }
        for (int h = base; h < base + 12; h++) {
            for (int g = base; g < base + 12; g++) {
                if (surface.starts[h] == surface.starts[SurfaceEditor.next(g)]
                        && surface.starts[g] == surface.starts[SurfaceEditor.next(h)]) {
                    surface.pair(h, g);
                }
            }
        }
    }

    /** The half-edge from vertex 2 to vertex 3 among some triangles. */
    private static int halfEdge(MutableSurface surface, int fromTriangle, int toTriangle) {
        for (int h = 3 * fromTriangle; h < 3 * toTriangle; h++) {
            if (surface.starts[h] == 2 && surface.starts[SurfaceEditor.next(h)] == 3) {
                return h;
            }
        }
        throw new IllegalArgumentException("no such edge");
    }

    private static void simplify(MutableSurface surface) {
        Simplifier.run(surface, surface.tolerance, 0, Work.alone());
        Soundness.check(surface, "after");
    }
}
