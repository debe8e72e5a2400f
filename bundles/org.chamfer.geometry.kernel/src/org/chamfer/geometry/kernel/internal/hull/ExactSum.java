package org.chamfer.geometry.kernel.internal.hull;

import java.util.Arrays;

/**
 * A sum of doubles without rounding, as an expansion of components that do not overlap, the smallest first (J. R.
 * Shewchuk: Adaptive precision floating-point arithmetic and fast robust geometric predicates, 1997, theorem 10).
 */
final class ExactSum {
    private double[] components = new double[24];
    private int count;

    /** Adds a number. */
    void add(double value) {
        if (count == components.length) {
            components = Arrays.copyOf(components, 2 * count);
        }
        double carried = value;
        int kept = 0;
        for (int i = 0; i < count; i++) {
            double component = components[i];
            double sum = carried + component;
            double part = sum - carried;
            double lost = (carried - (sum - part)) + (component - part);
            if (lost != 0) {
                components[kept++] = lost;
            }
            carried = sum;
        }
        if (carried != 0) {
            components[kept++] = carried;
        }
        count = kept;
    }

    /** Adds a product of two numbers. */
    void addProduct(double a, double b) {
        if (a != 0 && b != 0) {
            double product = a * b;
            add(Math.fma(a, b, -product));
            add(product);
        }
    }

    /** Adds a product of three numbers. */
    void addProduct(double a, double b, double c) {
        if (a != 0 && b != 0 && c != 0) {
            double product = a * b;
            addProduct(Math.fma(a, b, -product), c);
            addProduct(product, c);
        }
    }

    /** The sign of the sum: -1, 0 or 1. */
    int sign() {
        return count == 0 ? 0 : (int) Math.signum(components[count - 1]);
    }
}
