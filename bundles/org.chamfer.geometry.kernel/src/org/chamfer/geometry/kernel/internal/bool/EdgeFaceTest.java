package org.chamfer.geometry.kernel.internal.bool;

/**
 * Decides whether an edge of one operand passes through a triangle of the other, and where. Every decision is built from
 * comparisons of two numbers, ties broken by {@link Operand}'s steps: first the order of two vertices in x, then whether
 * a vertex lies before an edge in y, then whether a vertex lies below a triangle, or an edge below an edge, in z. A number
 * that takes part in a decision is always computed from the same coordinates in the same order, wherever it is needed,
 * so that the decisions about neighbouring edges and triangles agree however they are rounded.
 *
 * <p>Source: J. Smith, Towards robust inexact geometric computation (crossings as sums of shadows of lower dimension),
 * with the interpolations that Manifold found to round best. One object serves one thread.
 */
final class EdgeFaceTest {
    /** Where the edge of the last {@link #crossing} that was not 0 passes through the triangle. */
    double x;

    double y;
    double z;

    private final Operand edges;
    private final Operand faces;
    /** True if the edges are those of the first operand: "before" and "below" are seen from the first operand. */
    private final boolean forward;

    private final double[] edgePoints;
    private final double[] facePoints;
    private final int[] edgeStarts;
    private final int[] faceStarts;

    /** For each end of the edge and side of the triangle: does the side pass the end in x, and in which direction. */
    private final int[] sidePasses = new int[6];

    private final boolean[] endBefore = new boolean[6];
    private final double[] sideY = new double[6];
    private final double[] sideZ = new double[6];

    /** For each corner of the triangle: does the edge pass it in x, and in which direction. */
    private final int[] edgePasses = new int[3];

    private final boolean[] cornerBefore = new boolean[3];
    private final double[] edgeY = new double[3];
    private final double[] edgeZ = new double[3];

    /** For each end of the edge whether the triangle covers it, seen from above, and at which height. */
    private final boolean[] covered = new boolean[2];

    private final double[] height = new double[2];

    /** Where the edge crosses a side of the triangle, seen from above: u is y, w is z. */
    private final Bracket fromAbove;

    /** Where the edge passes through the triangle: u is z, w is y. */
    private final Bracket inSpace = new Bracket(true);

    private double lineY;
    private double lineZ;

    /**
     * Prepares tests.
     *
     * @param forward true if {@code edges} is the first operand
     */
    EdgeFaceTest(Operand edges, Operand faces, boolean forward) {
        this.edges = edges;
        this.faces = faces;
        this.forward = forward;
        edgePoints = edges.positions;
        facePoints = faces.positions;
        edgeStarts = edges.starts;
        faceStarts = faces.starts;
        fromAbove = new Bracket(forward);
    }

    /**
     * How an edge passes through a triangle: 0 not at all, else 1 or -1, with the place in {@link #x}, {@link #y},
     * {@link #z}. The crossings of an edge add up to the winding round its start less that round its end.
     *
     * @param h a forward half-edge
     */
    int crossing(int h, int triangle) {
        int next = h % 3 == 2 ? h - 2 : h + 1;
        int start = edgeStarts[h];
        int end = edgeStarts[next];
        int f = 3 * triangle;
        int afterStart = cornersAfter(start, h, f);
        int afterEnd = cornersAfter(end, next, f);
        if (afterStart == afterEnd && (afterStart == 0 || afterStart == 7)) {
            return 0;
        }
        int atStart = below(0, start, h, afterStart, f);
        int atEnd = below(1, end, next, afterEnd, f);
        passCorners(h, start, end, afterStart, afterEnd, f);
        inSpace.clear();
        offerEnd(0, start, atStart != 0);
        offerEnd(1, end, atEnd != 0);
        int sum = atStart - atEnd;
        for (int side = 0; side < 3; side++) {
            int crossing = edgeBelow(h, start, end, f, side);
            sum -= crossing;
            if (fromAbove.isComplete()) {
                Bracket at = fromAbove;
                inSpace.offer(crossing != 0, at.x, at.firstW, at.u, at.secondW, at.u);
            }
        }
        if (sum == 0) {
            return 0;
        }
        inSpace.meet();
        x = inSpace.x;
        y = inSpace.firstW;
        z = inSpace.u;
        return forward ? sum : -sum;
    }

