package org.chamfer.geometry.kernel.internal.differential;

import java.util.Random;

/** Makes cases by number: the same seed and number make the same case. A third of the pairs is degenerate on purpose. */
final class CaseSource {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int CHAIN_STEPS = 100;
    /** Every so many cases are a chain, which takes as long as many pairs. */
    private static final int CHAIN_EVERY = 200;

    /** Every so many cases are about what surrounds booleans. */
    private static final int SURROUNDINGS_EVERY = 10;

    private final long seed;

    CaseSource(long seed) {
        this.seed = seed;
    }

    long seed() {
        return seed;
    }

    KernelCase make(int number) {
        long mixed = (seed * SPREAD + number) * SPREAD;
        Random random = new Random(mixed ^ mixed >>> 29);
        if (number % CHAIN_EVERY == CHAIN_EVERY / 2) {
            return new ChainSource(random).make(CHAIN_STEPS);
        }
        if (number % SURROUNDINGS_EVERY == SURROUNDINGS_EVERY - 1) {
            return new SurroundingSource(random).make();
        }
        return switch (random.nextInt(9)) {
            case 0 -> new ExactSource(random).make();
            case 1, 2 -> new NearSource(random).make();
            case 3 -> new GenericSource(random).batch();
            default -> new GenericSource(random).pair();
        };
    }
}
