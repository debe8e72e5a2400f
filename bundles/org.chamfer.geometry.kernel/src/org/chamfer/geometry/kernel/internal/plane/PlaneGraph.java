package org.chamfer.geometry.kernel.internal.plane;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.noding.NodedSegmentString;

/**
 * Vertices in the order of x, then y, and the edges between them. Each edge is there once, runs from the smaller to the
 * larger vertex, and knows by how much the windings of each operand grow from its right to its left side.
 */
final class PlaneGraph {
    final double[] x;
    final double[] y;
    /** The ends of edges; edges are sorted by them. */
    final int[] low;

    final int[] high;
    final int edges;
    final int operands;
    /** The growth of the windings of operand i across edge e is at {@code e * operands + i}. */
    final int[] growth;

    /** The edges from vertex v onwards are those from {@code outgoing[v]} to below {@code outgoing[v + 1]}. */
    final int[] outgoing;

    /** How many edges lead to a vertex from smaller ones. */
    final int[] incoming;

    /** Makes the graph of divided contours. */
    PlaneGraph(List<NodedSegmentString> strings, int operands, Work work) {
        this.operands = operands;
        Map<Coordinate, Integer> numbers = new HashMap<>();
        int segments = 0;
        for (NodedSegmentString string : strings) {
            segments += string.size() - 1;
            for (Coordinate point : string.getCoordinates()) {
                numbers.putIfAbsent(point, 0);
            }
        }
        Coordinate[] vertices = numbers.keySet().toArray(Coordinate[]::new);
        Arrays.sort(vertices);
        x = new double[vertices.length];
        y = new double[vertices.length];
        for (int v = 0; v < vertices.length; v++) {
            numbers.put(vertices[v], v);
            x[v] = vertices[v].x;
            y[v] = vertices[v].y;
        }
        long[] keys = new long[segments];
        int[] directions = new int[segments];
        int count = 0;
        for (NodedSegmentString string : strings) {
            int operand = (Integer) string.getData();
            int from = numbers.get(string.getCoordinate(0));
            for (int i = 1; i < string.size(); i++) {
                int to = numbers.get(string.getCoordinate(i));
                keys[count] = (long) Math.min(from, to) << Integer.SIZE | Math.max(from, to);
                directions[count++] = from < to ? 2 * operand : 2 * operand + 1;
                from = to;
            }
        }
        work.sort(keys, directions, count);
        low = new int[count];
        high = new int[count];
        growth = new int[count * operands];
        edges = merge(keys, directions, count);
        outgoing = new int[vertices.length + 1];
        incoming = new int[vertices.length];
        for (int e = 0; e < edges; e++) {
            outgoing[low[e] + 1]++;
            incoming[high[e]]++;
        }
        for (int v = 0; v < vertices.length; v++) {
            outgoing[v + 1] += outgoing[v];
        }
    }

    /** Makes one edge of all segments between two vertices; those across which nothing changes are left out. */
    private int merge(long[] keys, int[] directions, int count) {
        int merged = 0;
        int i = 0;
        while (i < count) {
            long key = keys[i];
            int base = merged * operands;
            Arrays.fill(growth, base, base + operands, 0);
            for (; i < count && keys[i] == key; i++) {
                growth[base + directions[i] / 2] += (directions[i] & 1) == 0 ? 1 : -1;
            }
            boolean changes = false;
            for (int operand = base; operand < base + operands; operand++) {
                changes |= growth[operand] != 0;
            }
            if (changes) {
                low[merged] = (int) (key >>> Integer.SIZE);
                high[merged++] = (int) key;
            }
        }
        return merged;
    }

    /** Number of edges at a vertex. */
    int degree(int vertex) {
        return incoming[vertex] + outgoing[vertex + 1] - outgoing[vertex];
    }
}
