package org.chamfer.formats.internal.dxf;

import java.util.List;

/**
 * Lines that were joined end to end.
 *
 * @param points those of a closed path end in the first one again
 * @param closed true if the path was found among those without open ends
 */
record DxfPath(List<SnapGrid.Cell> points, boolean closed) {
    /** x, y of each point, without the repeated last one; open paths are closed by a straight line. */
    double[] contour() {
        int count = closed ? points.size() - 1 : points.size();
        double[] contour = new double[2 * count];
        for (int i = 0; i < count; i++) {
            contour[2 * i] = points.get(i).x();
            contour[2 * i + 1] = points.get(i).y();
        }
        return contour;
    }
}
