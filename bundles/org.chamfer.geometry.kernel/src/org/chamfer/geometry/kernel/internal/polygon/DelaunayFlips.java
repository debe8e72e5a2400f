package org.chamfer.geometry.kernel.internal.polygon;

import java.util.Arrays;

/**
 * Flips inner edges until each is locally Delaunay (Lawson 1977), which removes needles and triangles without area as far
 * as the contour allows. An edge is flipped only if both new triangles are proper ones.
 */
final class DelaunayFlips {
    /** How much better (as the sine of an angle) a flip has to be, so that rounding cannot make flips go in circles. */
    private static final double GAIN = 1e-9;

    private int[] stack = new int[64];
    private boolean[] waiting = new boolean[64];
    private int depth;

    /** Improves a filling in place; x and y are the positions of the vertices. */
    void run(Filling filling, double[] x, double[] y, double epsilon) {
        int halfEdges = 3 * filling.count;
        if (halfEdges > stack.length) {
            int room = Math.max(halfEdges, 2 * stack.length);
            stack = new int[room];
            waiting = new boolean[room];
        }
        Arrays.fill(waiting, 0, halfEdges, false);
        depth = 0;
        int[] mates = filling.mates;
        for (int half = halfEdges - 1; half >= 0; half--) {
            if (half < mates[half]) {
                push(half);
            }
        }
        long patience = 64 + 8L * halfEdges;
        while (depth > 0) {
            int half = stack[--depth];
            waiting[half] = false;
            if (mates[half] >= 0 && patience > 0 && isWorthIt(filling, half, x, y, epsilon)) {
                patience--;
                flip(filling, half);
            }
        }
    }

    private void push(int half) {
        if (!waiting[half]) {
            waiting[half] = true;
            stack[depth++] = half;
        }
    }

    private static boolean isWorthIt(Filling filling, int half, double[] x, double[] y, double epsilon) {
        int[] corners = filling.corners;
        int mate = filling.mates[half];
        int a = corners[half];
        int b = corners[mate];
        int c = corners[Filling.previous(half)];
        int d = corners[Filling.previous(mate)];
        if (c == d) {
            return false;
        }
        double acX = x[a] - x[c];
        double acY = y[a] - y[c];
        double bcX = x[b] - x[c];
        double bcY = y[b] - y[c];
        double adX = x[a] - x[d];
        double adY = y[a] - y[d];
        double bdX = x[b] - x[d];
        double bdY = y[b] - y[d];
        double sineC = acX * bcY - acY * bcX;
        double cosineC = acX * bcX + acY * bcY;
        double sineD = bdX * adY - bdY * adX;
        double cosineD = adX * bdX + adY * bdY;
        double sum = sineC * cosineD + cosineC * sineD;
        if (sum >= 0) {
            return false;
        }
        double ac = acX * acX + acY * acY;
        double bc = bcX * bcX + bcY * bcY;
        double ad = adX * adX + adY * adY;
        double bd = bdX * bdX + bdY * bdY;
        if (sum * sum < GAIN * GAIN * ac * bc * ad * bd) {
            return false;
        }
        double cdX = x[d] - x[c];
        double cdY = y[d] - y[c];
        double cd = cdX * cdX + cdY * cdY;
        double first = acX * cdY - acY * cdX;
        double second = cdX * bcY - cdY * bcX;
        return isProper(first, Math.max(cd, Math.max(ac, ad)), epsilon)
                && isProper(second, Math.max(cd, Math.max(bc, bd)), epsilon);
    }

    private static boolean isProper(double area, double longestSquared, double epsilon) {
        return area > 0 && area * area > epsilon * epsilon * longestSquared;
    }

    private void flip(Filling filling, int half) {
        int[] corners = filling.corners;
        int[] mates = filling.mates;
        int mate = mates[half];
        int t = half - half % 3;
        int u = mate - mate % 3;
        int a = corners[half];
        int b = corners[mate];
        int c = corners[Filling.previous(half)];
        int d = corners[Filling.previous(mate)];
        int bc = mates[Filling.next(half)];
        int ca = mates[Filling.previous(half)];
        int ad = mates[Filling.next(mate)];
        int db = mates[Filling.previous(mate)];
        corners[t] = c;
        corners[t + 1] = a;
        corners[t + 2] = d;
        corners[u] = d;
        corners[u + 1] = b;
        corners[u + 2] = c;
        pair(mates, t + 2, u + 2);
        attach(mates, t, ca);
        attach(mates, t + 1, ad);
        attach(mates, u, db);
        attach(mates, u + 1, bc);
    }

    private void attach(int[] mates, int half, int mate) {
        pair(mates, half, mate);
        if (mate >= 0) {
            push(Math.min(half, mate));
        }
    }

    private static void pair(int[] mates, int half, int mate) {
        mates[half] = mate;
        if (mate >= 0) {
            mates[mate] = half;
        }
    }
}
