package org.chamfer.geometry.kernel.internal.polygon;

import java.util.Arrays;

/** A heap of nodes ordered by a key, then by number; the key of a node can be changed at any time. */
final class NodeHeap {
    private int[] heap = new int[32];
    private int[] places = new int[32];
    private double[] keys = new double[32];
    private int size;

    /** Removes everything and makes room for nodes below a number. */
    void clear(int nodes) {
        size = 0;
        if (nodes > places.length) {
            int room = Math.max(nodes, places.length * 2);
            heap = new int[room];
            places = new int[room];
            keys = new double[room];
        }
        Arrays.fill(places, 0, nodes, -1);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Adds a node or changes its key. */
    void set(int node, double key) {
        int place = places[node];
        keys[node] = key;
        if (place < 0) {
            up(size++, node);
        } else {
            up(place, node);
            down(places[node], node);
        }
    }

    /** Removes a node, if it is there. */
    void remove(int node) {
        int place = places[node];
        if (place >= 0) {
            places[node] = -1;
            int last = heap[--size];
            if (last != node) {
                up(place, last);
                down(places[last], last);
            }
        }
    }

    /** The key of the first node. */
    double firstKey() {
        return keys[heap[0]];
    }

    /** Removes and returns the first node. */
    int pop() {
        int node = heap[0];
        places[node] = -1;
        int last = heap[--size];
        if (size > 0) {
            down(0, last);
        }
        return node;
    }

    private boolean before(int a, int b) {
        return keys[a] < keys[b] || keys[a] == keys[b] && a < b;
    }

    private void up(int from, int node) {
        int place = from;
        while (place > 0) {
            int parent = (place - 1) >> 1;
            if (!before(node, heap[parent])) {
                break;
            }
            heap[place] = heap[parent];
            places[heap[place]] = place;
            place = parent;
        }
        heap[place] = node;
        places[node] = place;
    }

    private void down(int from, int node) {
        int place = from;
        for (int child = 2 * place + 1; child < size; child = 2 * place + 1) {
            if (child + 1 < size && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], node)) {
                break;
            }
            heap[place] = heap[child];
            places[heap[place]] = place;
            place = child;
        }
        heap[place] = node;
        places[node] = place;
    }
}
