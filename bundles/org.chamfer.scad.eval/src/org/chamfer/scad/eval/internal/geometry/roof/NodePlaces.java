package org.chamfer.scad.eval.internal.geometry.roof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The nodes of a roof by their places, so that nodes that were computed more than once are found to be one. */
final class NodePlaces {
    private final RoofNet net;
    private final double tolerance;
    private final Map<Cell, List<Integer>> cells = new HashMap<>();

    private record Cell(long x, long y) {}

    /**
     * Starts with the corners of the outline.
     *
     * @param tolerance nodes closer than this (mm) are one
     */
    NodePlaces(Outline outline, RoofNet net, double tolerance) {
        this.net = net;
        this.tolerance = tolerance;
        for (int i = 0; i < outline.size(); i++) {
            put(outline.x(i), outline.y(i), i);
        }
    }

    /** The node at a place, which is made if there is none. */
    int node(double x, double y, double z) {
        long column = index(x);
        long row = index(y);
        for (long i = column - 1; i <= column + 1; i++) {
            for (long j = row - 1; j <= row + 1; j++) {
                for (int node : cells.getOrDefault(new Cell(i, j), List.of())) {
                    if (Math.abs(net.x(node) - x) <= tolerance && Math.abs(net.y(node) - y) <= tolerance) {
                        return node;
                    }
                }
            }
        }
        int node = net.node(x, y, z);
        put(x, y, node);
        return node;
    }

    private void put(double x, double y, int node) {
        cells.computeIfAbsent(new Cell(index(x), index(y)), _ -> new ArrayList<>(1))
                .add(node);
    }

    private long index(double coordinate) {
        return (long) Math.floor(coordinate / tolerance);
    }
}
