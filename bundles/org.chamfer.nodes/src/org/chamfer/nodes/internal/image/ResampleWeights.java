package org.chamfer.nodes.internal.image;

/** Which old pixels make a new one, along one side of an image, and how much each counts; the sum is 1. */
final class ResampleWeights {
    private final int[] firsts;
    private final double[][] weights;
    private int widest;

    ResampleWeights(int from, int to, ResampleFilter filter) {
        firsts = new int[to];
        weights = new double[to][];
        double step = (double) from / to;
        for (int i = 0; i < to; i++) {
            double middle = (i + 0.5) * step;
            double reach = filter.reach(step);
            int first = Math.max(0, (int) Math.floor(middle - reach));
            int last = Math.min(from - 1, (int) Math.floor(middle + reach));
            firsts[i] = first;
            weights[i] = normalized(first, last, middle, step, filter);
            widest = Math.max(widest, weights[i].length);
        }
    }

    /** The first old pixel that counts for a new one. */
    int first(int index) {
        return firsts[index];
    }

    /** How much the old pixels count from there on. */
    double[] of(int index) {
        return weights[index];
    }

    /** The most old pixels of a new one. */
    int widest() {
        return widest;
    }

    private static double[] normalized(int first, int last, double middle, double step, ResampleFilter filter) {
        double[] found = new double[last - first + 1];
        double sum = 0;
        for (int i = 0; i < found.length; i++) {
            found[i] = filter.weight(first + i, middle, step);
            sum += found[i];
        }
        for (int i = 0; i < found.length; i++) {
            found[i] /= sum;
        }
        return found;
    }
}
