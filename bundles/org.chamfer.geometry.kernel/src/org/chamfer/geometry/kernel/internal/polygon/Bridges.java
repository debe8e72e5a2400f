package org.chamfer.geometry.kernel.internal.polygon;

import java.util.Arrays;
import org.chamfer.geometry.kernel.internal.work.Ints;

/**
 * Connects each hole with the ring around it by a bridge, so that only simple rings remain.
 *
 * <p>Precondition: counter-clockwise rings and clockwise ones. Postcondition: each clockwise ring is part of a
 * counter-clockwise one, or mirrored if nothing is around it.
 *
 * <p>Holes are taken from the right to the left, by their rightmost node, so that whatever a bridge can meet is already
 * part of a ring. A hole that touches a ring is connected there; otherwise the ray to the right finds the edge it meets
 * first, and the bridge goes to an end of that edge or to a node in front of it (the method described by Eberly).
 */
final class Bridges {
    /** More than the fit of any edge. */
    private static final double PREFER_NODES = 4;

    private final Rings rings;
    private final EarShape shape;
    private final Wedges wedges;
    private final BoxBlocks edges = new BoxBlocks();
    private final NodeHeap holes = new NodeHeap();
    private final Ints unsettled = new Ints();
    private boolean[] present = new boolean[32];
    private double bestAngle;
    private double bestX;

    Bridges(Rings rings, EarShape shape) {
        this.rings = rings;
        this.shape = shape;
        wedges = new Wedges(rings);
    }

    /** Removes everything and makes room for nodes below a number. */
    void clear(int nodes) {
        if (nodes > present.length) {
            present = new boolean[Math.max(nodes, present.length * 2)];
        } else {
            Arrays.fill(present, 0, nodes, false);
        }
        edges.clear(nodes);
        holes.clear(nodes);
    }

    /** Adds a counter-clockwise ring by one of its nodes. */
    void addOuter(int start) {
        int node = start;
        do {
            addEdge(node);
            node = rings.next[node];
        } while (node != start);
    }

    /** Adds a clockwise ring by its rightmost node. */
    void addHole(int rightmost) {
        holes.set(rightmost, -rings.x[rightmost]);
    }

    /** Connects all holes. */
    void connect() {
        while (!holes.isEmpty()) {
            int hole = holes.pop();
            int target = touching(hole);
            if (target < 0) {
                target = visible(hole);
            }
            if (target < 0) {
                rings.mirror(hole);
            } else {
                connect(hole, target);
            }
        }
    }

    private void connect(int hole, int target) {
        addOuter(hole);
        int targetCopy = rings.bridge(hole, target);
        int holeCopy = rings.previous[target];
        addEdge(targetCopy);
        addEdge(holeCopy);
        unsettled.add(targetCopy, hole);
        unsettled.add(holeCopy, target);
        while (!unsettled.isEmpty()) {
            int node = unsettled.pop();
            if (!rings.gone[node] && shape.measure(node) == EarShape.SPIKE) {
                int left = rings.previous[node];
                int right = rings.next[node];
                shape.cutSpike(node);
                if (!rings.gone[left]) {
                    addEdge(left);
                    unsettled.add(left, right);
                }
            }
        }
    }

    private void addEdge(int node) {
        double[] x = rings.x;
        double[] y = rings.y;
        int to = rings.next[node];
        present[node] = true;
        edges.add(
                node,
                Math.min(x[node], x[to]),
                Math.min(y[node], y[to]),
                Math.max(x[node], x[to]),
                Math.max(y[node], y[to]));
    }

    /** The node to which to connect a hole that touches a ring, or -1. */
    private int touching(int hole) {
        double reach = 2 * rings.epsilon;
        double px = rings.x[hole];
        double py = rings.y[hole];
        int best = -1;
        double bestFit = Double.NEGATIVE_INFINITY;
        edges.start(px - reach, py - reach, px + reach, py + reach);
        for (int block = edges.nextBlock(); block >= 0; block = edges.nextBlock()) {
            int end = Math.min((block + 1) << BoxBlocks.SHIFT, rings.count);
            for (int from = block << BoxBlocks.SHIFT; from < end; from++) {
                if (!present[from] || rings.gone[from]) {
                    continue;
                }
                int to = rings.next[from];
                int target = -1;
                double fit = Double.NEGATIVE_INFINITY;
                if (wedges.distance(from, hole) <= reach) {
                    target = from;
                    fit = wedges.fit(from, hole) + PREFER_NODES;
                } else if (wedges.distance(to, hole) > reach && wedges.distance(from, to, hole) <= reach) {
                    target = to;
                    fit = wedges.fit(from, to, hole);
                }
                if (fit > bestFit) {
                    best = target;
                    bestFit = fit;
                }
            }
        }
        return best;
    }

