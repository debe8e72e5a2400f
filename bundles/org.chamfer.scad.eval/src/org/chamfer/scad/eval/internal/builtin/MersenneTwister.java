package org.chamfer.scad.eval.internal.builtin;

/**
 * The pseudo-random numbers MT19937.
 *
 * <p>M. Matsumoto and T. Nishimura, Mersenne Twister: A 623-Dimensionally Equidistributed Uniform Pseudo-Random Number
 * Generator, ACM Transactions on Modeling and Computer Simulation 8 (1998).
 */
final class MersenneTwister {
    private static final int SIZE = 624;
    private static final int SHIFT = 397;
    private static final int UPPER_BIT = 0x80000000;
    private static final int LOWER_BITS = 0x7FFFFFFF;
    private static final int MATRIX = 0x9908B0DF;

    private final int[] state = new int[SIZE];
    private int next = SIZE;

    MersenneTwister(int seed) {
        state[0] = seed;
        for (int i = 1; i < SIZE; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
        }
    }

    /** The next 32 bits. */
    int next() {
        if (next == SIZE) {
            twist();
        }
        int bits = state[next++];
        bits ^= bits >>> 11;
        bits ^= bits << 7 & 0x9D2C5680;
        bits ^= bits << 15 & 0xEFC60000;
        return bits ^ bits >>> 18;
    }

    private void twist() {
        for (int i = 0; i < SIZE; i++) {
            int mixed = state[i] & UPPER_BIT | state[(i + 1) % SIZE] & LOWER_BITS;
            state[i] = state[(i + SHIFT) % SIZE] ^ mixed >>> 1 ^ ((mixed & 1) == 0 ? 0 : MATRIX);
        }
        next = 0;
    }
}
