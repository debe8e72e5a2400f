package org.chamfer.geometry.kernel.internal.tree;

import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * A hierarchy of axis-aligned boxes that finds those which overlap others. Boxes that only touch overlap. Immutable; any
 * number of threads may ask at once, and asking allocates nothing.
 *
 * <p>The boxes are sorted along a space-filling curve; a few neighbours make a leaf, and each inner node halves its
 * leaves. Nodes are stored in the order of a walk from the root, the first child right after its parent, so that a query
 * runs forward through the arrays and jumps over what it does not meet.
 */
public final class BoxTree {
    /** Items of a leaf. */
    static final int LEAF = 4;

    private static final int GRAIN = 8192;

    /** Subtrees of at most this many leaves are built by one thread. */
    private static final int SUBTREE = 2048;

    /** The boxes of the items in tree order, and their numbers. */
    final double[] itemBoxes;

    final int[] items;

    /** The boxes of the nodes. */
    final double[] nodeBoxes;

    /** For each inner node the node after its last descendant; for a leaf -1 minus the number of the leaf. */
    final int[] links;

    private BoxTree(double[] itemBoxes, int[] items, int leaves) {
        this.itemBoxes = itemBoxes;
        this.items = items;
        int nodes = Math.max(0, 2 * leaves - 1);
        nodeBoxes = new double[6 * nodes];
        links = new int[nodes];
    }

    /**
     * Builds a tree.
     *
     * @param boxes of each box the smallest x, y, z, then the largest x, y, z
     */
    public static BoxTree of(double[] boxes, Work work) {
        return of(boxes, CurveOrder.of(boxes, work), work);
    }

    /** Builds a tree over boxes in a given order. */
    static BoxTree of(double[] boxes, int[] items, Work work) {
        double[] itemBoxes = new double[boxes.length];
        work.forRange(items.length, GRAIN, (from, to) -> {
            for (int i = from; i < to; i++) {
                copy(boxes, 6 * items[i], itemBoxes, 6 * i);
            }
        });
        int leaves = (items.length + LEAF - 1) / LEAF;
        BoxTree tree = new BoxTree(itemBoxes, items, leaves);
        if (leaves > 0) {
            Ints subtrees = new Ints();
            subtrees(0, 0, leaves, subtrees);
            work.forRange(subtrees.size / 3, 1, (from, to) -> {
                for (int i = 3 * from; i < 3 * to; i += 3) {
                    tree.build(subtrees.items[i], subtrees.items[i + 1], subtrees.items[i + 2], 0);
                }
            });
            tree.build(0, 0, leaves, SUBTREE);
        }
        return tree;
    }

    /** How many boxes there are. */
    public int size() {
        return items.length;
    }

    /** Appends the numbers of all boxes that overlap a box, in an order that depends on the tree alone. */
    public void overlaps(double minX, double minY, double minZ, double maxX, double maxY, double maxZ, Ints hits) {
        double[] b = nodeBoxes;
        int[] next = links;
        int node = 0;
        int end = next.length;
        while (node < end) {
            int at = 6 * node;
            int link = next[node];
            if (b[at] <= maxX
                    && b[at + 3] >= minX
                    && b[at + 1] <= maxY
                    && b[at + 4] >= minY
                    && b[at + 2] <= maxZ
                    && b[at + 5] >= minZ) {
                if (link < 0) {
                    leafOverlaps(-1 - link, minX, minY, minZ, maxX, maxY, maxZ, hits);
                }
                node++;
            } else {
                node = link < 0 ? node + 1 : link;
            }
        }
    }

    /** Appends the numbers of all boxes that the vertical line through (x, y) meets. */
    public void column(double x, double y, Ints hits) {
        overlaps(x, y, Double.NEGATIVE_INFINITY, x, y, Double.POSITIVE_INFINITY, hits);
    }

    /**
     * Appends all pairs of overlapping boxes: the number of one of this tree's, then the number of one of the other's.
     * Much quicker than asking for each box on its own. The order depends on the two trees alone.
     */
    public void pairs(BoxTree other, Work work, Ints hits) {
        TreePairs.find(this, other, work, hits);
    }

    private static void copy(double[] from, int b, double[] to, int at) {
        to[at] = from[b];
        to[at + 1] = from[b + 1];
        to[at + 2] = from[b + 2];
        to[at + 3] = from[b + 3];
        to[at + 4] = from[b + 4];
        to[at + 5] = from[b + 5];
    }

    private void leafOverlaps(
            int leaf, double minX, double minY, double minZ, double maxX, double maxY, double maxZ, Ints hits) {
        double[] b = itemBoxes;
        int last = Math.min(items.length, (leaf + 1) * LEAF);
        for (int i = leaf * LEAF; i < last; i++) {
            int at = 6 * i;
            if (b[at] <= maxX
                    && b[at + 3] >= minX
                    && b[at + 1] <= maxY
                    && b[at + 4] >= minY
                    && b[at + 2] <= maxZ
                    && b[at + 5] >= minZ) {
                hits.add(items[i]);
            }
        }
    }

    /** The largest subtrees of a node that one thread builds: node, first leaf and number of leaves of each. */
    private static void subtrees(int node, int firstLeaf, int leaves, Ints found) {
        if (leaves <= SUBTREE) {
            found.add(node, firstLeaf);
            found.add(leaves);
        } else {
            int half = leaves / 2;
            subtrees(node + 1, firstLeaf, half, found);
            subtrees(node + 2 * half, firstLeaf + half, leaves - half, found);
        }
    }

    /** Builds a node and its descendants, but not the subtrees of at most {@code done} leaves. */
    private void build(int node, int firstLeaf, int leaves, int done) {
        if (leaves <= done) {
            return;
        }
        if (leaves == 1) {
            links[node] = -1 - firstLeaf;
            int first = firstLeaf * LEAF;
            int last = Math.min(items.length, first + LEAF);
            copy(itemBoxes, 6 * first, nodeBoxes, 6 * node);
            for (int i = first + 1; i < last; i++) {
                include(6 * node, itemBoxes, 6 * i);
            }
            return;
        }
        int half = leaves / 2;
        int second = node + 2 * half;
        build(node + 1, firstLeaf, half, done);
        build(second, firstLeaf + half, leaves - half, done);
        links[node] = node + 2 * leaves - 1;
        copy(nodeBoxes, 6 * (node + 1), nodeBoxes, 6 * node);
        include(6 * node, nodeBoxes, 6 * second);
    }

    private void include(int at, double[] more, int from) {
        // Comparing is several times as quick as Math.min where the optimising compiler has not been.
        double[] b = nodeBoxes;
        for (int k = 0; k < 3; k++) {
            if (more[from + k] < b[at + k]) {
                b[at + k] = more[from + k];
            }
            if (more[from + 3 + k] > b[at + 3 + k]) {
                b[at + 3 + k] = more[from + 3 + k];
            }
        }
    }
}
