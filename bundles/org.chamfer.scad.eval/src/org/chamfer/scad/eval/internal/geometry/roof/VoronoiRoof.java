package org.chamfer.scad.eval.internal.geometry.roof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chamfer.scad.eval.csg.Facets;

/**
 * The roof whose height at each point is the point's distance from the figure's border. Its faces are the cells of the
 * Voronoi diagram of edges and reflex corners; the parabolas between edges and corners are divided into pieces.
 *
 * <p>Each cell is computed by itself as a lower envelope: seen from its site it is the set of points that growing circles
 * reach before they touch another site. Then nodes that several cells have found are put together. A square of the number
 * of edges is the price for not having to keep a diagram consistent while it grows.
 */
final class VoronoiRoof {
    /** Part of the tolerance by which edges overlap at almost straight corners. */
    private static final double OVERLAP = 0.01;

    private final Outline outline;
    private final Sites sites;
    private final RoofNet net;
    private final NodePlaces places;
    private final ParabolaArcs arcs;
    private final double overlap;
    private final Set<Long> open = new HashSet<>();

    private VoronoiRoof(Outline outline, Facets facets, double tolerance) {
        this.outline = outline;
        sites = new Sites(outline);
        net = new RoofNet(outline, sites.corners().length);
        places = new NodePlaces(outline, net, tolerance);
        arcs = new ParabolaArcs(outline, net, facets);
        overlap = OVERLAP * tolerance;
    }

    /**
     * The faces of the roof.
     *
     * @param facets how finely parabolas are divided
     * @param tolerance places closer than this part of the figure's size are the same
     */
    static RoofNet of(Outline outline, Facets facets, double tolerance) throws RoofFailure {
        VoronoiRoof roof = new VoronoiRoof(outline, facets, tolerance * outline.diagonal());
        for (int edge = 0; edge < outline.size(); edge++) {
            roof.addEdgeCell(edge);
        }
        for (int corner : roof.sites.corners()) {
            roof.addCornerCell(corner);
        }
        if (!roof.open.isEmpty()) {
            throw new RoofFailure("the faces do not fit together");
        }
        return roof.net;
    }

    private void addEdgeCell(int edge) throws RoofFailure {
        List<Curve> border = EdgeCell.border(sites, edge, overlap);
        int[] nodes = new int[border.size() + 1];
        for (int i = 0; i < nodes.length; i++) {
            Curve curve = border.get(Math.min(i, border.size() - 1));
            double place = i < border.size() ? curve.low() : curve.high();
            double reach = Math.max(0, curve.at(place));
            nodes[i] = places.node(
                    outline.x(edge) + place * outline.directionX(edge) + reach * outline.normalX(edge),
                    outline.y(edge) + place * outline.directionY(edge) + reach * outline.normalY(edge),
                    reach);
        }
        net.border(edge, edge, outline.next(edge));
        addBorder(edge, outline.next(edge), nodes[nodes.length - 1]);
        for (int i = border.size() - 1; i >= 0; i--) {
            int site = border.get(i).site();
            if (nodes[i] != nodes[i + 1] && sites.isCorner(site)) {
                addBorders(edge, ParabolaArcs.reversed(arcs.nodes(edge, sites.corner(site), nodes[i], nodes[i + 1])));
            } else {
                addBorder(edge, nodes[i + 1], nodes[i]);
            }
        }
        addBorder(edge, nodes[0], edge);
    }

    private void addCornerCell(int corner) throws RoofFailure {
        CornerCell cell = new CornerCell(sites, corner, overlap);
        List<Curve> border = cell.border();
        int face = sites.siteOfCorner(corner);
        List<Integer> nodes = new ArrayList<>();
        for (int i = 0; i <= border.size(); i++) {
            Curve curve = border.get(Math.min(i, border.size() - 1));
            double direction = i < border.size() ? curve.low() : curve.high();
            double value = curve.at(direction);
            nodes.add(places.node(
                    cell.x(direction, value), cell.y(direction, value), CornerCell.reach(direction, value)));
        }
        addBorder(face, corner, nodes.getFirst());
        for (int i = 0; i < border.size(); i++) {
            int from = nodes.get(i);
            int to = nodes.get(i + 1);
            int site = border.get(i).site();
            if (from != to && !sites.isCorner(site)) {
                addBorders(face, arcs.nodes(site, corner, from, to));
            } else {
                addBorder(face, from, to);
            }
        }
        addBorder(face, nodes.getLast(), corner);
    }

    private void addBorders(int face, int[] nodes) {
        for (int i = 0; i + 1 < nodes.length; i++) {
            addBorder(face, nodes[i], nodes[i + 1]);
        }
    }

    /** Adds a border to a face, and remembers it until the face on the other side has been added too. */
    private void addBorder(int face, int from, int to) {
        net.border(face, from, to);
        long start = net.shared(from);
        long end = net.shared(to);
        if (start != end && !open.remove(end << Integer.SIZE | start)) {
            open.add(start << Integer.SIZE | end);
        }
    }
}
