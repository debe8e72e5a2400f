package org.chamfer.geometry.internal.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chamfer.base.work.WorkContext;

/**
 * Fills the holes of a surface that lie in planes, and closes cracks. A hole that bounds an island in another one is filled
 * together with it. What would be filled by laying triangles on their neighbours is no hole but the rim of a sheet. The
 * new triangles belong to the run of a neighbour. Surfaces with one side only stay open.
 */
final class HoleFilling {
    /** Holes with more vertices stay: cutting ears takes time in proportion to the square. */
    private static final int LARGEST = 20_000;
    /** Islands are looked for among so many holes at most: each is compared with each. */
    private static final int MOST_WITH_ISLANDS = 2000;
    /** The cosine below which two triangles lie on each other. */
    private static final double FOLDED = -0.9999;
    /** The height, relative to the open edge, below which a triangle is a sliver. */
    private static final double SLIVER = 1e-3;

    private final Surface surface;
    private final double tolerance;
    private final WorkContext work;
    private int[] added = new int[48];
    private int[] addedRuns = new int[16];
    private int addedCount;
    private int filled;
    private int cracks;

    HoleFilling(Surface surface, EdgeTable edges, Winding winding, double tolerance, WorkContext work) {
        this.surface = surface;
        this.tolerance = tolerance;
        this.work = work;
        Holes holes = new Holes(surface.triangles(), edges, surface.vertexCount(), work);
        List<PlaneHole> plane = new ArrayList<>();
        for (int[] loop : holes.loops()) {
            work.checkCancelled();
            if (loop.length >= 3 && loop.length <= LARGEST && !winding.isTwisted(winding.patch(loop[0] / 3))) {
                int[] vertices = holes.vertices(loop);
                PlaneHole hole = PlaneHole.of(surface.positions(), vertices, loop, tolerance);
                if (hole == null) {
                    close(vertices, loop);
                } else if (!isSheet(hole)) {
                    plane.add(hole);
                }
            }
        }
        fillAll(plane);
    }

    /** The surface with its holes filled. */
    Surface result() {
        return addedCount == 0
                ? surface
                : surface.plus(Arrays.copyOf(added, 3 * addedCount), Arrays.copyOf(addedRuns, addedCount));
    }

    /** Number of holes that were filled. */
    int filled() {
        return filled;
    }

    /** Number of cracks that were closed. */
    int cracks() {
        return cracks;
    }

    /** Number of triangles that were added. */
    int added() {
        return addedCount;
    }

    /** True if most neighbours would be under the filling. Slivers may be folded over by rounding and say nothing. */
    private boolean isSheet(PlaneHole hole) {
        int folded = 0;
        double longest = 0;
        for (int corner : hole.corners()) {
            double[] normal = normal(corner / 3);
            double product = normal[0] * hole.normal()[0] + normal[1] * hole.normal()[1] + normal[2] * hole.normal()[2];
            double length = StrictMath.sqrt(normal[0] * normal[0] + normal[1] * normal[1] + normal[2] * normal[2]);
            folded += length > SLIVER * square(corner) && product < FOLDED * length ? 1 : 0;
            longest = Math.max(longest, square(corner));
        }
        return hole.area() > SLIVER * longest && 2 * folded >= hole.corners().length;
    }

    /** The square of the length of an edge. */
    private double square(int corner) {
        double[] p = surface.positions();
        int a = 3 * surface.triangles()[corner];
        int b = 3 * surface.triangles()[EdgeTable.next(corner)];
        double x = p[b] - p[a];
        double y = p[b + 1] - p[a + 1];
        double z = p[b + 2] - p[a + 2];
        return x * x + y * y + z * z;
    }

