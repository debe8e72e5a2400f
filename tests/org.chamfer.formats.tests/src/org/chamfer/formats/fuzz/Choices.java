package org.chamfer.formats.fuzz;

import java.util.List;
import java.util.Random;

/** Repeatable chance. */
final class Choices {
    private final Random random;

    Choices(long seed) {
        random = new Random(seed);
    }

    /** A whole number from 0 to below a bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** True once in so many times. */
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** One of some. */
    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A number below a bound that is more often small than large. */
    int mostlySmall(int bound) {
        return random.nextInt(1 + random.nextInt(1 + random.nextInt(bound)));
    }
}
