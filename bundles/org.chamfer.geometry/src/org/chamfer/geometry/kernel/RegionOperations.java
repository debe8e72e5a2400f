package org.chamfer.geometry.kernel;

import java.util.List;
import org.chamfer.geometry.Region;

/**
 * Computes with plane figures, in full double precision. Regions are values: nothing has to be closed. Contours of a
 * result are in a canonical order that depends on the figure alone: each starts at its lexicographically smallest point.
 */
public interface RegionOperations {
    /** What is in any of the regions; contours of the operands may cross, non-zero winding is inside. */
    Region union(List<Region> regions) throws KernelException;

    /**
     * Makes a valid region of contours that may cross each other and themselves, with the even-odd rule.
     *
     * @param contours x, y pairs; contours of fewer than three points are ignored
     */
    Region evenOdd(List<double[]> contours) throws KernelException;

    /** What is in {@code region} and in none of {@code tools}. */
    Region difference(Region region, List<Region> tools) throws KernelException;

    /** What is in all of the regions. */
    Region intersection(List<Region> regions) throws KernelException;

    /**
     * Grows or shrinks a region.
     *
     * @param delta distance in millimetres, negative to shrink
     * @param join how convex corners are treated
     * @param miterLimit longest miter as a multiple of delta, for {@link JoinType#MITER}
     * @param segments number of segments of a full circle, for {@link JoinType#ROUND}
     */
    Region offset(Region region, double delta, JoinType join, double miterLimit, int segments) throws KernelException;

    /** The convex hull of points (x, y each). */
    Region hull(double[] points) throws KernelException;

    /** The Minkowski sum of two regions. */
    Region minkowski(Region first, Region second) throws KernelException;

    /**
     * Triangulates a region without adding points.
     *
     * @return three indices a triangle, counter-clockwise, into the points of all contours in order
     */
    int[] triangulate(Region region) throws KernelException;
}