    /** The normal of a triangle, twice as long as its area. */
    private double[] normal(int triangle) {
        double[] p = surface.positions();
        int a = 3 * surface.triangles()[3 * triangle];
        int b = 3 * surface.triangles()[3 * triangle + 1];
        int c = 3 * surface.triangles()[3 * triangle + 2];
        double[] normal = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            int u = (axis + 1) % 3;
            int v = (axis + 2) % 3;
            normal[axis] =
                    (p[b + u] - p[a + u]) * (p[c + v] - p[a + v]) - (p[b + v] - p[a + v]) * (p[c + u] - p[a + u]);
        }
        return normal;
    }

    private void close(int[] vertices, int[] loop) {
        int[] triangles = Crack.triangles(surface.positions(), vertices, tolerance);
        if (triangles != null) {
            cracks++;
            add(triangles, loop[0]);
        }
    }

    private void fillAll(List<PlaneHole> holes) {
        int[] outlines = outlines(holes);
        List<List<PlaneHole>> islands = new ArrayList<>();
        holes.forEach(_ -> islands.add(new ArrayList<>(0)));
        for (int i = 0; i < outlines.length; i++) {
            if (outlines[i] >= 0) {
                islands.get(outlines[i]).add(holes.get(i));
            }
        }
        for (int i = 0; i < outlines.length; i++) {
            if (outlines[i] < 0) {
                fill(holes.get(i), islands.get(i));
            }
        }
    }

    /** For each hole the number of the smallest one around it in which it is an island; -1 if there is none. */
    private int[] outlines(List<PlaneHole> holes) {
        double[] p = surface.positions();
        int[] outlines = new int[holes.size()];
        Arrays.fill(outlines, -1);
        for (int i = 0; i < holes.size() && holes.size() <= MOST_WITH_ISLANDS; i++) {
            work.checkCancelled();
            PlaneHole island = holes.get(i);
            for (int j = 0; j < holes.size(); j++) {
                PlaneHole hole = holes.get(j);
                if (hole.area() > island.area()
                        && hole.isOpposite(p, island, tolerance)
                        && hole.contains(p, island.vertices()[0])
                        && (outlines[i] < 0
                                || hole.area() < holes.get(outlines[i]).area())) {
                    outlines[i] = j;
                }
            }
        }
        return outlines;
    }

    private void fill(PlaneHole hole, List<PlaneHole> islands) {
        double[] p = surface.positions();
        int axis = hole.axis();
        // Seen against the normal, the hole runs counter-clockwise.
        boolean turned = hole.normal()[axis] < 0;
        int first = turned ? (axis + 2) % 3 : (axis + 1) % 3;
        int second = turned ? (axis + 1) % 3 : (axis + 2) % 3;
        int total = hole.vertices().length;
        for (PlaneHole island : islands) {
            total += island.vertices().length;
        }
        int[] vertices = Arrays.copyOf(hole.vertices(), total);
        List<int[]> contours = new ArrayList<>();
        int at = hole.vertices().length;
        for (PlaneHole island : islands) {
            int length = island.vertices().length;
            System.arraycopy(island.vertices(), 0, vertices, at, length);
            contours.add(numbers(at, length));
            at += length;
        }
        double[] u = new double[total];
        double[] v = new double[total];
        for (int i = 0; i < total; i++) {
            u[i] = p[3 * vertices[i] + first];
            v[i] = p[3 * vertices[i] + second];
        }
        int[] triangles = total > LARGEST
                ? null
                : EarClipping.triangles(u, v, numbers(0, hole.vertices().length), contours, work);
        if (triangles != null) {
            filled += 1 + islands.size();
            for (int i = 0; i < triangles.length; i++) {
                triangles[i] = vertices[triangles[i]];
            }
            add(triangles, hole.corners()[0]);
        } else if (islands.isEmpty()) {
            close(hole.vertices(), hole.corners());
        }
    }

    private static int[] numbers(int from, int count) {
        int[] numbers = new int[count];
        Arrays.setAll(numbers, i -> from + i);
        return numbers;
    }

    private void add(int[] triangles, int neighbour) {
        int count = triangles.length / 3;
        if (addedCount + count > addedRuns.length) {
            int size = Math.max(addedCount + count, 2 * addedRuns.length);
            added = Arrays.copyOf(added, 3 * size);
            addedRuns = Arrays.copyOf(addedRuns, size);
        }
        System.arraycopy(triangles, 0, added, 3 * addedCount, triangles.length);
        Arrays.fill(addedRuns, addedCount, addedCount + count, surface.runs()[neighbour / 3]);
        addedCount += count;
    }
}
