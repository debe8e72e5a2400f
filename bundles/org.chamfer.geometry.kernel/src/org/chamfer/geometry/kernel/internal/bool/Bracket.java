package org.chamfer.geometry.kernel.internal.bool;

/**
 * Two places on a pair of lines over one x axis, on one of which the lines are in their order and on the other not, so
 * that they cross between the two. Each line has two coordinates u and w besides x; they cross where u is the same.
 */
final class Bracket {
    /** Where the lines cross. */
    double x;

    double u;
    /** w there of the first and of the second line. */
    double firstW;

    double secondW;

    private final double[] placeX = new double[2];
    private final double[] firstU = new double[2];
    private final double[] firstWs = new double[2];
    private final double[] secondU = new double[2];
    private final double[] secondWs = new double[2];
    private final boolean preferFirst;
    private int places;
    private boolean ordered;

    /**
     * Makes an empty bracket.
     *
     * @param preferFirst true if u is computed on the first line if both are equally steep, so that it is the same
     *     whichever line comes first
     */
    Bracket(boolean preferFirst) {
        this.preferFirst = preferFirst;
    }

    /** Forgets the places. */
    void clear() {
        places = 0;
    }

    /** True if there are two places. */
    boolean isComplete() {
        return places == 2;
    }

    /** Takes a place if it is the first, or the first at which the order is another than at the first. */
    void offer(boolean inOrder, double atX, double u1, double w1, double u2, double w2) {
        int i = places;
        if (i == 0 || i == 1 && inOrder != ordered) {
            ordered = inOrder;
            placeX[i] = atX;
            firstU[i] = u1;
            firstWs[i] = w1;
            secondU[i] = u2;
            secondWs[i] = w2;
            places = i + 1;
        }
    }

    /** Computes where the lines cross, from the place where they are nearer: between the places, however rounded. */
    void meet() {
        double gap0 = secondU[0] - firstU[0];
        double gap1 = secondU[1] - firstU[1];
        int near = Math.abs(gap0) < Math.abs(gap1) ? 0 : 1;
        double part = (near == 0 ? gap0 : gap1) / (gap0 - gap1);
        if (!Double.isFinite(part)) {
            part = 0;
        }
        double rise1 = firstU[1] - firstU[0];
        double rise2 = secondU[1] - secondU[0];
        double steep1 = Math.abs(rise1);
        double steep2 = Math.abs(rise2);
        boolean onFirst = steep1 < steep2 || steep1 == steep2 && preferFirst;
        x = part * (placeX[1] - placeX[0]) + placeX[near];
        u = onFirst ? part * rise1 + firstU[near] : part * rise2 + secondU[near];
        firstW = part * (firstWs[1] - firstWs[0]) + firstWs[near];
        secondW = part * (secondWs[1] - secondWs[0]) + secondWs[near];
    }
}
