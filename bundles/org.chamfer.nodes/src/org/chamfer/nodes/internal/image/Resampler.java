package org.chamfer.nodes.internal.image;

import java.util.Arrays;
import org.chamfer.base.work.WorkContext;

/**
 * Makes an image of another size, first along the rows, then across them; only as many rows are held as one new row
 * needs.
 */
final class Resampler {
    private final int columns;
    private final int channels;
    private final int rows;
    private final int newColumns;
    private final int newRows;
    private final ResampleWeights along;
    private final ResampleWeights across;

    /** Gives the numbers of an old row, or takes those of a new one. */
    @FunctionalInterface
    interface Row {
        /** Fills or takes a row; the array is used again for others. */
        void at(int row, double[] numbers);
    }

    Resampler(int columns, int rows, int channels, int newColumns, int newRows, ResampleFilter filter) {
        this.columns = columns;
        this.channels = channels;
        this.rows = rows;
        this.newColumns = newColumns;
        this.newRows = newRows;
        along = new ResampleWeights(columns, newColumns, filter);
        across = new ResampleWeights(rows, newRows, filter);
    }

    /** Computes all new rows in their order. */
    void run(Row in, Row out, WorkContext work) {
        int held = Math.min(rows, across.widest());
        double[][] ring = new double[held][newColumns * channels];
        double[] old = new double[columns * channels];
        double[] sums = new double[newColumns * channels];
        int next = 0;
        for (int row = 0; row < newRows; row++) {
            work.checkCancelled();
            int first = across.first(row);
            double[] weights = across.of(row);
            for (next = Math.max(next, first); next < first + weights.length; next++) {
                in.at(next, old);
                narrow(old, ring[next % held]);
            }
            Arrays.fill(sums, 0);
            for (int i = 0; i < weights.length; i++) {
                double[] part = ring[(first + i) % held];
                for (int j = 0; j < sums.length; j++) {
                    sums[j] += weights[i] * part[j];
                }
            }
            out.at(row, sums);
        }
    }

    private void narrow(double[] old, double[] made) {
        for (int column = 0; column < newColumns; column++) {
            double[] weights = along.of(column);
            for (int channel = 0; channel < channels; channel++) {
                int at = along.first(column) * channels + channel;
                double sum = 0;
                for (double weight : weights) {
                    sum += weight * old[at];
                    at += channels;
                }
                made[column * channels + channel] = sum;
            }
        }
    }
}
