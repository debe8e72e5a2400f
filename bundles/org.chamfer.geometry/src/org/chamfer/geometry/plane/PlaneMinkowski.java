package org.chamfer.geometry.plane;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.RegionOperations;

/**
 * Minkowski sums in the plane: both figures are cut into convex pieces (a convex figure is one piece, others are
 * triangulated); the sum is the union of the sums of the pieces, which are hulls.
 */
public final class PlaneMinkowski {
    private final RegionOperations regions;

    /** Makes sums with a kernel's union and triangles. */
    public PlaneMinkowski(RegionOperations regions) {
        this.regions = regions;
    }

    /** The Minkowski sum of two figures that are not empty. */
    public Region sum(Region first, Region second) throws KernelException {
        List<Region> sums = new ArrayList<>();
        List<double[]> others = pieces(second);
        for (double[] piece : pieces(first)) {
            for (double[] other : others) {
                double[] corners = PlaneHull.of(pointSums(piece, other));
                if (corners.length >= 6) {
                    sums.add(new Region(List.of(corners)));
                }
            }
        }
        return regions.union(sums);
    }

    private List<double[]> pieces(Region region) throws KernelException {
        if (region.contours().size() == 1
                && PlaneHull.isConvex(region.contours().getFirst())) {
            return region.contours();
        }
        double[] points = points(region);
        int[] triangles = regions.triangulate(region);
        List<double[]> pieces = new ArrayList<>();
        for (int i = 0; i < triangles.length; i += 3) {
            double[] piece = new double[6];
            for (int corner = 0; corner < 3; corner++) {
                System.arraycopy(points, 2 * triangles[i + corner], piece, 2 * corner, 2);
            }
            pieces.add(piece);
        }
        return pieces;
    }

    private static double[] points(Region region) {
        double[] points = new double[2 * region.vertexCount()];
        int next = 0;
        for (double[] contour : region.contours()) {
            System.arraycopy(contour, 0, points, next, contour.length);
            next += contour.length;
        }
        return points;
    }

    private static double[] pointSums(double[] p, double[] q) {
        double[] sums = new double[p.length * q.length / 2];
        int next = 0;
        for (int i = 0; i < p.length; i += 2) {
            for (int j = 0; j < q.length; j += 2) {
                sums[next++] = p[i] + q[j];
                sums[next++] = p[i + 1] + q[j + 1];
            }
        }
        return sums;
    }
}