    /** The node to which to connect a hole that touches nothing, or -1. */
    private int visible(int hole) {
        int edge = edgeToTheRight(hole);
        if (edge < 0) {
            return -1;
        }
        double[] x = rings.x;
        double[] y = rings.y;
        int to = rings.next[edge];
        double px = x[hole];
        double py = y[hole];
        // never straight up or down, where holes at the same x that are not yet connected may be in the way
        double right = px + 2 * rings.epsilon;
        int target = x[edge] <= right || x[to] > right && y[to] - py < py - y[edge] ? to : edge;
        boolean above = target == to;
        bestX = x[target];
        bestAngle = angle(hole, target);
        double lowY = above ? py : y[target];
        double highY = above ? y[target] : py;
        edges.start(px, lowY, Math.max(x[edge], x[to]), highY);
        for (int block = edges.nextBlock(); block >= 0; block = edges.nextBlock()) {
            int end = Math.min((block + 1) << BoxBlocks.SHIFT, rings.count);
            for (int node = block << BoxBlocks.SHIFT; node < end; node++) {
                if (present[node]
                        && !rings.gone[node]
                        && node != target
                        && x[node] > px
                        && y[node] >= lowY
                        && y[node] <= highY
                        && isNearer(hole, node)
                        && wedges.side(edge, to, node) >= 0
                        && wedges.view(node, hole) > Double.NEGATIVE_INFINITY) {
                    target = node;
                    bestX = x[node];
                    bestAngle = angle(hole, node);
                }
            }
        }
        return firstOnTheWay(hole, target);
    }

    /** The nearest node on the way from a hole to a node, which may be that node itself. */
    private int firstOnTheWay(int hole, int last) {
        double reach = 2 * rings.epsilon;
        double[] x = rings.x;
        double[] y = rings.y;
        int best = last;
        double nearest = wedges.distance(hole, last);
        double bestView = Double.NEGATIVE_INFINITY;
        edges.start(x[hole], Math.min(y[hole], y[last]) - reach, x[last] + reach, Math.max(y[hole], y[last]) + reach);
        for (int block = edges.nextBlock(); block >= 0; block = edges.nextBlock()) {
            int end = Math.min((block + 1) << BoxBlocks.SHIFT, rings.count);
            for (int node = block << BoxBlocks.SHIFT; node < end; node++) {
                if (!present[node] || rings.gone[node] || x[node] <= x[hole]) {
                    continue;
                }
                double distance = wedges.distance(hole, node);
                if (distance <= nearest + reach && wedges.distance(hole, last, node) <= reach) {
                    double view = wedges.view(node, hole);
                    boolean nearer = distance < nearest - reach;
                    if (nearer ? view > Double.NEGATIVE_INFINITY : view > bestView) {
                        best = node;
                        nearest = Math.min(nearest, distance);
                        bestView = view;
                    }
                }
            }
        }
        return best;
    }

    private boolean isNearer(int hole, int node) {
        double angle = angle(hole, node);
        return angle < bestAngle || angle == bestAngle && rings.x[node] < bestX;
    }

    /** The tangent of the angle between the ray to the right and the direction to a node. */
    private double angle(int hole, int node) {
        return Math.abs(rings.y[node] - rings.y[hole]) / (rings.x[node] - rings.x[hole]);
    }

    /** The upward edge that the ray to the right of a hole's node meets first, or -1. */
    private int edgeToTheRight(int hole) {
        double[] x = rings.x;
        double[] y = rings.y;
        double px = x[hole];
        double py = y[hole];
        int best = -1;
        double nearest = Double.POSITIVE_INFINITY;
        double bestSlope = 0;
        edges.start(px, py, Double.POSITIVE_INFINITY, py);
        for (int block = edges.nextBlock(); block >= 0; block = edges.nextBlock()) {
            int end = Math.min((block + 1) << BoxBlocks.SHIFT, rings.count);
            for (int from = block << BoxBlocks.SHIFT; from < end; from++) {
                if (!present[from] || rings.gone[from] || y[from] > py) {
                    continue;
                }
                int to = rings.next[from];
                if (y[to] <= py) {
                    continue;
                }
                double slope = (x[to] - x[from]) / (y[to] - y[from]);
                double crossing = x[from] + (py - y[from]) * slope;
                if (crossing > px
                        && (crossing < nearest || crossing == nearest && slope < bestSlope)
                        && wedges.distance(from, to, hole) > 2 * rings.epsilon) {
                    best = from;
                    nearest = crossing;
                    bestSlope = slope;
                    edges.narrow(crossing);
                }
            }
        }
        return best;
    }
}
