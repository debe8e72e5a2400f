package org.chamfer.geometry.kernel.internal.plane;

import org.chamfer.geometry.kernel.internal.work.Work;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snap.SnappingPointIndex;

/**
 * Divides segments where they cross and where a point is nearer to them than the tolerance. Crossings become points that
 * are there already, if one is that near. A crossing with a segment along an axis lies on it exactly.
 */
final class CrossingNodes implements SegmentIntersector {
    private static final int POLLING = 1 << 12;
    /** Rounding, as part of the tolerance. */
    private static final double NOISE = 0x1p-22;

    private final LineIntersector intersector = new RobustLineIntersector();
    private final SnappingPointIndex points;
    private final double tolerance;
    private final Work work;
    private final int most;
    private int looks;
    private int added;

    /**
     * Prepares dividing.
     *
     * @param points the points that are there
     * @param most after how many divisions to give up
     */
    CrossingNodes(SnappingPointIndex points, int most, Work work) {
        this.points = points;
        this.most = most;
        this.tolerance = points.getTolerance();
        this.work = work;
    }

    /**
     * How many segments have been divided; starts from zero again.
     *
     * @throws NodingFailure if there are too many
     */
    int takeAdded() throws NodingFailure {
        if (added > most) {
            throw new NodingFailure("there are more crossings than asked for");
        }
        int count = added;
        added = 0;
        return count;
    }

    @Override
    public void processIntersections(SegmentString first, int i, SegmentString second, int j) {
        if (first == second && i == j || added > most) {
            return;
        }
        if ((++looks & POLLING - 1) == 0) {
            work.checkCancelled();
        }
        Coordinate a = first.getCoordinate(i);
        Coordinate b = first.getCoordinate(i + 1);
        Coordinate c = second.getCoordinate(j);
        Coordinate d = second.getCoordinate(j + 1);
        if (Math.max(a.x, b.x) + tolerance < Math.min(c.x, d.x)
                || Math.max(c.x, d.x) + tolerance < Math.min(a.x, b.x)
                || Math.max(a.y, b.y) + tolerance < Math.min(c.y, d.y)
                || Math.max(c.y, d.y) + tolerance < Math.min(a.y, b.y)) {
            return;
        }
        addIfNear(a, second, j, c, d);
        addIfNear(b, second, j, c, d);
        addIfNear(c, first, i, a, b);
        addIfNear(d, first, i, a, b);
        if (a.equals2D(c) || a.equals2D(d) || b.equals2D(c) || b.equals2D(d)) {
            return;
        }
        intersector.computeIntersection(a, b, c, d);
        if (intersector.isProper()) {
            Coordinate crossing = points.snap(onAxes(intersector.getIntersection(0), a, b, c, d));
            add(crossing, first, i, a, b);
            add(crossing, second, j, c, d);
        }
    }

    @Override
    public boolean isDone() {
        return added > most;
    }

    private void addIfNear(Coordinate point, SegmentString segments, int index, Coordinate from, Coordinate to) {
        if (!point.equals2D(from) && !point.equals2D(to) && Distance.pointToSegment(point, from, to) <= tolerance) {
            add(point, segments, index, from, to);
        }
    }

    private void add(Coordinate point, SegmentString segments, int index, Coordinate from, Coordinate to) {
        if (!point.equals2D(from) && !point.equals2D(to)) {
            ((NodedSegmentString) segments).addIntersection(point, index);
            added++;
        }
    }

    private Coordinate onAxes(Coordinate crossing, Coordinate a, Coordinate b, Coordinate c, Coordinate d) {
        double x = a.x == b.x ? a.x : c.x == d.x ? c.x : withoutNoise(crossing.x);
        double y = a.y == b.y ? a.y : c.y == d.y ? c.y : withoutNoise(crossing.y);
        return new Coordinate(x, y);
    }

    /** A coordinate that is zero but for rounding becomes zero. */
    private double withoutNoise(double coordinate) {
        return Math.abs(coordinate) < NOISE * tolerance ? 0 : coordinate;
    }
}
