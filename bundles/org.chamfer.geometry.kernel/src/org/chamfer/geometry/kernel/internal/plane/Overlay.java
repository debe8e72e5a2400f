package org.chamfer.geometry.kernel.internal.plane;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.chamfer.geometry.plane.CanonicalContours;
import org.locationtech.jts.noding.NodedSegmentString;

/**
 * Lays figures over each other: (1) {@link Noding} divides their contours where they meet, (2) {@link PlaneGraph} makes
 * one edge of all that lie on each other, (3) {@link Sweep} finds how often each operand winds around the points on both
 * sides of an edge, and which edges bound the result, (4) {@link Outlines} joins these to contours. Windings are exact, so
 * contours may cross themselves and each other as they like.
 *
 * <p>Many figures are combined in groups, neighbours first. With n points and c crossings about (n + c) log (n + c).
 */
final class Overlay {
    /** How many operands are laid over each other at once. */
    private static final int TOGETHER = 32;

    /** The same for so many points that the windings of that many operands would take much memory. */
    private static final int FEW = 8;

    private static final int MANY_POINTS = 1 << 17;

    private final double tolerance;
    private final Work work;

    Overlay(double tolerance, Work work) {
        this.tolerance = tolerance;
        this.work = work;
    }

    private static int together(List<Region> regions) {
        return regions.stream().mapToInt(Region::vertexCount).sum() < MANY_POINTS ? TOGETHER : FEW;
    }

    /** What is inside of contours by the even-odd rule. */
    Region evenOdd(List<double[]> contours) throws NodingFailure {
        return of(List.of(contours), InsideRule.odd(), true);
    }

    /**
     * What raw curves of an offset wind around counter-clockwise, without points on straight edges.
     *
     * @param most after how many crossings to give up
     * @throws NodingFailure if there are more
     */
    Region cleaned(List<double[]> curves, int most) throws NodingFailure {
        return of(List.of(curves), InsideRule.positive(), false, most);
    }

    /** What is in any region; there is at least one. */
    Region union(List<Region> regions) throws NodingFailure {
        List<Region> left = regions;
        int together = together(regions);
        while (left.size() > together) {
            left = united(left, together);
        }
        return combined(left, InsideRule.any(left.size()));
    }

    /** What is in a region and in none of the tools. */
    Region difference(Region region, List<Region> tools) throws NodingFailure {
        List<Region> operands = new ArrayList<>();
        operands.add(region);
        if (tools.size() < together(tools)) {
            operands.addAll(tools);
        } else {
            operands.add(union(tools));
        }
        return combined(operands, InsideRule.firstOnly(operands.size()));
    }

    /** What is in all regions; there is at least one. */
    Region intersection(List<Region> regions) throws NodingFailure {
        int together = together(regions) - 1;
        Region common = null;
        for (int from = 0; from < regions.size(); from += together) {
            List<Region> operands = new ArrayList<>(regions.subList(from, Math.min(regions.size(), from + together)));
            if (common != null) {
                operands.add(common);
            }
            common = combined(operands, InsideRule.all(operands.size()));
        }
        return common;
    }

    /** Unions of so many neighbours each. */
    private List<Region> united(List<Region> regions, int together) throws NodingFailure {
        List<Tile> tiles = tiles(regions, together);
        List<Region> unions = new ArrayList<>();
        for (int from = 0; from < tiles.size(); from += together) {
            List<Region> operands = tiles.subList(from, Math.min(tiles.size(), from + together)).stream()
                    .map(Tile::region)
                    .toList();
            unions.add(combined(operands, InsideRule.any(operands.size())));
        }
        return unions;
    }

    /** A region and the middle of its box. */
    private record Tile(Region region, double x, double y) {
        static Tile of(Region region) {
            Bounds box = region.bounds();
            return new Tile(region, box.minX() / 2 + box.maxX() / 2, box.minY() / 2 + box.maxY() / 2);
        }
    }

    /** Sorts regions by strips of x, and by y within them. */
    private static List<Tile> tiles(List<Region> regions, int together) {
        List<Tile> tiles = new ArrayList<>(regions.stream().map(Tile::of).toList());
        tiles.sort(Comparator.comparingDouble(Tile::x));
        int strip = together * (int) Math.ceil(Math.sqrt(regions.size() / (double) together));
        for (int from = 0; from < tiles.size(); from += strip) {
            tiles.subList(from, Math.min(tiles.size(), from + strip)).sort(Comparator.comparingDouble(Tile::y));
        }
        return tiles;
    }

    private Region combined(List<Region> regions, InsideRule rule) throws NodingFailure {
        return of(regions.stream().map(Region::contours).toList(), rule, true);
    }

    private Region of(List<List<double[]>> figures, InsideRule rule, boolean keepsOwn) throws NodingFailure {
        return of(figures, rule, keepsOwn, Integer.MAX_VALUE);
    }

    private Region of(List<List<double[]>> figures, InsideRule rule, boolean keepsOwn, int most) throws NodingFailure {
        int operands = figures.size();
        List<Contour> contours = new ArrayList<>();
        for (int operand = 0; operand < operands; operand++) {
            for (double[] contour : figures.get(operand)) {
                contours.add(new Contour(contour, operand));
            }
        }
        Noding noding = new Noding(tolerance, work);
        List<NodedSegmentString> strings = noding.divided(contours, most);
        try {
            return of(strings, operands, rule, keepsOwn);
        } catch (NodingFailure _) {
            return of(noding.rounded(strings), operands, rule, keepsOwn);
        }
    }

    private Region of(List<NodedSegmentString> strings, int operands, InsideRule rule, boolean keepsOwn)
            throws NodingFailure {
        PlaneGraph graph = new PlaneGraph(strings, operands, work);
        byte[] borders = Sweep.borders(graph, rule, work);
        return CanonicalContours.region(Outlines.of(graph, borders, tolerance, keepsOwn));
    }
}
