package org.chamfer.geometry.kernel.internal.polygon;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random loops, valid and not. The system property {@code chamfer.fuzz} multiplies how many. */
class TriangulatorFuzzTests {
    private static final int TIMES = Integer.getInteger("chamfer.fuzz", 1);

    private final Triangulator triangulator = new Triangulator();

    @Test
    void validLoopsAreFilledExactly() {
        for (long seed = 0; seed < 4000L * TIMES; seed++) {
            check(new PolygonCases(seed).next(), seed);
        }
    }

    @Test
    void loopsWithinEpsilonOfValidOnesAreFilledToEpsilon() {
        for (long seed = 0; seed < 4000L * TIMES; seed++) {
            PolygonCases cases = new PolygonCases(seed);
            PolygonCases.Case one = cases.next();
            check(cases.shaken(one, one.epsilon()), seed);
        }
    }

    @Test
    void anyLoopsAreFilledCompletely() {
        for (long seed = 0; seed < 4000L * TIMES; seed++) {
            Loops loops = anything(new Random(seed));
            explain(seed, () -> FillingFacts.of(triangulator, loops, 1e-6).assertTopology());
        }
    }

    @Test
    void validLoopsWithAFarTooLargeEpsilonAreFilledCompletely() {
        for (long seed = 0; seed < 1000L * TIMES; seed++) {
            PolygonCases.Case one = new PolygonCases(seed).next();
            explain(seed, () -> FillingFacts.of(triangulator, one.loops(), one.epsilon() * 1e9)
                    .assertTopology());
        }
    }

    @Test
    void largeNonsenseEndsSoon() {
        Random random = new Random(3);
        Loops loops = new Loops().add(random.doubles(20000).toArray());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> FillingFacts.of(triangulator, loops, 1e-9)
                .assertTopology());
    }

    private void check(PolygonCases.Case one, long seed) {
        explain(seed, () -> FillingFacts.of(triangulator, one.loops(), one.epsilon())
                .assertTopology()
                .assertCount(one.outers(), one.holes())
                .assertGeometry(2 * one.epsilon()));
    }

    private static void explain(long seed, Runnable check) {
        try {
            check.run();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
        }
    }

    /** Loops without any sense; often on a small grid, so that everything coincides. */
    private static Loops anything(Random random) {
        Loops loops = new Loops();
        int count = random.nextInt(1, 6);
        int cells = random.nextInt(1, 9);
        boolean grid = random.nextBoolean();
        for (int i = 0; i < count; i++) {
            double[] loop = new double[2 * random.nextInt(0, random.nextInt(4, 40))];
            for (int k = 0; k < loop.length; k++) {
                loop[k] = grid ? random.nextInt(cells) : random.nextDouble();
            }
            loops.add(loop);
        }
        return loops;
    }
}
