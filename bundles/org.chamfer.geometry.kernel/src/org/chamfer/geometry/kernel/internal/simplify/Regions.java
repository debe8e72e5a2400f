package org.chamfer.geometry.kernel.internal.simplify;

import java.util.Arrays;
import org.chamfer.geometry.kernel.internal.work.Ints;

/**
 * Space cut into slabs that hold about the same number of some vertices. What happens to triangles all of whose vertices
 * lie in one slab, and to their edges, has nothing to do with what happens in another one.
 */
final class Regions {
    /** How many there are; a constant, so that results do not depend on the number of threads. */
    static final int COUNT = 8;

    private static final int SAMPLES = 1024;

    private final double[] positions;
    private final int axis;
    private final double[] cuts = new double[COUNT - 1];

    /** Cuts across the axis along which the vertices are spread most. */
    Regions(double[] positions, Ints vertices) {
        this.positions = positions;
        int step = Math.max(1, vertices.size / SAMPLES);
        double[][] samples = new double[3][(vertices.size - 1) / step + 1];
        int widest = 0;
        for (int k = 0; k < 3; k++) {
            for (int i = 0; i < samples[k].length; i++) {
                samples[k][i] = positions[3 * vertices.items[i * step] + k];
            }
            Arrays.sort(samples[k]);
            widest = spread(samples[k]) > spread(samples[widest]) ? k : widest;
        }
        axis = widest;
        for (int i = 0; i < cuts.length; i++) {
            cuts[i] = samples[axis][(i + 1) * samples[axis].length / COUNT];
        }
    }

    private static double spread(double[] sorted) {
        return sorted[sorted.length - 1] - sorted[0];
    }

    /** The region of a vertex. */
    int of(int vertex) {
        double at = positions[3 * vertex + axis];
        int region = 0;
        while (region < cuts.length && at >= cuts[region]) {
            region++;
        }
        return region;
    }
}
