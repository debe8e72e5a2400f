package org.chamfer.scad.eval.internal.builtin;

import java.math.BigDecimal;
import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.VectorBuilder;

/**
 * {@code rands}: uniformly distributed numbers of the Mersenne Twister. With a seed they are OpenSCAD's. Without one,
 * the seed is the number of sequences that the program has taken so far, so that a program gives the same result
 * whenever it runs.
 */
final class RandomFunction {
    /** Seeds count modulo 2 to this power, less one, as numbers do when Python hashes them. */
    private static final int SEED_BITS = 31;

    private static final long SEEDS = (1L << SEED_BITS) - 1;
    private static final int SEED_OF_INFINITY = 314159;
    private static final int FRACTION_BITS = 52;

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
        double from = bounded(Arguments.number(arguments[0]), "min", -LARGEST, site);
        double to = bounded(Arguments.number(arguments[1]), "max", LARGEST, site);
        double count = Arguments.number(arguments[2]);
        if (!Double.isFinite(count)) {
            site.warn("rands() cannot create an infinite number of results");
            site.warnFurther("resetting number of results to 1");
            count = 1;
        }
        if (Math.abs(count) > MOST) {
            site.warn("rands() cannot create more than " + MOST + " results");
            return Undef.UNDEF;
        }
        int seed = arguments.length > 3 ? seed(Arguments.number(arguments[3])) : site.nextSequence();
        return sequence(Math.min(from, to), Math.max(from, to), (int) Math.abs(count), new MersenneTwister(seed), site);
    }

    private static double bounded(double bound, String name, double limit, CallSite site) {
        if (Double.isFinite(bound)) {
            return bound;
        }
        site.warn("rands() range " + name + " cannot be infinite");
        site.warnFurther("resetting to " + new BigDecimal(limit).toBigInteger() + ".000000");
        return limit;
    }

    /**
     * The seed of a number p / q: p times the inverse of q modulo the prime 2<sup>31</sup> - 1, with the sign of the
     * number ("Hashing of numeric types" in the Python documentation). Powers of two repeat there after 31, so that
     * only the remainder of an exponent counts.
     */
    private static int seed(double seed) {
        if (Double.isNaN(seed)) {
            return 0;
        }
        double size = Math.abs(seed);
        int result = SEED_OF_INFINITY;
        if (size <= Double.MAX_VALUE) {
            int exponent = Math.max(Math.getExponent(size), Double.MIN_EXPONENT) - FRACTION_BITS;
            long whole = (long) Math.scalb(size, -exponent);
            result = (int) (whole % SEEDS * (1L << Math.floorMod(exponent, SEED_BITS)) % SEEDS);
        }
        return seed < 0 ? -result : result;
    }

    private static Value sequence(double from, double to, int count, MersenneTwister twister, CallSite site) {
        VectorBuilder out = site.vectorBuilder();
        for (int i = 0; i < count; i++) {
            site.step();
            double low = Integer.toUnsignedLong(twister.next());
            double high = Integer.toUnsignedLong(twister.next());
            out.add((low + high * TWO_TO_32) / TWO_TO_64 * (to - from) + from);
        }
        return out.build();
    }
}
