package org.chamfer.formats.internal.text;

import java.math.BigInteger;

/**
 * Multiplies whole numbers by powers of ten, rounded once to the nearest double.
 *
 * <p>A power is known to 64 bits, cut off. The product of both is known up to two units in the upper half of its 128
 * bits; unless the middle between two doubles lies there, the nearest double is certain. The idea is that of Lemire:
 * Number parsing at a gigabyte per second (2021); here what is not certain is left to others, once in 500 times.
 */
final class PowersOfTen {
    /** Numbers of drawings have few digits before and behind the point. */
    private static final int LARGEST = 40;

    private static final int WORD = 64;
    private static final int DOUBLE_DIGITS = 53;
    private static final int EXPONENT_AT = 52;
    /** The exponent of a double's least digit is this much larger as it is stored. */
    private static final int BIAS = 1075;

    /** The first 64 binary digits of each power. */
    private static final long[] DIGITS = new long[2 * LARGEST + 1];
    /** The binary exponent of the last of those digits. */
    private static final int[] EXPONENTS = new int[2 * LARGEST + 1];

    static {
        for (int power = 0; power <= LARGEST; power++) {
            BigInteger whole = BigInteger.TEN.pow(power);
            int length = whole.bitLength();
            DIGITS[LARGEST + power] =
                    whole.shiftLeft(2 * WORD).shiftRight(WORD + length).longValue();
            EXPONENTS[LARGEST + power] = length - WORD;
            if (power > 0) {
                int shift = length + WORD - 1;
                DIGITS[LARGEST - power] =
                        BigInteger.ONE.shiftLeft(shift).divide(whole).longValue();
                EXPONENTS[LARGEST - power] = -shift;
            }
        }
    }

    private PowersOfTen() {}

    /**
     * The nearest double to a number times a power of ten.
     *
     * @param number without sign: all 64 bits count
     * @return NaN if it is not certain
     */
    static double multiplied(long number, int power) {
        if (number == 0) {
            return 0;
        }
        if (power < -LARGEST || power > LARGEST) {
            return Double.NaN;
        }
        int shift = Long.numberOfLeadingZeros(number);
        long high = Math.unsignedMultiplyHigh(number << shift, DIGITS[LARGEST + power]);
        // The product starts with the first or the second bit.
        int dropped = (high < 0 ? WORD : WORD - 1) - DOUBLE_DIGITS;
        long middle = 1L << dropped - 1;
        long rest = high & (1L << dropped) - 1;
        if (rest == middle || rest == middle - 1) {
            return Double.NaN;
        }
        long digits = (high >>> dropped) + (rest > middle ? 1 : 0);
        long exponent = (long) EXPONENTS[LARGEST + power] + WORD + dropped - shift;
        // Rounding up to the next power of two carries over into the exponent, as it should.
        return Double.longBitsToDouble((exponent + BIAS << EXPONENT_AT) + (digits - (1L << EXPONENT_AT)));
    }
}
