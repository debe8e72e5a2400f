package org.chamfer.scad.eval.internal.geometry.run;

import org.chamfer.scad.eval.csg.CsgOperation.Resize;

/** How far {@code resize} scales along each axis. */
final class ResizeFactors {
    private ResizeFactors() {}

    /**
     * The factors.
     *
     * @param sizes extents in mm along the axes there are, two or three
     * @return as many factors; 1 where nothing has an extent
     */
    static double[] of(Resize resize, double[] sizes) {
        double[] wanted = resize.size();
        int largest = 0;
        for (int axis = 1; axis < sizes.length; axis++) {
            largest = wanted[axis] > wanted[largest] ? axis : largest;
        }
        double along = factor(wanted[largest], sizes[largest]);
        double[] factors = new double[sizes.length];
        for (int axis = 0; axis < sizes.length; axis++) {
            boolean follows = resize.auto()[axis] && !(wanted[axis] > 0);
            factors[axis] = follows ? along : factor(wanted[axis], sizes[axis]);
        }
        return factors;
    }

    private static double factor(double wanted, double size) {
        return wanted > 0 && size > 0 ? wanted / size : 1;
    }
}
