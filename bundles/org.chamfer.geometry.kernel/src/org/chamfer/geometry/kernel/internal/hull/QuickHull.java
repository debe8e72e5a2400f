package org.chamfer.geometry.kernel.internal.hull;

import java.util.Arrays;
import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * The convex hull of points that span a volume, by adding the farthest point outside a face again and again (C. B.
 * Barber, D. P. Dobkin, H. Huhdanpaa: The quickhull algorithm for convex hulls, 1996).
 *
 * <p>Precondition: coordinates are 0 or between 1e-60 and 1 in magnitude. Points count as outside only beyond a
 * tolerance; but which faces a point to be added sees is decided without rounding, a face in whose plane it lies being
 * invisible. So what it sees is always a disk, and (postcondition) the faces always bound a convex solid, without
 * rounding; neighbours may lie in one plane. No point is left that is farther outside a face than the tolerance.
 *
 * <p>A point that lies outside all new faces by less than the tolerance may still lie far outside another face, if the
 * hull is flat. So each point that is outside of something by more than rounding stays with a face, and before the end
 * the faces around are searched for one that it is outside of by more than the tolerance.
 */
final class QuickHull {
    /** Tests of points between two polls of the context. */
    private static final int POLL = 1 << 18;
    /** So many faces are searched for a point at most. */
    private static final int SEARCHED = 256;

    private final int principals;
    private final double tolerance;
    private final double rounding;
    private final Work work;
    private final HullFaces faces;
    private final HeightQueue waiting = new HeightQueue();
    private final Ints visible = new Ints();
    private final Ints horizon = new Ints();
    private final Ints stack = new Ints();
    private final Ints orphans = new Ints();
    private final Ints fan = new Ints();
    private final int[] following;
    private int[] first = new int[64];
    private int[] farthest = new int[64];
    private double[] height = new double[64];
    private int[] seenBy = new int[64];
    private int tests;

    /**
     * Prepares a hull.
     *
     * @param points x, y, z each
     * @param count how many points
     * @param principals how many of them, the first ones, are sure to be wanted; the others are added last, and only if
     *     they lie four times the tolerance outside
     * @param extent no two points are farther apart
     */
    QuickHull(double[] points, int count, int principals, double extent, double tolerance, Work work) {
        this.principals = principals;
        this.tolerance = tolerance;
        rounding = Math.min(tolerance, 32 * Math.ulp(extent));
        this.work = work;
        faces = new HullFaces(points, extent, tolerance / 4);
        following = new int[count];
    }

    /** The hull around a tetrahedron of principal points whose last one lies inside the first three's plane. */
    HullFaces around(int a, int b, int c, int d) {
        int[] corners = {a, b, c, a, c, d, a, d, b, b, d, c};
        int[] pairs = {8, 11, 3, 2, 10, 6, 5, 9, 0, 7, 4, 1};
        for (int i = 0; i < 12; i += 3) {
            faces.add(corners[i], corners[i + 1], corners[i + 2]);
        }
        for (int i = 0; i < 12; i++) {
            faces.join(i, pairs[i]);
        }
        for (int i = 0; i < 4; i++) {
            prepare(i);
            fan.add(i);
        }
        for (int i = 0; i < following.length; i++) {
            assign(i);
        }
        enqueueFan();
        do {
            for (int face = waiting.next(); face >= 0; face = waiting.next()) {
                if (faces.isAlive(face) && isUrgent(face)) {
                    add(face, farthest[face]);
                }
            }
        } while (reassignAll());
        return faces;
    }

    private void prepare(int face) {
        if (face >= first.length) {
            int capacity = Math.max(face + 1, face / 2 * 3);
            first = Arrays.copyOf(first, capacity);
            farthest = Arrays.copyOf(farthest, capacity);
            height = Arrays.copyOf(height, capacity);
            seenBy = Arrays.copyOf(seenBy, capacity);
        }
        first[face] = -1;
        farthest[face] = -1;
        height[face] = 0;
        seenBy[face] = -1;
    }

    private double limit(int point) {
        return point < principals ? tolerance : 4 * tolerance;
    }

    private boolean isUrgent(int face) {
        return farthest[face] >= 0 && height[face] > limit(farthest[face]);
    }

    /** Gives a point to a face of the fan that it lies outside of, if there is one; clearly, if possible. */
    private void assign(int point) {
        double limit = limit(point);
        int best = -1;
        double most = rounding;
        int i = 0;
        while (i < fan.size && most <= limit) {
            int face = fan.items[i++];
            double distance = faces.distance(face, point);
            if (distance > most && faces.isOutside(face, point, distance)) {
                best = face;
                most = distance;
            }
        }
        if (best >= 0) {
            put(point, best, most);
        }
        count(i);
    }

