package org.chamfer.geometry.kernel.internal.section;

import java.util.BitSet;
import java.util.List;
import org.chamfer.geometry.kernel.internal.surface.Surface;
import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * Cuts a surface at a height. A vertex at exactly this height counts as below, which decides every case of vertices,
 * edges and faces in the plane: each contour goes from triangle to triangle over the edges between a vertex below and
 * one above, so it is closed, and simple if the surface does not cross itself.
 *
 * <p>Effort: a look at each triangle (by all threads), then linear in the points of the result.
 */
public final class Slicer {
    private static final int GRAIN = 1 << 14;

    private final double[] positions;
    private final int[] starts;
    private final int[] pairs;
    private final double height;

    private Slicer(Surface surface, double height) {
        positions = surface.positions();
        starts = surface.starts();
        pairs = surface.pairs();
        this.height = height;
    }

    /**
     * The contours of a cut, x, y pairs each, in millimetres; counter-clockwise around the solid, clockwise around
     * holes. A contour starts in its first triangle, contours are ordered by that; points that fall on one another are
     * there once.
     */
    public static List<double[]> slice(Surface surface, double z, Work work) {
        return new Slicer(surface, z).contours(work);
    }

    /** {@link #slice(Surface, double, Work)} on the caller's thread. */
    public static List<double[]> slice(Surface surface, double z) {
        return slice(surface, z, Work.alone());
    }

    private List<double[]> contours(Work work) {
        Ints rising = new Ints();
        work.collect(starts.length / 3, GRAIN, rising, (from, to, found) -> {
            for (int triangle = from; triangle < to; triangle++) {
                int edge = risingEdge(triangle);
                if (edge >= 0) {
                    found.add(edge);
                }
            }
        });
        BitSet done = new BitSet();
        Contours contours = new Contours();
        for (int i = 0; i < rising.size; i++) {
            if ((i & 0xfff) == 0) {
                work.checkCancelled();
            }
            int edge = rising.items[i];
            if (done.get(edge / 3)) {
                continue;
            }
            // Seen from outside with the plane's normal upwards, a triangle lies left of its rising edge; the contour
            // runs to the right, with the solid on its left.
            while (!done.get(edge / 3)) {
                done.set(edge / 3);
                addPoint(edge, contours);
                edge = risingEdge(pairs[edge] / 3);
            }
            contours.close();
        }
        return contours.all();
    }

    /** The half-edge of a triangle that goes from below to above, -1 if there is none. */
    private int risingEdge(int triangle) {
        int h = 3 * triangle;
        boolean a = isAbove(h);
        boolean b = isAbove(h + 1);
        boolean c = isAbove(h + 2);
        if (!a && b) {
            return h;
        }
        if (!b && c) {
            return h + 1;
        }
        return !c && a ? h + 2 : -1;
    }

    private boolean isAbove(int halfEdge) {
        return positions[3 * starts[halfEdge] + 2] > height;
    }

    private void addPoint(int edge, Contours contours) {
        int below = 3 * starts[edge];
        int above = 3 * starts[Surface.next(edge)];
        double z = positions[below + 2];
        double part = (height - z) / (positions[above + 2] - z);
        contours.add(
                positions[below] + part * (positions[above] - positions[below]),
                positions[below + 1] + part * (positions[above + 1] - positions[below + 1]));
    }
}
