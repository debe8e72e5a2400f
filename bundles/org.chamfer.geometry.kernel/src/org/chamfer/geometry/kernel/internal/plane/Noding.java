package org.chamfer.geometry.kernel.internal.plane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.snap.SnappingPointIndex;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;

/**
 * Divides contours so that their edges meet at common end points only, with the noders of the JTS Topology Suite. Points
 * nearer to each other than the tolerance become one of them, edges run through points that are as near; all other
 * points keep every bit. The work is repeated until nothing is left to divide.
 */
final class Noding {
    /** Figures that need more rounds are put on a grid. */
    private static final int ROUNDS = 10;

    private final double tolerance;
    private final Work work;

    Noding(double tolerance, Work work) {
        this.tolerance = tolerance;
        this.work = work;
    }

    /**
     * Closed polylines (the first point is repeated at the end), each with the operand's number as its data.
     *
     * @param most after how many divisions to give up
     */
    List<NodedSegmentString> divided(List<Contour> contours, int most) throws NodingFailure {
        SnappingPointIndex points = new SnappingPointIndex(tolerance);
        seed(points, contours);
        List<NodedSegmentString> strings = new ArrayList<>(contours.size());
        for (Contour contour : contours) {
            int corners = contour.points().length / 2;
            Coordinate[] path = new Coordinate[corners + 1];
            for (int i = 0; i < corners; i++) {
                path[i] = points.snap(contour.point(i));
            }
            path[corners] = path[0];
            add(path, contour.operand(), strings);
        }
        CrossingNodes nodes = new CrossingNodes(points, most, work);
        for (int round = 0; round < ROUNDS; round++) {
            work.checkCancelled();
            new MCIndexNoder(nodes, 2 * tolerance).computeNodes(strings);
            if (nodes.takeAdded() == 0) {
                return strings;
            }
            strings = parts(strings);
        }
        return rounded(strings);
    }

    /** Edges on a grid of the tolerance: always divided completely. */
    List<NodedSegmentString> rounded(List<NodedSegmentString> strings) {
        SnapRoundingNoder noder = new SnapRoundingNoder(new PrecisionModel(1 / tolerance));
        noder.computeNodes(strings);
        List<NodedSegmentString> rounded = new ArrayList<>();
        for (Object string : noder.getNodedSubstrings()) {
            NodedSegmentString part = (NodedSegmentString) string;
            add(part.getCoordinates(), part.getData(), rounded);
        }
        return rounded;
    }

    private static List<NodedSegmentString> parts(List<NodedSegmentString> strings) {
        List<NodedSegmentString> parts = new ArrayList<>(strings.size());
        for (NodedSegmentString string : strings) {
            add(string.hasNodes() ? string.getNodedCoordinates() : string.getCoordinates(), string.getData(), parts);
        }
        return parts;
    }

    /** Adds a polyline without repeated points, if anything is left of it. */
    private static void add(Coordinate[] path, Object operand, List<NodedSegmentString> strings) {
        int count = 1;
        for (int i = 1; i < path.length; i++) {
            if (!path[i].equals2D(path[count - 1])) {
                path[count++] = path[i];
            }
        }
        if (count > 1) {
            strings.add(new NodedSegmentString(count == path.length ? path : Arrays.copyOf(path, count), operand));
        }
    }

    /**
     * Puts all points into the index in an order that depends on them alone, and that keeps its tree flat: the sorted
     * points by the reversed bits of their numbers.
     */
    private static void seed(SnappingPointIndex points, List<Contour> contours) {
        List<Coordinate> all = new ArrayList<>();
        for (Contour contour : contours) {
            for (int i = 0; i < contour.points().length / 2; i++) {
                all.add(contour.point(i));
            }
        }
        all.sort(null);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(all.size());
        for (int i = 0; i < 1 << bits; i++) {
            int place = Integer.reverse(i) >>> Integer.SIZE - bits;
            if (place < all.size()) {
                points.snap(all.get(place));
            }
        }
    }
}
