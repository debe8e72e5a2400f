package org.chamfer.geometry.kernel.internal.polygon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chamfer.geometry.kernel.internal.work.Ints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TriangulatorTests {
    private static final double EPSILON = 1e-9;

    private static FillingFacts valid(Loops loops, int outers, int holes) {
        return FillingFacts.of(loops, EPSILON)
                .assertTopology()
                .assertCount(outers, holes)
                .assertGeometry(EPSILON);
    }

    @Test
    void nothingGivesNothing() {
        assertEquals(0, FillingFacts.of(new Loops(), EPSILON).count());
    }

    @Test
    void aTriangleIsTakenAsItIs() {
        Loops loops = new Loops().add(0, 0, 1, 0, 0, 1);
        assertArrayEquals(new int[] {0, 1, 2}, valid(loops, 1, 0).triangles());
    }

    @Test
    void resultsAreAppendedAndOtherPartsOfTheArraysAreLeftAlone() {
        Ints out = new Ints();
        out.add(7);
        double[] xy = {9, 9, 0, 0, 1, 0, 1, 1, 0, 1, Double.NaN, 0};
        new Triangulator().triangulate(xy, new int[] {1, 5, 99}, 1, EPSILON, out);
        assertEquals(7, out.size);
        assertEquals(7, out.get(0));
        for (int i = 1; i < out.size; i++) {
            assertTrue(out.get(i) >= 1 && out.get(i) < 5);
        }
    }

    @Test
    void loopsMayStartAnywhereInTheArray() {
        Ints out = new Ints();
        double[] xy = {9, 9, 0, 0, 4, 0, 4, 4, 0, 4, 1, 1, 1, 2, 2, 1};
        new Triangulator().triangulate(xy, new int[] {1, 5, 8}, 2, EPSILON, out);
        assertEquals(7, out.size / 3);
        for (int i = 0; i < out.size; i++) {
            assertTrue(out.get(i) >= 1 && out.get(i) < 8);
        }
    }

    @Test
    void aSquareIsCutEitherWayAndALongQuadAlongItsShorterDiagonal() {
        valid(new Loops().add(Loops.box(0, 0, 1, 1)), 1, 0);
        Loops kite = new Loops().add(0, 0, 5, -1, 10, 0, 5, 1);
        assertTrue(uses(valid(kite, 1, 0).triangles(), 1, 3));
    }

    @Test
    void aDentedQuadIsCutAtTheDent() {
        assertTrue(uses(valid(new Loops().add(0, 0, 4, 0, 1, 1, 0, 4), 1, 0).triangles(), 0, 2));
        assertTrue(uses(valid(new Loops().add(4, 0, 1, 1, 0, 4, 0, 0), 1, 0).triangles(), 1, 3));
    }

    @Test
    void aVertexOnASideIsConnected() {
        assertTrue(uses(valid(new Loops().add(0, 0, 2, 0, 4, 0, 0, 4), 1, 0).triangles(), 1, 3));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 12, 13, 40, 1000, 20000})
    void roundLoopsOfAnySize(int count) {
        valid(new Loops().add(Loops.round(3, 4, count, () -> 10)), 1, 0);
    }

    @Test
    void holesIslandsAndHolesInIslands() {
        Loops loops = new Loops()
                .add(Loops.box(0, 0, 20, 20))
                .addHole(Loops.box(1, 1, 19, 19))
                .add(Loops.box(2, 2, 18, 18))
                .addHole(Loops.box(3, 3, 8, 8))
                .addHole(Loops.box(9, 9, 17, 17))
                .add(Loops.round(13, 13, 30, () -> 3));
        valid(loops, 3, 3);
    }

    @Test
    void holesOfOneColumnAndOneRow() {
        Loops loops = new Loops().add(Loops.box(-1, -1, 30, 30));
        for (int i = 0; i < 10; i++) {
            for (int j = 0; j < 10; j++) {
                loops.addHole(Loops.box(3 * i, 3 * j, 3 * i + 1, 3 * j + 1));
            }
        }
        valid(loops, 1, 100);
    }

    @Test
    void holesThatTouchEverything() {
        Loops loops = new Loops()
                .add(Loops.box(0, 0, 12, 12))
                .addHole(12, 6, 10, 8, 8, 6, 10, 4)
                .addHole(8, 6, 6, 8, 4, 6, 6, 4)
                .addHole(0, 6, 2, 4, 4, 6, 2, 8)
                .addHole(6, 8, 8, 10, 6, 12, 4, 10)
                .addHole(Loops.box(3, 0, 5, 2))
                .addHole(Loops.box(5, 0, 7, 3))
                .addHole(Loops.box(11, 0, 12, 1));
        valid(loops, 1, 7);
    }

    @Test
    void aHoleThatFillsTheLoopLeavesNoArea() {
        Loops loops = new Loops().add(Loops.box(0, 0, 5, 5)).addHole(Loops.box(0, 0, 5, 5));
        FillingFacts.of(loops, EPSILON).assertTopology().assertGeometry(EPSILON);
    }

    @Test
    void aWholeTurnedOverLoopIsFilledTurnedOver() {
        Loops loops = new Loops().addHole(Loops.round(0, 0, 30, () -> 5));
        FillingFacts facts = FillingFacts.of(loops, EPSILON).assertTopology();
        assertEquals(28, facts.count());
        assertEquals(0, facts.excess() + 2 * loops.area(), 1e-9, "each place is covered once");
    }

    @Test
    void bowTies() {
        FillingFacts.of(new Loops().add(0, 0, 2, 2, 2, 0, 0, 2), EPSILON)
                .assertTopology()
                .assertCount(1, 0);
        FillingFacts.of(new Loops().add(0, 0, 3, 3, 6, 0, 6, 3, 3, 0, 0, 3), EPSILON)
                .assertTopology()
                .assertCount(1, 0);
    }

    @Test
    void allPointsEqual() {
        for (int count = 3; count < 40; count++) {
            FillingFacts.of(new Loops().add(new double[2 * count]), EPSILON)
                    .assertTopology()
                    .assertCount(1, 0)
                    .assertGeometry(EPSILON);
        }
    }

    @Test
    void allPointsOnALine() {
        for (int count = 3; count < 40; count++) {
            double[] loop = new double[2 * count];
            for (int i = 0; i < count; i++) {
                loop[2 * i] = i * 7 % count;
                loop[2 * i + 1] = 3 * loop[2 * i];
            }
            FillingFacts.of(new Loops().add(loop), EPSILON).assertTopology().assertCount(1, 0);
        }
    }

    @Test
    void loopsOfOneOrTwoVerticesAddNothing() {
        Loops loops =
                new Loops().add(Loops.box(0, 0, 4, 4)).add(1, 1).add(2, 2, 3, 3).addHole(Loops.box(1, 1, 2, 2));
        assertEquals(8, FillingFacts.of(loops, EPSILON).assertTopology().count());
        assertEquals(0, FillingFacts.of(new Loops().add(2, 2, 3, 3), EPSILON).count());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void numbersThatAreNoneAreRefused(double bad) {
        for (int at = 0; at < 8; at++) {
            double[] loop = Loops.box(0, 0, 1, 1);
            loop[at] = bad;
            Loops loops = new Loops().add(loop);
            assertThrows(IllegalArgumentException.class, () -> FillingFacts.of(loops, EPSILON));
            loops.addHole(Loops.box(0.2, 0.2, 0.4, 0.4));
            assertThrows(IllegalArgumentException.class, () -> FillingFacts.of(loops, EPSILON));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> FillingFacts.of(new Loops().add(Loops.box(0, 0, 1, 1)), bad + bad));
    }

    @Test
    void anInstanceGivesTheSameAsAFreshOne() {
        Triangulator used = new Triangulator();
        for (int seed = 0; seed < 200; seed++) {
            PolygonCases.Case one = new PolygonCases(seed).next();
            int[] fresh = FillingFacts.of(one.loops(), one.epsilon()).triangles();
            assertArrayEquals(
                    fresh, FillingFacts.of(used, one.loops(), one.epsilon()).triangles());
        }
    }

    @Test
    void movingAndScalingByPowersOfTwoChangesNothing() {
        for (int seed = 0; seed < 200; seed++) {
            PolygonCases.Case one = new PolygonCases(seed).next();
            Loops large = one.loops().moved((x, y) -> new double[] {x * 1024, y * 1024});
            assertArrayEquals(
                    FillingFacts.of(one.loops(), one.epsilon()).triangles(),
                    FillingFacts.of(large, one.epsilon() * 1024).triangles());
        }
    }

    private static boolean uses(int[] triangles, int a, int b) {
        for (int t = 0; t < triangles.length; t += 3) {
            int found = 0;
            for (int k = 0; k < 3; k++) {
                found += triangles[t + k] == a || triangles[t + k] == b ? 1 : 0;
            }
            if (found == 2) {
                return true;
            }
        }
        return false;
    }
}