    /**
     * Whether a vertex lies below a triangle, or above it if it is the second operand's: 0 not at all, else 1 or -1 by
     * the triangle's orientation. The sum over all triangles is the winding of their surface round the vertex, negative
     * if the vertex is the second operand's.
     *
     * @param h a half-edge that starts at the vertex
     */
    int below(int vertex, int h, int triangle) {
        int f = 3 * triangle;
        return below(0, vertex, h, cornersAfter(vertex, h, f), f);
    }

    /** One bit for each corner of a triangle: set if the vertex is before the corner in x. */
    private int cornersAfter(int vertex, int h, int f) {
        double at = edgePoints[3 * vertex];
        int bits = 0;
        for (int corner = 0; corner < 3; corner++) {
            int other = faceStarts[f + corner];
            double otherX = facePoints[3 * other];
            boolean before = at == otherX
                    ? edges.vertexStep(vertex, h, 0) + faces.vertexStep(other, f + corner, 0) < 0
                    : at < otherX == forward;
            if (before) {
                bits |= 1 << corner;
            }
        }
        return bits;
    }

    /** The sum of the sides that an end of the edge is before in y, if it is also below the triangle. */
    private int below(int end, int vertex, int h, int cornersAfter, int f) {
        int base = 3 * end;
        covered[end] = false;
        int sum = 0;
        for (int side = 0; side < 3; side++) {
            int head = side == 2 ? 0 : side + 1;
            int step = (cornersAfter >> head & 1) - (cornersAfter >> side & 1);
            sidePasses[base + side] = step;
            if (step != 0) {
                int from = faceStarts[f + side];
                int to = faceStarts[f + head];
                sidePasses[base + side] = from < to ? step : -step;
                onLine(facePoints, 3 * Math.min(from, to), 3 * Math.max(from, to), edgePoints[3 * vertex]);
                double atY = edgePoints[3 * vertex + 1];
                boolean before = atY == lineY
                        ? edges.vertexStep(vertex, h, 1) + faces.edgeStep(f + side, 1, edgePoints[3 * vertex], atY) < 0
                        : atY < lineY == forward;
                sideY[base + side] = lineY;
                sideZ[base + side] = lineZ;
                endBefore[base + side] = before;
                sum -= before ? step : 0;
            }
        }
        if (sum == 0) {
            return 0;
        }
        double atZ = edgePoints[3 * vertex + 2];
        double over = heightAt(base, edgePoints[3 * vertex + 1]);
        height[end] = over;
        covered[end] = true;
        boolean below = atZ == over
                ? edges.vertexStep(vertex, h, 2)
                                + faces.faceStep(f / 3, edgePoints[3 * vertex], edgePoints[3 * vertex + 1])
                        < 0
                : atZ < over == forward;
        return below ? sum : 0;
    }

    /** The height of the triangle at y, between two of its sides of which one is before the vertex and one is not. */
    private double heightAt(int base, double atY) {
        int first = -1;
        int second = -1;
        for (int i = base; i < base + 3; i++) {
            if (sidePasses[i] != 0) {
                if (first < 0) {
                    first = i;
                } else if (second < 0 && endBefore[i] != endBefore[first]) {
                    second = i;
                }
            }
        }
        double toFirst = atY - sideY[first];
        double toSecond = atY - sideY[second];
        int near = Math.abs(toFirst) < Math.abs(toSecond) ? first : second;
        double part = (near == first ? toFirst : toSecond) / (sideY[second] - sideY[first]);
        return Double.isFinite(part) ? part * (sideZ[second] - sideZ[first]) + sideZ[near] : sideZ[first];
    }

