package org.chamfer.scad.eval.internal.value;

/** A number. */
public final class Num implements Value {
    private static final int FEWEST_CACHED = -128;
    private static final int MOST_CACHED = 1023;
    private static final Num[] CACHE = cache();

    private final double value;

    private Num(double value) {
        this.value = value;
    }

    private static Num[] cache() {
        Num[] cache = new Num[MOST_CACHED - FEWEST_CACHED + 1];
        for (int i = 0; i < cache.length; i++) {
            cache[i] = new Num(i + FEWEST_CACHED);
        }
        return cache;
    }

    /** The value that stands for a Java number. */
    public static Num of(double value) {
        int whole = (int) value;
        if (whole == value && whole >= FEWEST_CACHED && whole <= MOST_CACHED && (whole != 0 || 1 / value > 0)) {
            return CACHE[whole - FEWEST_CACHED];
        }
        return new Num(value);
    }

    /** The number. */
    public double value() {
        return value;
    }

    @Override
    public boolean isTrue() {
        return value != 0;
    }

    @Override
    public String typeName() {
        return "number";
    }

    @Override
    public void print(StringBuilder out) {
        NumberText.appendValue(out, value);
    }
}