    private void count(int newTests) {
        tests += newTests;
        if (tests > POLL) {
            tests = 0;
            work.checkCancelled();
        }
    }

    private void put(int point, int face, double distance) {
        following[point] = first[face];
        first[face] = point;
        if (farthest[face] < 0 || isMoreUrgent(point, distance, face)) {
            farthest[face] = point;
            height[face] = distance;
        }
    }

    /** True if a point outside a face goes before the one that is farthest so far. */
    private boolean isMoreUrgent(int point, double distance, int face) {
        boolean principal = point < principals;
        return principal == farthest[face] < principals ? distance > height[face] : principal;
    }

    private void enqueueFan() {
        for (int i = 0; i < fan.size; i++) {
            enqueue(fan.items[i]);
        }
    }

    private void enqueue(int face) {
        if (isUrgent(face)) {
            waiting.add(face, farthest[face] < principals ? height[face] : 0);
        }
    }

    /** Moves each point that is left to a face around that it lies clearly outside of; false if there was none. */
    private boolean reassignAll() {
        boolean any = false;
        for (int face = 0; face < faces.limit(); face++) {
            count(1);
            if (!faces.isAlive(face) || isUrgent(face)) {
                continue;
            }
            int point = first[face];
            first[face] = -1;
            farthest[face] = -1;
            while (point >= 0) {
                int next = following[point];
                any |= reassign(point, face);
                point = next;
            }
        }
        return any;
    }

    private boolean reassign(int point, int home) {
        int mark = -2 - point;
        double limit = limit(point);
        stack.clear();
        stack.add(home);
        seenBy[home] = mark;
        for (int searched = 0; searched < SEARCHED && !stack.isEmpty(); searched++) {
            int face = stack.pop();
            double distance = faces.distance(face, point);
            if (distance > limit && faces.isOutside(face, point, distance)) {
                put(point, face, distance);
                enqueue(face);
                return true;
            }
            for (int h = 3 * face; h < 3 * face + 3; h++) {
                int other = faces.pair(h) / 3;
                if (seenBy[other] != mark && faces.distance(other, point) > rounding) {
                    seenBy[other] = mark;
                    stack.add(other);
                }
            }
            count(4);
        }
        return false;
    }

    /** Replaces the faces that a point sees by a fan around it. */
    private void add(int face, int apex) {
        findHorizon(face, apex);
        count(visible.size + horizon.size);
        orphans.clear();
        for (int i = 0; i < visible.size; i++) {
            int gone = visible.items[i];
            for (int point = first[gone]; point >= 0; point = following[point]) {
                if (point != apex) {
                    orphans.add(point);
                }
            }
            first[gone] = -1;
        }
        spanFan(apex);
        for (int i = 0; i < orphans.size; i++) {
            assign(orphans.items[i]);
        }
        enqueueFan();
    }

    /**
     * Collects the faces that a point sees, and the half-edges around them in order: those beyond the border, and where
     * the border's edges start and end. A disk's border comes in order if at each face entered the edges are taken in
     * order; an edge to a face seen before is inside.
     */
    private void findHorizon(int face, int apex) {
        visible.clear();
        horizon.clear();
        stack.clear();
        visible.add(face);
        seenBy[face] = apex;
        stack.add(3 * face + 2);
        stack.add(3 * face + 1);
        stack.add(3 * face);
        while (!stack.isEmpty()) {
            int halfEdge = stack.pop();
            int beyond = faces.pair(halfEdge);
            int other = beyond / 3;
            if (seenBy[other] == apex) {
                continue;
            }
            if (faces.isOutside(other, apex, faces.distance(other, apex))) {
                seenBy[other] = apex;
                visible.add(other);
                int second = HullFaces.next(beyond);
                stack.add(HullFaces.next(second));
                stack.add(second);
            } else {
                horizon.add(beyond);
                horizon.add(faces.start(halfEdge), faces.start(HullFaces.next(halfEdge)));
            }
        }
    }

    private void spanFan(int apex) {
        for (int i = 0; i < visible.size; i++) {
            faces.remove(visible.items[i]);
        }
        fan.clear();
        for (int i = 0; i < horizon.size; i += 3) {
            int face = faces.add(horizon.items[i + 1], horizon.items[i + 2], apex);
            prepare(face);
            fan.add(face);
            faces.join(3 * face, horizon.items[i]);
        }
        int last = fan.items[fan.size - 1];
        for (int i = 0; i < fan.size; i++) {
            int face = fan.items[i];
            if (faces.start(3 * face) != faces.start(3 * last + 1)) {
                throw new IllegalStateException("the border of what a point of the hull sees is not a circle");
            }
            faces.join(3 * last + 1, 3 * face + 2);
            last = face;
        }
    }
}
