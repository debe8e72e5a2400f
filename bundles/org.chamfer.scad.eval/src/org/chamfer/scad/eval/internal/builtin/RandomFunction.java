package org.chamfer.scad.eval.internal.builtin;

import java.math.BigDecimal;
import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.VectorBuilder;

/**
 * {@code rands}: uniformly distributed numbers of the Mersenne Twister. With a seed that is a whole number they are
 * OpenSCAD's. Without one, the seed is the number of sequences that the program has taken so far, so that a program gives
 * the same result whenever it runs.
 */
final class RandomFunction {
    /** Whole seeds count modulo this. */
    private static final double SEEDS = 4294967294.0;

    private static final double TWO_TO_64 = 18446744073709551616.0;
    private static final double TWO_TO_32 = 4294967296.0;
    private static final double LARGEST = Double.MAX_VALUE / 2;
    private static final long MOST = 10_000_000;

    private RandomFunction() {}

    static Value rands(Value[] arguments, CallSite site) {
        if (arguments.length != 3 && arguments.length != 4) {
            return Arguments.wrongCount("rands", "3 or 4", arguments.length, site);
        }
        for (int i = 0; i < arguments.length; i++) {
            if (!(arguments[i] instanceof Num)) {
                return Arguments.wrongType("rands", i, "number", arguments[i], site);
            }
        }
        double from = bounded(Arguments.number(arguments[0]), "min", site);
        double to = bounded(Arguments.number(arguments[1]), "max", site);
        double count = Arguments.number(arguments[2]);
        if (!Double.isFinite(count)) {
            site.warn("rands() cannot create an infinite number of results");
            site.warn("resetting number of results to 1");
            count = 1;
        }
        if (Math.abs(count) > MOST) {
            site.warn("rands() cannot create more than " + MOST + " results");
            return Undef.UNDEF;
        }
        int seed = arguments.length > 3 ? seed(Arguments.number(arguments[3])) : site.nextSequence();
        return sequence(Math.min(from, to), Math.max(from, to), (int) Math.abs(count), new MersenneTwister(seed), site);
    }

    private static double bounded(double bound, String name, CallSite site) {
        if (!Double.isInfinite(bound)) {
            return bound;
        }
        site.warn("rands() range " + name + " cannot be infinite");
        double limit = bound > 0 ? LARGEST : -LARGEST;
        site.warn("resetting to " + new BigDecimal(limit).toBigInteger() + ".000000");
        return limit;
    }

    private static int seed(double seed) {
        if (seed == Math.rint(seed) && seed >= 0) {
            return (int) (long) (seed % SEEDS);
        }
        long bits = Double.doubleToLongBits(seed);
        return (int) (bits ^ bits >>> 32);
    }

    private static Value sequence(double from, double to, int count, MersenneTwister twister, CallSite site) {
        VectorBuilder out = new VectorBuilder();
        for (int i = 0; i < count; i++) {
            site.step();
            double low = Integer.toUnsignedLong(twister.next());
            double high = Integer.toUnsignedLong(twister.next());
            out.add((low + high * TWO_TO_32) / TWO_TO_64 * (to - from) + from);
        }
        return out.build();
    }
}
