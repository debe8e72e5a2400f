package org.chamfer.scad.eval.internal.geometry.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.JoinType;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.scad.eval.csg.CsgOperation.Offset;
import org.chamfer.scad.eval.csg.CsgOperation.Resize;
import org.chamfer.scad.eval.internal.geometry.shape.Contours;
import org.chamfer.scad.eval.internal.geometry.shape.FilledFigure;
import org.chamfer.scad.eval.internal.geometry.shape.KernelSource;
import org.chamfer.scad.eval.internal.geometry.shape.SurfaceLimit;

/** The operations on plane figures, from the groups of a step's operands. */
final class PlaneOperations {
    /** OpenSCAD never cuts miters off. */
    private static final double MITER_LIMIT = 1e6;

    private final KernelSource worker;

    PlaneOperations(KernelSource worker) {
        this.worker = worker;
    }

    /** What is in any figure. Figures that cannot touch are put side by side without a kernel. */
    Region union(List<Region> regions) throws KernelException {
        List<Region> figures =
                regions.stream().filter(region -> !region.isEmpty()).toList();
        if (figures.size() <= 1) {
            return figures.isEmpty() ? Region.EMPTY : figures.getFirst();
        }
        List<double[]> contours = new ArrayList<>();
        for (List<Region> cluster : BoxClusters.of(figures, Region::bounds)) {
            Region united = cluster.size() == 1
                    ? cluster.getFirst()
                    : Contours.simplified(
                            worker.use(session -> session.regions().union(cluster)));
            contours.addAll(united.contours());
        }
        return contours.isEmpty() ? Region.EMPTY : new Region(contours);
    }

    /** The first group without the second. */
    Region difference(List<Region> kept, List<Region> cut) throws KernelException {
        Region body = union(kept);
        Bounds reach = body.bounds();
        List<Region> tools = cut.stream()
                .filter(tool -> !tool.isEmpty() && tool.bounds().touches(reach))
                .toList();
        return body.isEmpty() || tools.isEmpty()
                ? body
                : Contours.simplified(worker.use(session -> session.regions().difference(body, tools)));
    }

    /** What is in all groups. */
    Region intersection(List<List<Region>> groups) throws KernelException {
        List<Region> operands = unions(groups);
        return operands.stream().anyMatch(Region::isEmpty)
                ? Region.EMPTY
                : Contours.simplified(worker.use(session -> session.regions().intersection(operands)));
    }

    /** The hull of all figures. */
    Region hull(List<Region> regions) throws KernelException {
        List<double[]> contours = new ArrayList<>();
        regions.forEach(region -> contours.addAll(region.contours()));
        double[] points = contours.stream().flatMapToDouble(Arrays::stream).toArray();
        return points.length == 0
                ? Region.EMPTY
                : worker.use(session -> session.regions().hull(points));
    }

    /** The Minkowski sum of all groups; an empty first one leaves nothing, later ones are skipped. */
    Region minkowski(List<List<Region>> groups) throws KernelException {
        List<Region> operands = unions(groups);
        Region sum = operands.getFirst();
        for (Region operand : operands.subList(1, operands.size())) {
            if (!sum.isEmpty() && !operand.isEmpty()) {
                Region first = sum;
                sum = Contours.simplified(
                        worker.use(session -> session.regions().minkowski(first, operand)));
            }
        }
        return sum;
    }

    /** Figures without their holes. */
    Region filled(List<Region> regions) throws KernelException {
        return FilledFigure.of(union(regions), worker);
    }

    /** Figures grown or shrunk, with arcs of as many segments as a circle of that radius has. */
    Region offset(Offset offset, List<Region> regions) throws KernelException {
        Region figure = union(regions);
        if (figure.isEmpty() || offset.distance() == 0) {
            return figure;
        }
        JoinType join = offset.chamfer() ? JoinType.BEVEL : JoinType.MITER;
        int segments = offset.facets().segments(Math.abs(offset.distance()));
        if (offset.round()) {
            SurfaceLimit.checkPoints(segments);
        }
        JoinType type = offset.round() ? JoinType.ROUND : join;
        return Contours.simplified(worker.use(
                session -> session.regions().offset(figure, offset.distance(), type, MITER_LIMIT, segments)));
    }

    /** Figures scaled to a size; 0 keeps a dimension, or scales it with the larger one. */
    Region resized(Resize resize, List<Region> regions) throws KernelException {
        Region figure = union(regions);
        if (figure.isEmpty()) {
            return figure;
        }
        double[] factors = ResizeFactors.of(
                resize, new double[] {figure.bounds().sizeX(), figure.bounds().sizeY()});
        return figure.transformed(Affine3.scaling(factors[0], factors[1], 1));
    }

    private List<Region> unions(List<List<Region>> groups) throws KernelException {
        List<Region> operands = new ArrayList<>();
        for (List<Region> group : groups) {
            operands.add(union(group));
        }
        return operands;
    }
}
