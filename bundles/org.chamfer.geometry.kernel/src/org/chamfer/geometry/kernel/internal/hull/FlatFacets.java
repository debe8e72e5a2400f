package org.chamfer.geometry.kernel.internal.hull;

import java.util.Arrays;
import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * Finds the points of a hull that it could do without: those inside a flat facet of several faces, and those on the
 * straight edge between two facets.
 */
final class FlatFacets {
    private static final int NONE = -1;

    /** Cancellation is polled once in so many steps, a power of two. */
    private static final int POLL = 1 << 14;

    private final HullFaces faces;
    private final double[] points;
    private final double tolerance;
    private final int[] facets;

    /**
     * Prepares the search.
     *
     * @param faces a hull
     * @param points x, y, z each
     * @param tolerance how far points may lie off a facet's plane or an edge
     */
    FlatFacets(HullFaces faces, double[] points, double tolerance) {
        this.faces = faces;
        this.points = points;
        this.tolerance = tolerance;
        facets = new int[faces.limit()];
        Arrays.fill(facets, NONE);
    }

    /** For each point whether it is a vertex that the hull can do without; null if it needs all its vertices. */
    boolean[] dispensable(Work work) {
        int[] seeds = seeds(work);
        if (seeds.length == 0) {
            return null;
        }
        Ints stack = new Ints();
        for (int i = 0; i < seeds.length; i++) {
            poll(i, work);
            if (facets[seeds[i]] == NONE) {
                spread(seeds[i], stack);
            }
        }
        for (int face = 0; face < facets.length; face++) {
            if (facets[face] == NONE) {
                facets[face] = face;
            }
        }
        work.checkCancelled();
        return choose(work);
    }

    private static void poll(int step, Work work) {
        if ((step & POLL - 1) == 0) {
            work.checkCancelled();
        }
    }

    /** The faces with a neighbour in one plane, the largest first. */
    private int[] seeds(Work work) {
        Ints found = new Ints();
        work.collect(facets.length, 1 << 14, found, (from, to, flat) -> {
            for (int face = from; face < to; face++) {
                if (faces.isAlive(face) && (isFlat(3 * face) || isFlat(3 * face + 1) || isFlat(3 * face + 2))) {
                    flat.add(face);
                }
            }
        });
        long[] keys = new long[found.size];
        for (int i = 0; i < keys.length; i++) {
            keys[i] =
                    Double.doubleToRawLongBits(Double.MAX_VALUE) - Double.doubleToRawLongBits(faces.area(found.get(i)));
        }
        int[] seeds = found.toArray();
        work.sort(keys, seeds, keys.length);
        return seeds;
    }

    /** True if the face beyond a half-edge lies in the plane of its own. */
    private boolean isFlat(int halfEdge) {
        int beyond = faces.pair(halfEdge);
        int opposite = faces.start(HullFaces.next(HullFaces.next(beyond)));
        return faces.distance(halfEdge / 3, opposite) >= -tolerance && faces.cosine(halfEdge / 3, beyond / 3) > 0;
    }

    private void spread(int seed, Ints stack) {
        facets[seed] = seed;
        stack.add(seed);
        while (!stack.isEmpty()) {
            int face = stack.pop();
            for (int h = 3 * face; h < 3 * face + 3; h++) {
                int beyond = faces.pair(h);
                int other = beyond / 3;
                int opposite = faces.start(HullFaces.next(HullFaces.next(beyond)));
                if (facets[other] == NONE
                        && Math.abs(faces.distance(seed, opposite)) <= tolerance
                        && faces.cosine(seed, other) > 0) {
                    facets[other] = seed;
                    stack.add(other);
                }
            }
        }
    }

    private boolean[] choose(Work work) {
        int[] facet = new int[points.length / 3];
        int[] another = new int[facet.length];
        boolean[] corner = new boolean[facet.length];
        Arrays.fill(facet, NONE);
        Arrays.fill(another, NONE);
        for (int h = 0; h < 3 * facets.length; h++) {
            poll(h, work);
            if (!faces.isAlive(h / 3)) {
                continue;
            }
            int vertex = faces.start(h);
            int here = facets[h / 3];
            if (facet[vertex] == NONE) {
                facet[vertex] = here;
            } else if (facet[vertex] != here) {
                if (another[vertex] == NONE) {
                    another[vertex] = here;
                }
                corner[vertex] |= another[vertex] != here;
            }
        }
        boolean[] dispensable = new boolean[facet.length];
        boolean any = false;
        for (int vertex = 0; vertex < facet.length; vertex++) {
            dispensable[vertex] = facet[vertex] != NONE && another[vertex] == NONE;
            any |= dispensable[vertex];
        }
        Ints chain = new Ints();
        for (int h = 0; h < 3 * facets.length; h++) {
            poll(h, work);
            if (faces.isAlive(h / 3) && corner[faces.start(h)] && isBorder(h)) {
                any |= straighten(h, corner, chain, dispensable);
            }
        }
        return any ? dispensable : null;
    }

    private boolean isBorder(int halfEdge) {
        return facets[halfEdge / 3] != facets[faces.pair(halfEdge) / 3];
    }

    /** Follows the border of a facet from a corner to the next; what lies between is dispensable if it is straight. */
    private boolean straighten(int halfEdge, boolean[] corner, Ints chain, boolean[] dispensable) {
        chain.clear();
        int h = halfEdge;
        int end = faces.start(HullFaces.next(h));
        while (!corner[end]) {
            chain.add(end);
            h = HullFaces.next(h);
            while (!isBorder(h)) {
                h = HullFaces.next(faces.pair(h));
            }
            end = faces.start(HullFaces.next(h));
        }
        int start = faces.start(halfEdge);
        for (int i = 0; i < chain.size; i++) {
            if (!isOnLine(chain.get(i), start, end)) {
                return false;
            }
        }
        for (int i = 0; i < chain.size; i++) {
            dispensable[chain.get(i)] = true;
        }
        return !chain.isEmpty();
    }

    private boolean isOnLine(int point, int start, int end) {
        int p = 3 * point;
        int a = 3 * start;
        int b = 3 * end;
        double ux = points[b] - points[a];
        double uy = points[b + 1] - points[a + 1];
        double uz = points[b + 2] - points[a + 2];
        double vx = points[p] - points[a];
        double vy = points[p + 1] - points[a + 1];
        double vz = points[p + 2] - points[a + 2];
        double nx = uy * vz - uz * vy;
        double ny = uz * vx - ux * vz;
        double nz = ux * vy - uy * vx;
        double length = Math.sqrt(ux * ux + uy * uy + uz * uz);
        return start != end && Math.sqrt(nx * nx + ny * ny + nz * nz) <= tolerance * length;
    }
}
