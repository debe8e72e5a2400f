package org.chamfer.geometry.kernel.internal.section;

import java.util.BitSet;
import java.util.List;
import org.chamfer.geometry.kernel.internal.hull.Orientation;
import org.chamfer.geometry.kernel.internal.surface.Surface;
import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * The shadow of a solid on the plane z = 0: the outlines of the triangles that face upwards. How often they wind around
 * a point is the number of such triangles above and below it, never negative; so the shadow is where it is not zero.
 * Which triangles face upwards is decided without rounding. Upright ones, within rounding, count as well: they join
 * what would otherwise be outlines that touch.
 */
public final class Shadow {
    private static final int GRAIN = 1 << 13;
    /** Triangles that are not so many times higher than rounding have no plane. */
    private static final double FIRM = 1000;

    private final double[] positions;
    private final int[] starts;
    private final int[] pairs;
    private final boolean[] upward;
    private final double epsilon;

    private Shadow(Surface surface) {
        positions = surface.positions();
        starts = surface.starts();
        pairs = surface.pairs();
        upward = new boolean[surface.triangleCount()];
        epsilon = surface.epsilon();
    }

    /**
     * Contours, x, y pairs each, in millimetres, that may cross themselves and one another; the shadow is what they wind
     * around, counter-clockwise.
     */
    public static List<double[]> of(Surface surface, Work work) {
        return new Shadow(surface).contours(work);
    }

    /** {@link #of(Surface, Work)} on the caller's thread. */
    public static List<double[]> of(Surface surface) {
        return of(surface, Work.alone());
    }

    private List<double[]> contours(Work work) {
        work.forRange(upward.length, GRAIN, (from, to) -> {
            for (int triangle = from; triangle < to; triangle++) {
                upward[triangle] = facesUpwards(3 * triangle);
            }
        });
        Ints borders = new Ints();
        work.collect(starts.length, 3 * GRAIN, borders, (from, to, found) -> {
            for (int h = from; h < to; h++) {
                if (isBorder(h)) {
                    found.add(h);
                }
            }
        });
        BitSet done = new BitSet();
        Contours contours = new Contours();
        for (int i = 0; i < borders.size; i++) {
            if ((i & 0xfff) == 0) {
                work.checkCancelled();
            }
            int h = borders.items[i];
            if (done.get(h)) {
                continue;
            }
            while (!done.get(h)) {
                done.set(h);
                contours.add(positions[3 * starts[h]], positions[3 * starts[h] + 1]);
                h = following(h);
            }
            contours.close();
        }
        return contours.all();
    }

    private boolean facesUpwards(int h) {
        int a = 3 * starts[h];
        int b = 3 * starts[h + 1];
        int c = 3 * starts[h + 2];
        int turn = Orientation.turn(
                positions[a], positions[a + 1], positions[b], positions[b + 1], positions[c], positions[c + 1]);
        return turn > 0 || isUpright(a, b, c);
    }

    /** True if a triangle's shadow is thinner than rounding, but the triangle is not. */
    private boolean isUpright(int a, int b, int c) {
        double ux = positions[b] - positions[a];
        double uy = positions[b + 1] - positions[a + 1];
        double uz = positions[b + 2] - positions[a + 2];
        double vx = positions[c] - positions[a];
        double vy = positions[c + 1] - positions[a + 1];
        double vz = positions[c + 2] - positions[a + 2];
        double nx = uy * vz - uz * vy;
        double ny = uz * vx - ux * vz;
        double nz = ux * vy - uy * vx;
        double wx = vx - ux;
        double wy = vy - uy;
        double wz = vz - uz;
        double longest = Math.sqrt(Math.max(
                ux * ux + uy * uy + uz * uz, Math.max(vx * vx + vy * vy + vz * vz, wx * wx + wy * wy + wz * wz)));
        return Math.abs(nz) <= epsilon * longest && Math.sqrt(nx * nx + ny * ny + nz * nz) > FIRM * epsilon * longest;
    }

    private boolean isBorder(int h) {
        return upward[h / 3] && !upward[pairs[h] / 3];
    }

    /** The border that follows, around the end of a border through triangles that face upwards. */
    private int following(int border) {
        int h = Surface.next(border);
        while (!isBorder(h)) {
            h = Surface.next(pairs[h]);
        }
        return h;
    }
}
