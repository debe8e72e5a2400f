package org.chamfer.geometry.internal.repair;

/**
 * Closes holes without width, as they are where an edge of one triangle meets several edges of others: all vertices are on
 * a line, and both sides go from one end to the other.
 */
final class Crack {
    private final double[] p;
    private final int[] vertices;

    private Crack(double[] p, int[] vertices) {
        this.p = p;
        this.vertices = vertices;
    }

    /**
     * Closes a crack.
     *
     * @param vertices the vertices of the hole in order
     * @param tolerance in mm
     * @return three vertices a triangle, {@code null} if the hole is no crack
     */
    static int[] triangles(double[] p, int[] vertices, double tolerance) {
        Crack crack = new Crack(p, vertices);
        int end = crack.farthest(0);
        int start = crack.farthest(end);
        double[] places = crack.places(start, end, tolerance);
        return places == null ? null : crack.zipped(start, end, places);
    }

    private int farthest(int from) {
        int best = from;
        double longest = 0;
        for (int i = 0; i < vertices.length; i++) {
            double square = 0;
            for (int axis = 0; axis < 3; axis++) {
                double step = p[3 * vertices[i] + axis] - p[3 * vertices[from] + axis];
                square += step * step;
            }
            if (square > longest) {
                longest = square;
                best = i;
            }
        }
        return best;
    }

    /** How far along the line each vertex is, {@code null} if one is beside the line. */
    private double[] places(int start, int end, double tolerance) {
        double[] line = new double[3];
        double square = 0;
        for (int axis = 0; axis < 3; axis++) {
            line[axis] = p[3 * vertices[end] + axis] - p[3 * vertices[start] + axis];
            square += line[axis] * line[axis];
        }
        if (!(square > 0)) {
            return null;
        }
        double[] places = new double[vertices.length];
        for (int i = 0; i < vertices.length; i++) {
            double along = 0;
            double total = 0;
            for (int axis = 0; axis < 3; axis++) {
                double step = p[3 * vertices[i] + axis] - p[3 * vertices[start] + axis];
                along += step * line[axis];
                total += step * step;
            }
            if (total - along * along / square > tolerance * tolerance) {
                return null;
            }
            places[i] = along / square;
        }
        return places;
    }

    /** Triangles between the side that the hole goes forward and the one that it goes back. */
    private int[] zipped(int start, int end, double[] places) {
        int size = vertices.length;
        int[] result = new int[3 * (size - 2)];
        int count = 0;
        int forward = start;
        int back = start;
        while (count < result.length) {
            int nextForward = (forward + 1) % size;
            int nextBack = (back + size - 1) % size;
            boolean goForward = back == end
                    || forward != end
                            && (nextBack == end || nextForward != end && places[nextForward] <= places[nextBack]);
            int next = goForward ? nextForward : nextBack;
            if (places[next] < places[goForward ? forward : back]) {
                return null;
            }
            // The first step opens no triangle yet.
            if (forward != back) {
                result[count++] = vertices[back];
                result[count++] = vertices[forward];
                result[count++] = vertices[next];
            }
            if (goForward) {
                forward = next;
            } else {
                back = next;
            }
        }
        return result;
    }
}
