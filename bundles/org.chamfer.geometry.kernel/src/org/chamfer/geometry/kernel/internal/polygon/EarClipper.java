package org.chamfer.geometry.kernel.internal.polygon;

/**
 * Fills a ring by cutting off one ear after the other, the roundest first.
 *
 * <p>Precondition: a ring of at least three nodes. Postcondition: all its nodes are gone, their triangles are in the
 * filling. A ring without crossings beyond epsilon gets triangles inside it only; for any other ring the least bad ear is
 * cut off whenever there is no good one.
 *
 * <p>The principle is Meisters' (1975), with only non-convex nodes as obstacles as in Held's FIST (2001). An ear that is
 * blocked stays so until one of its neighbours is cut off, so each is looked at again only then.
 */
final class EarClipper {
    /** Spikes come before all other ears. */
    private static final double SPIKE_KEY = -1;

    private final Rings rings;
    private final EarShape shape;
    private final EarTest test;
    private final NodeHeap ears = new NodeHeap();
    private final NodeHeap rescue = new NodeHeap();
    private boolean rescuing;

    EarClipper(Rings rings, EarShape shape) {
        this.rings = rings;
        this.shape = shape;
        test = new EarTest(rings);
    }

    /** Makes room for all nodes of the rings. */
    void clear() {
        ears.clear(rings.count);
    }

    /** Fills the ring of a node. */
    void fill(int start) {
        rescuing = false;
        int size = 0;
        int node = start;
        do {
            size++;
            node = rings.next[node];
        } while (node != start);
        test.start(start, size);
        offerAll(start);
        int cutSinceRetry = 0;
        while (size > 2) {
            boolean spike;
            if (ears.isEmpty()) {
                if (cutSinceRetry > size / 4 && !rescuing) {
                    cutSinceRetry = 0;
                    offerAll(node);
                    continue;
                }
                node = leastBad(node);
                spike = shape.measure(node) == EarShape.SPIKE;
            } else {
                spike = ears.firstKey() == SPIKE_KEY;
                node = ears.pop();
                if (!spike && test.test(node) != EarTest.CLEAR) {
                    continue;
                }
            }
            node = cut(node, spike);
            size--;
            cutSinceRetry++;
        }
    }

    /** Cuts an ear off and returns a neighbour. */
    private int cut(int node, boolean spike) {
        int left = rings.previous[node];
        int right = rings.next[node];
        forget(node);
        if (spike) {
            shape.cutSpike(node);
        } else {
            rings.cut(node);
        }
        if (rings.gone[left]) {
            forget(left);
            forget(right);
        } else {
            update(left);
            update(right);
        }
        return left;
    }

    private void forget(int node) {
        ears.remove(node);
        test.setObstacle(node, false);
        if (rescuing) {
            rescue.remove(node);
        }
    }

    private void update(int node) {
        int kind = shape.measure(node);
        test.setObstacle(node, kind == EarShape.FLAT || kind == EarShape.REFLEX);
        switch (kind) {
            case EarShape.SPIKE -> ears.set(node, SPIKE_KEY);
            case EarShape.CONVEX -> ears.set(node, shape.roundness);
            default -> ears.remove(node);
        }
        if (rescuing) {
            rescue.set(node, harm(node));
        }
    }

    private void offerAll(int start) {
        int node = start;
        do {
            update(node);
            node = rings.next[node];
        } while (node != start);
    }

    /** The node whose ear does the least harm, in a ring that has no proper one. */
    private int leastBad(int start) {
        if (!rescuing) {
            rescuing = true;
            rescue.clear(rings.count);
            int node = start;
            do {
                rescue.set(node, harm(node));
                node = rings.next[node];
            } while (node != start);
        }
        return rescue.pop();
    }

    /** How far the ear of a node would reach over what it must not cover. */
    private double harm(int node) {
        return switch (shape.measure(node)) {
            case EarShape.SPIKE -> 0;
            case EarShape.CONVEX -> test.depth(node);
            case EarShape.FLAT -> rings.epsilon;
            default -> -shape.height;
        };
    }
}