    /** Finds which corners of the triangle the edge passes in x, and whether it is before them in y. */
    private void passCorners(int h, int start, int end, int afterStart, int afterEnd, int f) {
        for (int corner = 0; corner < 3; corner++) {
            int passes = (afterStart >> corner & 1) - (afterEnd >> corner & 1);
            edgePasses[corner] = passes;
            if (passes != 0) {
                int at = 3 * faceStarts[f + corner];
                onLine(edgePoints, 3 * start, 3 * end, facePoints[at]);
                double cornerY = facePoints[at + 1];
                cornerBefore[corner] = lineY == cornerY
                        ? edges.edgeStep(h, 1, facePoints[at], cornerY) + faces.vertexStep(at / 3, f + corner, 1) < 0
                        : lineY < cornerY == forward;
                edgeY[corner] = lineY;
                edgeZ[corner] = lineZ;
            }
        }
    }

    /**
     * Whether the edge lies below a side of the triangle where the two cross, seen from above, with the sign of the
     * crossing in the direction of the side. {@link #fromAbove} is complete if they cross at all, and knows the place.
     */
    private int edgeBelow(int h, int start, int end, int f, int side) {
        int head = side == 2 ? 0 : side + 1;
        boolean up = faceStarts[f + side] < faceStarts[f + head];
        int low = up ? side : head;
        int high = up ? head : side;
        fromAbove.clear();
        int sum;
        if (forward) {
            sum = end(1, end, side, end(0, start, side, 0));
            sum = corner(high, f, 1, corner(low, f, -1, sum));
        } else {
            sum = corner(high, f, 1, corner(low, f, -1, 0));
            sum = end(1, end, side, end(0, start, side, sum));
        }
        if (sum == 0) {
            fromAbove.clear();
            return 0;
        }
        fromAbove.meet();
        double edgeZThere = fromAbove.firstW;
        double sideZThere = fromAbove.secondW;
        boolean below = edgeZThere == sideZThere
                ? edges.edgeStep(h, 2, fromAbove.x, fromAbove.u) + faces.edgeStep(f + side, 2, fromAbove.x, fromAbove.u)
                        < 0
                : edgeZThere < sideZThere == forward;
        return below ? up ? sum : -sum : 0;
    }

    /** Adds to a sum how a side of the triangle passes an end of the edge. */
    private int end(int end, int vertex, int side, int sum) {
        int i = 3 * end + side;
        int passes = sidePasses[i];
        if (passes == 0) {
            return sum;
        }
        int at = 3 * vertex;
        boolean before = endBefore[i];
        fromAbove.offer(before, edgePoints[at], edgePoints[at + 1], edgePoints[at + 2], sideY[i], sideZ[i]);
        return !before ? sum : end == 0 ? sum - passes : sum + passes;
    }

    /** Adds to a sum how the edge passes a corner of the triangle, which is the low or high end of a side. */
    private int corner(int corner, int f, int sign, int sum) {
        int passes = edgePasses[corner];
        if (passes == 0) {
            return sum;
        }
        int at = 3 * faceStarts[f + corner];
        boolean before = cornerBefore[corner];
        fromAbove.offer(before, facePoints[at], edgeY[corner], edgeZ[corner], facePoints[at + 1], facePoints[at + 2]);
        return before ? sum + sign * passes : sum;
    }

    private void offerEnd(int end, int vertex, boolean below) {
        if (covered[end]) {
            int at = 3 * vertex;
            double atY = edgePoints[at + 1];
            inSpace.offer(below, edgePoints[at], edgePoints[at + 2], atY, height[end], atY);
        }
    }

    /** y and z of a line at x, from the nearer end, so that they never leave the range of the ends. */
    private void onLine(double[] points, int from, int to, double at) {
        double toFrom = at - points[from];
        double toTo = at - points[to];
        int near = Math.abs(toFrom) < Math.abs(toTo) ? from : to;
        double part = (near == from ? toFrom : toTo) / (points[to] - points[from]);
        if (Double.isFinite(part)) {
            lineY = part * (points[to + 1] - points[from + 1]) + points[near + 1];
            lineZ = part * (points[to + 2] - points[from + 2]) + points[near + 2];
        } else {
            lineY = points[from + 1];
            lineZ = points[from + 2];
        }
    }
}
