package org.chamfer.scad.eval.internal.geometry.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.chamfer.geometry.Bounds;

/** Groups things whose bounding boxes touch, directly or by way of others: only within a group can anything meet. */
final class BoxClusters {
    private final Bounds[] boxes;
    private final int[] leaders;

    private BoxClusters(Bounds[] boxes) {
        this.boxes = boxes;
        leaders = new int[boxes.length];
        Arrays.setAll(leaders, i -> i);
    }

    /** The groups, in the order of their first members. */
    static <T> List<List<T>> of(List<T> things, Function<T, Bounds> bounds) {
        BoxClusters clusters = new BoxClusters(things.stream().map(bounds).toArray(Bounds[]::new));
        clusters.join();
        List<List<T>> groups = new ArrayList<>();
        int[] groupOf = new int[things.size()];
        for (int i = 0; i < things.size(); i++) {
            int leader = clusters.leader(i);
            if (leader == i) {
                groupOf[i] = groups.size();
                groups.add(new ArrayList<>());
            }
            groups.get(groupOf[leader]).add(things.get(i));
        }
        return groups;
    }

    /** Compares boxes whose x ranges overlap, after sorting. */
    private void join() {
        Integer[] order = new Integer[boxes.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> boxes[i].minX()));
        for (int i = 0; i < order.length; i++) {
            Bounds box = boxes[order[i]];
            for (int j = i + 1; j < order.length && boxes[order[j]].minX() <= box.maxX(); j++) {
                if (box.touches(boxes[order[j]])) {
                    int first = leader(order[i]);
                    int second = leader(order[j]);
                    leaders[Math.max(first, second)] = Math.min(first, second);
                }
            }
        }
    }

    private int leader(int member) {
        int leader = member;
        while (leaders[leader] != leader) {
            leaders[leader] = leaders[leaders[leader]];
            leader = leaders[leader];
        }
        return leader;
    }
}
