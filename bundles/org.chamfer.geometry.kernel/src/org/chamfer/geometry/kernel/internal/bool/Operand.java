package org.chamfer.geometry.kernel.internal.bool;

import org.chamfer.geometry.kernel.internal.surface.Surface;

/**
 * One operand as the predicates see it: its arrays, and how symbolic perturbation breaks ties. The first operand of a
 * union swells by an infinitesimal step, that of the others shrinks: where solids touch they unite, but do not cut; where
 * they are flush the second cuts through. A vertex steps along the sum of the normals of the flat faces around it, an edge
 * or a face along its normals, or as its vertex does at the place of a vertex: always if the operand shrinks, else where
 * its normals cancel out (which of the two leaves fewer slivers has been tried). Where the first operand does not step
 * along the axis in question the second does, by the normals of its own edge or face: it swells for a union and a
 * difference and shrinks for an intersection, so that no sheet without thickness stays between faces that meet. If it
 * does not step either then the first's normals count.
 *
 * <p>Steps come as weighted signs, so that "the first before the second" at equal coordinates is {@code first.step +
 * second.step < 0}. Normals are taken in whole units, so that sums do not depend on an order and noise does not count.
 * Safe for several threads: the cache holds ints that are pure functions of the surface.
 */
final class Operand {
    private static final double UNITS = 0x1p20;

    final Surface surface;
    final double[] positions;
    final int[] starts;
    final int[] pairs;
    private final double[] normals;
    private final int[] groups;
    /** The weight of the normals of an edge or a face, and that of its step at a place. */
    private final int own;

    private final int there;
    /** True if edges and faces step as their vertices do wherever they are at one. */
    private final boolean vertexFirst;
    /** Twice the sum of normals plus one for each vertex and axis, 0 if not yet known. */
    private final int[] known;

    private Operand(Surface surface, int own, int there) {
        this.surface = surface;
        this.own = own;
        this.there = there;
        vertexFirst = there < 0;
        positions = surface.positions();
        starts = surface.starts();
        pairs = surface.pairs();
        normals = surface.normals();
        groups = surface.groups();
        known = new int[3 * surface.vertexCount()];
    }

    /** Looks at a surface as the first operand. */
    static Operand first(Surface surface, Operation operation) {
        int sign = operation == Operation.UNION ? 1 : -1;
        return new Operand(surface, sign, 4 * sign);
    }

    /** Looks at a surface as the second operand. */
    static Operand second(Surface surface, Operation operation) {
        return new Operand(surface, operation == Operation.INTERSECTION ? 2 : -2, 0);
    }

    /**
     * The step of a vertex along an axis.
     *
     * @param h a half-edge that starts at the vertex
     */
    int vertexStep(int vertex, int h, int axis) {
        return (own + there) * Integer.signum(vertexSum(vertex, h, axis));
    }

    /** The step of an edge along an axis at a place. It is the same for both half-edges. */
    int edgeStep(int h, int axis, double x, double y) {
        int sum = normal(3 * (h / 3) + axis) + normal(3 * (pairs[h] / 3) + axis);
        int next = h % 3 == 2 ? h - 2 : h + 1;
        boolean atStart = isAt(starts[h], x, y);
        boolean atEnd = isAt(starts[next], x, y);
        if (!atStart && !atEnd) {
            return step(sum, sum);
        }
        int vertices =
                (atStart ? vertexSum(starts[h], h, axis) : 0) + (atEnd ? vertexSum(starts[next], next, axis) : 0);
        return step(sum == 0 ? vertices : sum, vertexFirst || sum == 0 ? vertices : sum);
    }

    /** The step of a triangle along z at a place. */
    int faceStep(int triangle, double x, double y) {
        int sum = normal(3 * triangle + 2);
        int corner = sum;
        for (int h = 3 * triangle; h < 3 * triangle + 3 && vertexFirst; h++) {
            if (isAt(starts[h], x, y)) {
                corner = vertexSum(starts[h], h, 2);
            }
        }
        return step(sum, corner);
    }

    private int step(int normals, int atPlace) {
        return own * Integer.signum(normals) + there * Integer.signum(atPlace);
    }

    private int vertexSum(int vertex, int h, int axis) {
        int sum = known[3 * vertex + axis];
        if (sum == 0) {
            sum = 2 * sumOfFan(h, axis) + 1;
            known[3 * vertex + axis] = sum;
        }
        return sum >> 1;
    }

    private boolean isAt(int vertex, double x, double y) {
        return positions[3 * vertex] == x && positions[3 * vertex + 1] == y;
    }

    /** The sum of the normals of the flat faces around a vertex, however they are cut into triangles. */
    private int sumOfFan(int first, int axis) {
        int sum = 0;
        int least = Integer.MAX_VALUE;
        boolean flat = true;
        int h = first;
        do {
            int following = pairs[h % 3 == 0 ? h + 2 : h - 1];
            int part = normal(3 * (h / 3) + axis);
            if (groups[h / 3] != groups[following / 3]) {
                sum += part;
                flat = false;
            }
            least = Math.min(least, part);
            h = following;
        } while (h != first);
        return flat ? least : sum;
    }

    private int normal(int component) {
        return (int) Math.rint(normals[component] * UNITS);
    }
}
