package org.chamfer.scad.eval.internal.geometry.shape;

import java.util.HashMap;
import java.util.Map;

/** Gives vertices at exactly the same place the same number: that of the first of them. */
final class VertexMerger {
    private VertexMerger() {}

    private record Place(double x, double y, double z) {}

    /**
     * The number to use for each vertex.
     *
     * @param positions x, y, z of each vertex
     */
    static int[] targets(double[] positions) {
        Map<Place, Integer> first = new HashMap<>();
        int[] targets = new int[positions.length / 3];
        for (int i = 0; i < targets.length; i++) {
            // Adding zero makes negative zero equal to zero.
            Place place = new Place(positions[3 * i] + 0.0, positions[3 * i + 1] + 0.0, positions[3 * i + 2] + 0.0);
            Integer known = first.putIfAbsent(place, i);
            targets[i] = known == null ? i : known;
        }
        return targets;
    }
}
