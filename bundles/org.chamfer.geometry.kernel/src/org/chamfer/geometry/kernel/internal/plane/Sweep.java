package org.chamfer.geometry.kernel.internal.plane;

import java.util.Arrays;
import org.chamfer.geometry.kernel.internal.hull.Orientation;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * Finds the windings on both sides of each edge of a graph, and with them the edges that bound a result. A line sweeps
 * over the vertices in their order; the edges that it meets are kept from below to above, and above an edge the windings
 * are those below it and its growth. Which edge is above another one is decided without rounding.
 *
 * <p>Precondition: edges meet at common ends only. Where that does not hold, and the sweep notices, it stops.
 */
final class Sweep {
    private static final int POLLING = 1 << 10;

    private final PlaneGraph graph;
    private final InsideRule rule;
    private final Work work;
    private final int[] above;
    private final int[] empty;
    private int[] status = new int[64];
    private int size;

    private Sweep(PlaneGraph graph, InsideRule rule, Work work) {
        this.graph = graph;
        this.rule = rule;
        this.work = work;
        above = new int[graph.edges * graph.operands];
        empty = new int[graph.operands];
    }

    /**
     * For each edge: 1 if the result is above it (or left of it, if it is upright), -1 if it is below, 0 if the edge
     * bounds nothing.
     *
     * @throws NodingFailure if edges turn out to cross
     */
    static byte[] borders(PlaneGraph graph, InsideRule rule, Work work) throws NodingFailure {
        return new Sweep(graph, rule, work).run();
    }

    private byte[] run() throws NodingFailure {
        byte[] borders = new byte[graph.edges];
        int[] fan = new int[16];
        for (int v = 0; v < graph.x.length; v++) {
            if ((v & POLLING - 1) == 0) {
                work.checkCancelled();
            }
            int place = placeOf(v);
            int ending = 0;
            while (place + ending < size && graph.high[status[place + ending]] == v) {
                ending++;
            }
            if (ending != graph.incoming[v]) {
                throw new NodingFailure("edges do not end in the order in which they began");
            }
            int first = graph.outgoing[v];
            int starting = graph.outgoing[v + 1] - first;
            if (fan.length < starting) {
                fan = new int[2 * starting];
            }
            sortFan(v, first, starting, fan);
            replace(place, ending, fan, starting);
            for (int i = 0; i < starting; i++) {
                borders[fan[i]] = border(place + i);
            }
        }
        return borders;
    }

    /** How many edges lie below a vertex. */
    private int placeOf(int v) throws NodingFailure {
        int from = 0;
        int to = size;
        while (from < to) {
            int middle = from + to >>> 1;
            if (isBelow(status[middle], v)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private boolean isBelow(int edge, int v) throws NodingFailure {
        int end = graph.high[edge];
        if (end == v) {
            return false;
        }
        int turn = turn(graph.low[edge], end, v);
        if (turn == 0) {
            throw new NodingFailure("a vertex lies on an edge");
        }
        return turn > 0;
    }

    /** The edges that start at a vertex, from the lowest to the steepest. */
    private void sortFan(int v, int first, int count, int[] fan) throws NodingFailure {
        for (int i = 0; i < count; i++) {
            int edge = first + i;
            int at = i;
            while (at > 0) {
                int turn = turn(v, graph.high[fan[at - 1]], graph.high[edge]);
                if (turn == 0) {
                    throw new NodingFailure("two edges lie on each other");
                }
                if (turn > 0) {
                    break;
                }
                fan[at] = fan[at - 1];
                at--;
            }
            fan[at] = edge;
        }
    }

    private void replace(int place, int ending, int[] fan, int starting) {
        int grown = size - ending + starting;
        if (grown > status.length) {
            status = Arrays.copyOf(status, 2 * grown);
        }
        if (ending != starting) {
            System.arraycopy(status, place + ending, status, place + starting, size - place - ending);
        }
        System.arraycopy(fan, 0, status, place, starting);
        size = grown;
    }

    /** Adds up the windings above an edge and compares both sides. */
    private byte border(int place) {
        int edge = status[place];
        int operands = graph.operands;
        int base = edge * operands;
        int[] below = place == 0 ? empty : above;
        int from = place == 0 ? 0 : status[place - 1] * operands;
        for (int i = 0; i < operands; i++) {
            above[base + i] = below[from + i] + graph.growth[base + i];
        }
        boolean insideAbove = rule.isInside(above, base);
        if (insideAbove == rule.isInside(below, from)) {
            return 0;
        }
        return (byte) (insideAbove ? 1 : -1);
    }

    private int turn(int a, int b, int c) {
        return Orientation.turn(graph.x[a], graph.y[a], graph.x[b], graph.y[b], graph.x[c], graph.y[c]);
    }
}
