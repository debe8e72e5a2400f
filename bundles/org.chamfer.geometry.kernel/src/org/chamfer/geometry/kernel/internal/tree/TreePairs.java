package org.chamfer.geometry.kernel.internal.tree;

import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * Finds the pairs of overlapping boxes of two trees by descending both at once: always the node with the larger box
 * gives way to its children. The first levels make a list of pairs of nodes, of a length that depends on the trees alone;
 * each of its entries is then one piece of work.
 */
final class TreePairs {
    private static final int PIECES = 512;
    private static final int GRAIN = 4;

    private final BoxTree first;
    private final BoxTree second;

    private TreePairs(BoxTree first, BoxTree second) {
        this.first = first;
        this.second = second;
    }

    static void find(BoxTree first, BoxTree second, Work work, Ints hits) {
        if (first.size() == 0 || second.size() == 0) {
            return;
        }
        TreePairs search = new TreePairs(first, second);
        Ints pieces = search.pieces();
        int grain = first.size() + second.size() < Work.WORTH_A_THREAD ? Integer.MAX_VALUE : GRAIN;
        work.collect(pieces.size / 2, grain, hits, (from, to, found) -> {
            Ints stack = new Ints(256);
            for (int i = from; i < to; i++) {
                stack.add(pieces.items[2 * i], pieces.items[2 * i + 1]);
                search.descend(stack, found);
            }
        });
    }

    /** Pairs of nodes whose boxes overlap, from the root down, until there are enough. */
    private Ints pieces() {
        Ints level = new Ints();
        if (nodesOverlap(0, 0)) {
            level.add(0, 0);
        }
        boolean deeper = true;
        while (deeper && level.size < 2 * PIECES) {
            deeper = false;
            Ints next = new Ints(2 * level.size);
            for (int i = 0; i < level.size; i += 2) {
                int a = level.items[i];
                int b = level.items[i + 1];
                if (first.links[a] < 0 && second.links[b] < 0) {
                    next.add(a, b);
                } else {
                    split(a, b, next);
                    deeper = true;
                }
            }
            level = next;
        }
        return level;
    }

    /** Replaces the larger node of a pair by its children and keeps those that overlap, the first one first. */
    private void split(int a, int b, Ints found) {
        int linkA = first.links[a];
        int linkB = second.links[b];
        if (linkB < 0 || linkA >= 0 && area(first.nodeBoxes, 6 * a) >= area(second.nodeBoxes, 6 * b)) {
            addIfOverlap(a + 1, b, found);
            addIfOverlap(secondChild(a, linkA), b, found);
        } else {
            addIfOverlap(a, b + 1, found);
            addIfOverlap(a, secondChild(b, linkB), found);
        }
    }

    /** Half the surface of a box. */
    private static double area(double[] b, int i) {
        double x = b[i + 3] - b[i];
        double y = b[i + 4] - b[i + 1];
        double z = b[i + 5] - b[i + 2];
        return x * y + y * z + z * x;
    }

    /** A node has twice as many descendants as leaves, but one; its first child has half of its leaves. */
    private static int secondChild(int node, int link) {
        int leaves = (link - node + 1) / 2;
        return node + 2 * (leaves / 2);
    }

    private void addIfOverlap(int a, int b, Ints found) {
        if (nodesOverlap(a, b)) {
            found.add(a, b);
        }
    }

    private void descend(Ints stack, Ints found) {
        while (stack.size > 0) {
            int b = stack.pop();
            int a = stack.pop();
            if (first.links[a] < 0 && second.links[b] < 0) {
                leaves(a, b, found);
            } else {
                split(a, b, stack);
            }
        }
    }

    private boolean nodesOverlap(int a, int b) {
        return overlap(first.nodeBoxes, 6 * a, second.nodeBoxes, 6 * b);
    }

    private static boolean overlap(double[] p, int i, double[] q, int k) {
        return p[i] <= q[k + 3]
                && q[k] <= p[i + 3]
                && p[i + 1] <= q[k + 4]
                && q[k + 1] <= p[i + 4]
                && p[i + 2] <= q[k + 5]
                && q[k + 2] <= p[i + 5];
    }

    private void leaves(int a, int b, Ints found) {
        int fromA = (-1 - first.links[a]) * BoxTree.LEAF;
        int fromB = (-1 - second.links[b]) * BoxTree.LEAF;
        int toA = Math.min(first.items.length, fromA + BoxTree.LEAF);
        int toB = Math.min(second.items.length, fromB + BoxTree.LEAF);
        for (int i = fromA; i < toA; i++) {
            if (overlap(first.itemBoxes, 6 * i, second.nodeBoxes, 6 * b)) {
                for (int k = fromB; k < toB; k++) {
                    if (overlap(first.itemBoxes, 6 * i, second.itemBoxes, 6 * k)) {
                        found.add(first.items[i], second.items[k]);
                    }
                }
            }
        }
    }
}
