package org.chamfer.geometry.kernel.internal.plane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.JoinType;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelException.Reason;
import org.chamfer.geometry.kernel.RegionOperations;
import org.chamfer.geometry.kernel.internal.polygon.Triangulator;
import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.chamfer.geometry.plane.PlaneHull;
import org.chamfer.geometry.plane.PlaneMinkowski;
import org.locationtech.jts.geom.TopologyException;

/**
 * The kernel's operations on plane figures. Another kernel is asked if an arrangement cannot be divided, which nobody has
 * seen happen, and for offsets whose curve crosses itself very often.
 */
public final class PlaneRegions implements RegionOperations {
    /** By how much points may be off, as part of the largest coordinate, when a figure is filled with triangles. */
    private static final double FILLING = 1e-12;

    /** An offset's curve that crosses itself more often than so many times for each corner is left to the other kernel. */
    private static final int CROSSINGS = 16;

    private static final int MANY_CORNERS = 256;

    private final Work work;
    private final Supplier<RegionOperations> other;

    /**
     * Makes the operations of a session.
     *
     * @param work polled for cancellation
     * @param other what does an operation that fails here
     */
    public PlaneRegions(Work work, Supplier<RegionOperations> other) {
        this.work = work;
        this.other = other;
    }

    /** An operation of this kernel. */
    @FunctionalInterface
    private interface Own {
        Region run() throws KernelException, NodingFailure;
    }

    /** The same operation of the other kernel. */
    @FunctionalInterface
    private interface Others {
        Region run(RegionOperations operations) throws KernelException;
    }

    private Region either(Own own, Others others) throws KernelException {
        try {
            return own.run();
        } catch (NodingFailure | TopologyException _) {
            return others.run(other.get());
        }
    }

    @Override
    public Region union(List<Region> regions) throws KernelException {
        List<Region> figures = withContent(regions);
        if (figures.isEmpty()) {
            return Region.EMPTY;
        }
        Overlay overlay = overlay(figures);
        return either(() -> overlay.union(figures), operations -> operations.union(regions));
    }

    @Override
    public Region evenOdd(List<double[]> contours) throws KernelException {
        List<double[]> usable =
                contours.stream().filter(contour -> contour.length >= 6).toList();
        if (usable.isEmpty()) {
            return Region.EMPTY;
        }
        Overlay overlay = new Overlay(PlaneTolerance.of(size(usable)), work);
        return either(() -> overlay.evenOdd(usable), operations -> operations.evenOdd(contours));
    }

    @Override
    public Region difference(Region region, List<Region> tools) throws KernelException {
        if (region.isEmpty()) {
            return Region.EMPTY;
        }
        List<Region> cutting = withContent(tools).stream()
                .filter(tool -> tool.bounds().touches(region.bounds()))
                .toList();
        List<Region> all = new ArrayList<>(cutting);
        all.add(region);
        Overlay overlay = overlay(all);
        return either(() -> overlay.difference(region, cutting), operations -> operations.difference(region, tools));
    }

    @Override
    public Region intersection(List<Region> regions) throws KernelException {
        if (regions.isEmpty() || regions.stream().anyMatch(Region::isEmpty)) {
            return Region.EMPTY;
        }
        Overlay overlay = overlay(regions);
        return either(() -> overlay.intersection(regions), operations -> operations.intersection(regions));
    }

    @Override
    public Region offset(Region region, double delta, JoinType join, double miterLimit, int segments)
            throws KernelException {
        if (!Double.isFinite(delta)) {
            throw new KernelException(Reason.NOT_FINITE, "the offset is not a finite number: " + delta);
        }
        if (region.isEmpty()) {
            return Region.EMPTY;
        }
        double tolerance = PlaneTolerance.of(Math.max(size(region.contours()), Math.abs(delta)));
        OffsetCurve curve = new OffsetCurve(delta, join, miterLimit, segments);
        return either(
                () -> {
                    Region figure = new Overlay(tolerance, work).union(List.of(region));
                    return figure.isEmpty() || Math.abs(delta) < tolerance ? figure : offset(figure, curve);
                },
                operations -> operations.offset(region, delta, join, miterLimit, segments));
    }

    private Region offset(Region figure, OffsetCurve curve) throws KernelException, NodingFailure {
        List<double[]> curves = curve.of(figure.contours());
        return new Overlay(PlaneTolerance.of(size(curves)), work)
                .cleaned(curves, CROSSINGS * (MANY_CORNERS + figure.vertexCount()));
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
        List<double[]> contours = region.contours();
        double[] points = new double[2 * region.vertexCount()];
        int[] starts = new int[contours.size() + 1];
        int length = 0;
        for (int i = 0; i < contours.size(); i++) {
            double[] contour = contours.get(i);
            System.arraycopy(contour, 0, points, length, contour.length);
            length += contour.length;
            starts[i + 1] = length / 2;
        }
        Ints triangles = new Ints();
        new Triangulator().triangulate(points, starts, contours.size(), FILLING * size(contours), triangles);
        return Arrays.copyOf(triangles.items, triangles.size);
    }

    private Overlay overlay(List<Region> regions) throws KernelException {
        double size = 0;
        for (Region region : regions) {
            size = Math.max(size, size(region.contours()));
        }
        return new Overlay(PlaneTolerance.of(size), work);
    }

    /** The largest absolute coordinate. */
    private static double size(List<double[]> contours) throws KernelException {
        double size = 0;
        for (double[] contour : contours) {
            for (double coordinate : contour) {
                if (!Double.isFinite(coordinate)) {
                    throw new KernelException(
                            Reason.NOT_FINITE, "a contour has a coordinate that is not a finite number");
                }
                size = Math.max(size, Math.abs(coordinate));
            }
        }
        return size;
    }

    private static List<Region> withContent(List<Region> regions) {
        return regions.stream().filter(region -> !region.isEmpty()).toList();
    }
}
