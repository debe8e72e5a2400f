package org.chamfer.geometry.kernel.internal.bool;

import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * Which vertices the result has: those of a, those of b, then the crossings of a's edges, then those of b's, each as
 * often as the windings say. Copies of one vertex have consecutive numbers.
 */
final class ResultVertices {
    private static final int GRAIN = 8192;

    final int count;
    /** The number of the first vertex that is none of an operand's. */
    final int firstNew;
    /** For each vertex of an operand how many copies the result has, negative if it is turned inside out. */
    final int[] copiesA;

    final int[] copiesB;
    /** The number of the first copy. */
    final int[] baseA;

    final int[] baseB;
    /** The same for all crossings, those of a's edges first. */
    final int[] copiesNew;

    final int[] baseNew;
    final double[] positions;

    /**
     * Numbers the vertices.
     *
     * @param windingsA the winding of b round each vertex of a; overwritten
     * @param windingsB the winding of a round each vertex of b; overwritten
     */
    ResultVertices(
            Operand a, Operand b, int[] windingsA, int[] windingsB, EdgeFaceCrossings cross, Operation op, Work work) {
        work.forRange(windingsA.length, GRAIN, (from, to) -> {
            for (int v = from; v < to; v++) {
                windingsA[v] = op.copiesOfA(windingsA[v]);
            }
        });
        work.forRange(windingsB.length, GRAIN, (from, to) -> {
            for (int v = from; v < to; v++) {
                windingsB[v] = op.copiesOfB(windingsB[v]);
            }
        });
        copiesA = windingsA;
        copiesB = windingsB;
        Crossings ofA = cross.ofA();
        Crossings ofB = cross.ofB();
        copiesNew = new int[ofA.count + ofB.count];
        for (int i = 0; i < copiesNew.length; i++) {
            copiesNew[i] = op.copiesOfCrossing(i < ofA.count ? ofA.sign[i] : ofB.sign[i - ofA.count]);
        }
        baseA = sizes(copiesA, work);
        baseB = sizes(copiesB, work);
        baseNew = sizes(copiesNew, work);
        firstNew = RunningSums.of(baseB, RunningSums.of(baseA, 0, work), work);
        count = RunningSums.of(baseNew, firstNew, work);
        positions = new double[Math.multiplyExact(3, count)];
        copy(a.positions, copiesA, baseA, work);
        copy(b.positions, copiesB, baseB, work);
        double[] points = new double[3 * copiesNew.length];
        System.arraycopy(ofA.points, 0, points, 0, 3 * ofA.count);
        System.arraycopy(ofB.points, 0, points, 3 * ofA.count, 3 * ofB.count);
        copy(points, copiesNew, baseNew, work);
    }

    private static int[] sizes(int[] copies, Work work) {
        int[] sizes = new int[copies.length];
        work.forRange(copies.length, GRAIN, (from, to) -> {
            for (int i = from; i < to; i++) {
                sizes[i] = Math.abs(copies[i]);
            }
        });
        return sizes;
    }

    private void copy(double[] points, int[] copies, int[] base, Work work) {
        work.forRange(copies.length, GRAIN, (from, to) -> {
            for (int i = from; i < to; i++) {
                if (copies[i] != 0) {
                    copy(points, i, base[i], Math.abs(copies[i]));
                }
            }
        });
    }

    private void copy(double[] points, int from, int to, int times) {
        for (int at = 3 * to; at < 3 * (to + times); at += 3) {
            positions[at] = points[3 * from];
            positions[at + 1] = points[3 * from + 1];
            positions[at + 2] = points[3 * from + 2];
        }
    }
}
