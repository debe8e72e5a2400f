package org.chamfer.scad.eval.internal.geometry.roof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The corners of a roof and the borders of its faces. Corners of the outline are the first nodes, with their numbers;
 * each face runs round its borders counter-clockwise from above. Who adds a border to a face adds its reverse to the
 * face on the other side, so that the roof is closed whatever the rounding did to the positions.
 */
final class RoofNet {
    private final Outline outline;
    private final List<List<int[]>> borders = new ArrayList<>();
    private double[] positions;
    private int nodes;

    /** Starts with the corners of the outline and a face for each of its edges, plus further faces. */
    RoofNet(Outline outline, int furtherFaces) {
        this.outline = outline;
        positions = new double[6 * outline.size()];
        for (int i = 0; i < outline.size(); i++) {
            node(outline.x(i), outline.y(i), 0);
        }
        for (int i = 0; i < outline.size() + furtherFaces; i++) {
            borders.add(new ArrayList<>());
        }
    }

    /** Adds a node and gives its number. */
    int node(double x, double y, double z) {
        if (3 * nodes + 3 > positions.length) {
            positions = Arrays.copyOf(positions, 2 * positions.length);
        }
        positions[3 * nodes] = x;
        positions[3 * nodes + 1] = y;
        positions[3 * nodes + 2] = z;
        return nodes++;
    }

    /** Adds a border to a face, which is to its left. */
    void border(int face, int from, int to) {
        int start = shared(from);
        int end = shared(to);
        if (start != end) {
            borders.get(face).add(new int[] {start, end});
        }
    }

    /** The number of a node, the same for all corners of the outline at one place. */
    int shared(int node) {
        return node < outline.size() ? outline.shared(node) : node;
    }

    int faces() {
        return borders.size();
    }

    double x(int node) {
        return positions[3 * node];
    }

    double y(int node) {
        return positions[3 * node + 1];
    }

    /** x, y, z of all nodes. */
    double[] positions() {
        return Arrays.copyOf(positions, 3 * nodes);
    }

    /**
     * The cycles of nodes around a face: one, unless the face touches itself.
     *
     * @throws RoofFailure if the borders do not close
     */
    List<int[]> cycles(int face) throws RoofFailure {
        Map<Integer, List<Integer>> successors = new LinkedHashMap<>();
        for (int[] border : borders.get(face)) {
            successors.computeIfAbsent(border[0], _ -> new ArrayList<>()).add(border[1]);
        }
        List<int[]> cycles = new ArrayList<>();
        for (Map.Entry<Integer, List<Integer>> start : successors.entrySet()) {
            while (!start.getValue().isEmpty()) {
                walk(start.getKey(), successors, cycles);
            }
        }
        return cycles;
    }

    /** Walks until it is back at the start, and cuts off each cycle as soon as it is closed. */
    private static void walk(Integer start, Map<Integer, List<Integer>> successors, List<int[]> cycles)
            throws RoofFailure {
        Map<Integer, Integer> places = new LinkedHashMap<>();
        List<Integer> path = new ArrayList<>();
        Integer current = start;
        do {
            places.put(current, path.size());
            path.add(current);
            List<Integer> ways = successors.get(current);
            if (ways == null || ways.isEmpty()) {
                throw new RoofFailure("a face is open");
            }
            current = ways.removeLast();
            Integer place = places.get(current);
            if (place != null) {
                List<Integer> cycle = path.subList(place, path.size());
                if (cycle.size() > 2) {
                    cycles.add(cycle.stream().mapToInt(Integer::intValue).toArray());
                }
                cycle.subList(1, cycle.size()).forEach(places::remove);
                cycle.subList(1, cycle.size()).clear();
                path.removeLast();
            }
        } while (!current.equals(start) || !path.isEmpty());
    }
}
