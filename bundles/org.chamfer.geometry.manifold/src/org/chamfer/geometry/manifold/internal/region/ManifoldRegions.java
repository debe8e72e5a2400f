package org.chamfer.geometry.manifold.internal.region;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.JoinType;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelException.Reason;
import org.chamfer.geometry.kernel.RegionOperations;
import org.chamfer.geometry.manifold.internal.EngineAccess;
import org.chamfer.geometry.manifold.internal.engine.BooleanOperation;
import org.chamfer.geometry.manifold.internal.engine.SectionEngine;
import org.chamfer.geometry.manifold.internal.engine.SectionEngine.FillRule;
import org.chamfer.geometry.manifold.internal.engine.SectionEngine.Join;
import org.chamfer.geometry.plane.CanonicalContours;
import org.chamfer.geometry.plane.PlaneHull;
import org.chamfer.geometry.plane.PlaneMinkowski;

/** Plane figures by way of the module's cross-sections. */
public final class ManifoldRegions implements RegionOperations {
    /** The module takes no smaller limit. */
    private static final double LEAST_MITER_LIMIT = 2;

    private final EngineAccess engines;

    /** Makes the operations of a session. */
    public ManifoldRegions(EngineAccess engines) {
        this.engines = engines;
    }

    /** Work on a section that gives another one. */
    @FunctionalInterface
    private interface SectionTask {
        int apply(SectionEngine sections, Grid grid, int section);
    }

    @Override
    public Region union(List<Region> regions) throws KernelException {
        return combine(
                BooleanOperation.UNION,
                regions.stream().filter(region -> !region.isEmpty()).toList());
    }

    @Override
    public Region evenOdd(List<double[]> contours) throws KernelException {
        return cleaned(usable(contours), FillRule.EVEN_ODD);
    }

    @Override
    public Region difference(Region region, List<Region> tools) throws KernelException {
        if (region.isEmpty()) {
            return Region.EMPTY;
        }
        List<Region> operands = new ArrayList<>();
        operands.add(region);
        tools.stream().filter(tool -> tool.bounds().touches(region.bounds())).forEach(operands::add);
        return combine(BooleanOperation.DIFFERENCE, operands);
    }

    @Override
    public Region intersection(List<Region> regions) throws KernelException {
        return regions.stream().anyMatch(Region::isEmpty)
                ? Region.EMPTY
                : combine(BooleanOperation.INTERSECTION, regions);
    }

    @Override
    public Region offset(Region region, double delta, JoinType join, double miterLimit, int segments)
            throws KernelException {
        if (!Double.isFinite(delta)) {
            throw new KernelException(Reason.NOT_FINITE, "the offset is not a finite number: " + delta);
        }
        Join kind =
                switch (join) {
                    case ROUND -> Join.ROUND;
                    case MITER -> Join.MITER;
                    case BEVEL -> Join.SQUARE;
                };
        double limit = Math.max(LEAST_MITER_LIMIT, miterLimit);
        int steps = Math.max(3, segments);
        return transformed(
                region.contours(),
                delta,
                FillRule.NON_ZERO,
                (sections, grid, section) -> sections.offset(section, grid.length(delta), kind, limit, steps));
    }

    @Override
    public Region hull(double[] points) throws KernelException {
        return PlaneHull.regionOf(points);
    }

    @Override
    public Region minkowski(Region first, Region second) throws KernelException {
        return first.isEmpty() || second.isEmpty() ? Region.EMPTY : new PlaneMinkowski(this).sum(first, second);
    }

    @Override
    public int[] triangulate(Region region) throws KernelException {
        return region.isEmpty()
                ? new int[0]
                : engines.run((engine, _) -> engine.sections().triangulate(region.contours()));
    }

    /** The figure of the outlines of a solid: what they wind around counter-clockwise. */
    public Region outline(List<double[]> contours) throws KernelException {
        return cleaned(usable(contours), FillRule.POSITIVE);
    }

    private Region cleaned(List<double[]> contours, FillRule rule) throws KernelException {
        return transformed(contours, 0, rule, null);
    }

    /** One section that something is done with, or nothing if there is no task. */
    private Region transformed(List<double[]> contours, double extra, FillRule rule, SectionTask task)
            throws KernelException {
        if (contours.isEmpty()) {
            return Region.EMPTY;
        }
        Grid grid = Grid.forContours(List.of(contours), extra);
        List<double[]> input = grid.in(contours);
        return CanonicalContours.region(grid.out(engines.run((engine, _) -> {
            SectionEngine sections = engine.sections();
            int section = sections.create(input, rule);
            if (task == null) {
                return taken(sections, section);
            }
            int result = task.apply(sections, grid, section);
            sections.delete(section);
            return taken(sections, result);
        })));
    }

    private Region combine(BooleanOperation operation, List<Region> regions) throws KernelException {
        if (regions.isEmpty()) {
            return Region.EMPTY;
        }
        Grid grid = Grid.forContours(regions.stream().map(Region::contours).toList(), 0);
        List<List<double[]>> inputs =
                regions.stream().map(region -> grid.in(region.contours())).toList();
        return CanonicalContours.region(grid.out(engines.run((engine, _) -> {
            SectionEngine sections = engine.sections();
            int[] operands = inputs.stream()
                    .mapToInt(input -> sections.create(input, FillRule.NON_ZERO))
                    .toArray();
            int result = sections.combine(operation, operands);
            for (int operand : operands) {
                sections.delete(operand);
            }
            return taken(sections, result);
        })));
    }

    private static List<double[]> taken(SectionEngine sections, int section) {
        List<double[]> contours = sections.read(section);
        sections.delete(section);
        return contours;
    }

    private static List<double[]> usable(List<double[]> contours) {
        return contours.stream().filter(contour -> contour.length >= 6).toList();
    }
}
