package org.chamfer.geometry.kernel.internal.bool;

import org.chamfer.geometry.kernel.internal.work.Work;

/** Where edges of one operand pass through triangles of the other, by edge and then by triangle. */
final class Crossings {
    final int count;
    /** The forward half-edge of each crossing. */
    final int[] edge;
    /** The triangle of each crossing. */
    final int[] face;
    /** The direction of each crossing, see {@link EdgeFaceTest#crossing}; not 0. */
    final int[] sign;
    /** x, y, z of each crossing. */
    final double[] points;

    private Crossings(int count) {
        this.count = count;
        edge = new int[count];
        face = new int[count];
        sign = new int[count];
        points = new double[3 * count];
    }

    /**
     * Puts crossings into their order.
     *
     * @param keys edge and triangle of each, as {@code edge << 32 | face}
     * @param records where each is among all that were found
     * @param signs one for each record
     * @param measures three for each record
     */
    static Crossings sorted(long[] keys, int[] records, int count, int[] signs, double[] measures, Work work) {
        work.sort(keys, records, count);
        Crossings crossings = new Crossings(count);
        for (int i = 0; i < count; i++) {
            int record = records[i];
            crossings.edge[i] = (int) (keys[i] >>> 32);
            crossings.face[i] = (int) keys[i];
            crossings.sign[i] = signs[record];
            System.arraycopy(measures, 3 * record, crossings.points, 3 * i, 3);
        }
        return crossings;
    }
}
