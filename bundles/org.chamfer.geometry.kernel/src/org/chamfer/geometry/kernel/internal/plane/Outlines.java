package org.chamfer.geometry.kernel.internal.plane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chamfer.geometry.kernel.internal.hull.Orientation;

/**
 * Joins the edges that bound a result to contours with the inside on their left. A contour passes each vertex once:
 * figures that touch at a point have contours of their own, and so has a hole that touches its figure's border.
 */
final class Outlines {
    private final PlaneGraph graph;
    private final double tolerance;
    private final boolean keepsOwn;
    /** Where each border begins and ends, by edge; borders of one vertex are chained. */
    private final int[] firstAt;

    private final int[] nextAt;
    private final int[] target;
    /** How many borders meet at a vertex. */
    private final byte[] borderCount;
    /** Where a vertex is on the path, or -1. */
    private final int[] placeOnPath;

    private int[] path = new int[64];
    private int length;
    private final List<double[]> contours = new ArrayList<>();

    private Outlines(PlaneGraph graph, byte[] borders, double tolerance, boolean keepsOwn) {
        this.graph = graph;
        this.tolerance = tolerance;
        this.keepsOwn = keepsOwn;
        firstAt = new int[graph.x.length];
        placeOnPath = new int[graph.x.length];
        Arrays.fill(firstAt, -1);
        Arrays.fill(placeOnPath, -1);
        nextAt = new int[graph.edges];
        target = new int[graph.edges];
        borderCount = new byte[graph.x.length];
        for (int e = graph.edges - 1; e >= 0; e--) {
            if (borders[e] != 0) {
                int from = borders[e] > 0 ? graph.low[e] : graph.high[e];
                target[e] = borders[e] > 0 ? graph.high[e] : graph.low[e];
                nextAt[e] = firstAt[from];
                firstAt[from] = e;
                count(graph.low[e]);
                count(graph.high[e]);
            }
        }
    }

    /**
     * The contours of a result.
     *
     * @param borders what {@link Sweep#borders} found
     * @param tolerance points this near to the straight line between their neighbours are left out
     * @param keepsOwn whether only such points vanish where other contours meet a straight edge, not those that an
     *     operand has in its own
     */
    static List<double[]> of(PlaneGraph graph, byte[] borders, double tolerance, boolean keepsOwn)
            throws NodingFailure {
        return new Outlines(graph, borders, tolerance, keepsOwn).all();
    }

    /** Counts a border at a vertex, up to three. */
    private void count(int vertex) {
        if (borderCount[vertex] < 3) {
            borderCount[vertex]++;
        }
    }

    private List<double[]> all() throws NodingFailure {
        for (int v = 0; v < firstAt.length; v++) {
            while (firstAt[v] >= 0) {
                walk(v);
            }
        }
        return contours;
    }

    /** Follows borders from a vertex until it is back there; whatever it comes around on the way is cut off. */
    private void walk(int start) throws NodingFailure {
        push(start);
        int before = -1;
        int at = start;
        while (length > 0) {
            int edge = takeNext(before, at);
            before = at;
            at = target[edge];
            int place = placeOnPath[at];
            if (place < 0) {
                push(at);
            } else {
                close(place);
                if (place > 0) {
                    push(at);
                }
            }
        }
    }

    private void push(int vertex) {
        if (length == path.length) {
            path = Arrays.copyOf(path, 2 * length);
        }
        placeOnPath[vertex] = length;
        path[length++] = vertex;
    }

    /** The border that leaves a vertex next to the one that came, around the inside between them. */
    private int takeNext(int before, int at) throws NodingFailure {
        int best = firstAt[at];
        if (best < 0) {
            throw new NodingFailure("an outline is open");
        }
        int bestPrevious = -1;
        if (before >= 0) {
            int previous = best;
            for (int edge = nextAt[best]; edge >= 0; edge = nextAt[edge]) {
                if (isSooner(before, at, target[edge], target[best])) {
                    best = edge;
                    bestPrevious = previous;
                }
                previous = edge;
            }
        }
        if (bestPrevious < 0) {
            firstAt[at] = nextAt[best];
        } else {
            nextAt[bestPrevious] = nextAt[best];
        }
        return best;
    }

    /** True if the direction to p comes before that to q, turning clockwise from the direction back. */
    private boolean isSooner(int back, int at, int p, int q) {
        int turnP = turn(at, back, p);
        int turnQ = turn(at, back, q);
        int halfP = turnP < 0 ? 0 : turnP == 0 ? 1 : 2;
        int halfQ = turnQ < 0 ? 0 : turnQ == 0 ? 1 : 2;
        return halfP != halfQ ? halfP < halfQ : turn(at, p, q) < 0;
    }

    private int turn(int a, int b, int c) {
        return Orientation.turn(graph.x[a], graph.y[a], graph.x[b], graph.y[b], graph.x[c], graph.y[c]);
    }

    /** Takes the part of the path from a place on off it, as a contour. */
    private void close(int place) {
        double[] points = new double[2 * (length - place)];
        int count = 0;
        int before = path[length - 1];
        for (int i = place; i < length; i++) {
            int v = path[i];
            placeOnPath[v] = -1;
            if (!mayVanish(v) || !isStraight(before, v, path[i + 1 == length ? place : i + 1])) {
                points[count++] = graph.x[v];
                points[count++] = graph.y[v];
                before = v;
            }
        }
        length = place;
        if (count >= 6) {
            contours.add(count == points.length ? points : Arrays.copyOf(points, count));
        }
    }

    /** True for a vertex that no other contour of the result passes, and that is not an operand's own if these stay. */
    private boolean mayVanish(int v) {
        return borderCount[v] == 2 && (!keepsOwn || graph.degree(v) > 2);
    }

    private boolean isStraight(int before, int v, int after) {
        double ux = graph.x[v] - graph.x[before];
        double uy = graph.y[v] - graph.y[before];
        double wx = graph.x[after] - graph.x[v];
        double wy = graph.y[after] - graph.y[v];
        double lineX = ux + wx;
        double lineY = uy + wy;
        return ux * wx + uy * wy > 0
                && Math.abs(ux * wy - uy * wx) <= tolerance * Math.sqrt(lineX * lineX + lineY * lineY);
    }
}
