package org.chamfer.scad.eval.internal.geometry.roof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.scad.eval.csg.Facets;

/** Divides the arcs of parabolas between edges and corners into as many pieces as OpenSCAD does. */
final class ParabolaArcs {
    private final Outline outline;
    private final RoofNet net;
    private final double greatestAngle;
    private final double greatestLength;
    private final Map<Arc, int[]> known = new HashMap<>();

    private record Arc(int edge, int corner, int from, int to) {}

    ParabolaArcs(Outline outline, RoofNet net, Facets facets) {
        this.outline = outline;
        this.net = net;
        greatestAngle = StrictMath.toRadians((facets.fn() > 0 ? 360 / facets.fn() : facets.fa()) / 2);
        greatestLength = facets.fn() > 0 ? 0 : facets.fs();
    }

    /**
     * The nodes of an arc, which are made at the first call.
     *
     * @param from the node where the arc starts, seen along the edge
     * @param to the node where it ends
     * @return all nodes of the arc with both ends
     */
    int[] nodes(int edge, int corner, int from, int to) {
        return known.computeIfAbsent(new Arc(edge, corner, from, to), this::divide);
    }

    private int[] divide(Arc arc) {
        double focus = outline.along(arc.edge(), outline.x(arc.corner()), outline.y(arc.corner()));
        double height = outline.distance(arc.edge(), outline.x(arc.corner()), outline.y(arc.corner()));
        double from = outline.along(arc.edge(), net.x(arc.from()), net.y(arc.from())) - focus;
        double to = outline.along(arc.edge(), net.x(arc.to()), net.y(arc.to())) - focus;
        List<Double> places = places(from, to, height);
        int[] nodes = new int[places.size()];
        nodes[0] = arc.from();
        nodes[nodes.length - 1] = arc.to();
        for (int i = 1; i + 1 < nodes.length; i++) {
            double along = places.get(i);
            double reach = (along * along + height * height) / (2 * height);
            nodes[i] = net.node(
                    outline.x(arc.edge())
                            + (along + focus) * outline.directionX(arc.edge())
                            + reach * outline.normalX(arc.edge()),
                    outline.y(arc.edge())
                            + (along + focus) * outline.directionY(arc.edge())
                            + reach * outline.normalY(arc.edge()),
                    reach);
        }
        return nodes;
    }

    /** Halves what is left of the arc until its first piece is fine enough, again and again. */
    private List<Double> places(double from, double to, double height) {
        List<Double> places = new ArrayList<>(List.of(from));
        double start = from;
        while (start < to) {
            double end = to;
            while (isCoarse(start, end, height) && start < end) {
                end = 0.5 * start + 0.5 * end;
            }
            places.add(end);
            start = end;
        }
        return places;
    }

    private boolean isCoarse(double from, double to, double height) {
        double alongX = to - from;
        double alongY = (to - from) * (to + from) / (2 * height);
        double slope = (Math.abs(from) < Math.abs(to) ? from : to) / height;
        double angle = Math.abs(StrictMath.atan2(alongX * slope - alongY, alongX + alongY * slope));
        double square = alongX * alongX + alongY * alongY;
        return angle > greatestAngle || greatestLength > 0 && square > greatestLength * greatestLength;
    }

    /** The nodes in the opposite order. */
    static int[] reversed(int[] nodes) {
        int[] reversed = new int[nodes.length];
        Arrays.setAll(reversed, i -> nodes[nodes.length - 1 - i]);
        return reversed;
    }
}
