package org.chamfer.nodes.internal.simplify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;

/**
 * Takes triangles away from a closed mesh, edge by edge, those first that change the shape least by the quadric error metric
 * (Garland and Heckbert 1997). An edge collapses only if the surface stays a manifold (the link condition: T. K. Dey and others,
 * Topology Preserving Edge Contraction, 1999), if nothing folds, and if the surface stays within the tolerance: every triangle
 * knows how far it is from the surface at the start at most, and each collapse adds the difference that it makes. Where that is
 * too much, the triangles are compared with the surface at the start.
 *
 * <p>Sheets that are nearer to each other than twice the tolerance may come to cross.
 */
public final class MeshSimplification {
    /** Distances below this part of the tolerance count as none when edges are put into order. */
    private static final double NOTHING = 1e-3;

    /** Another round follows if the one before has taken away this part of the triangles. */
    private static final double WORTHWHILE = 0.02;

    private static final int MOST_ROUNDS = 4;
    private static final int CHECK_INTERVAL = 256;

    private final Surface surface;
    private final Quadrics quadrics;
    private final OriginalSurface original;
    private final int[] ages;
    private final double[] middle;
    private final double tolerance;
    private final WorkContext work;
    private final PriorityQueue<Candidate> queue = new PriorityQueue<>();
    private int steps;

    private MeshSimplification(Mesh mesh, double tolerance, WorkContext work) {
        this.surface = new Surface(mesh);
        this.quadrics = new Quadrics(mesh.vertexCount());
        this.original = new OriginalSurface(mesh);
        this.ages = new int[mesh.vertexCount()];
        this.tolerance = tolerance;
        this.work = work;
        Bounds box = mesh.bounds();
        middle = new double[] {
            (box.minX() + box.maxX()) / 2, (box.minY() + box.maxY()) / 2, (box.minZ() + box.maxZ()) / 2
        };
    }

    /**
     * Simplifies a mesh. Equal meshes give equal results.
     *
     * @param mesh closed, without triangles that use a vertex twice
     * @param tolerance how far the surfaces may be from each other in mm, greater than 0
     * @throws java.util.concurrent.CancellationException if the work is cancelled
     */
    public static Mesh of(Mesh mesh, double tolerance, WorkContext work) {
        if (mesh.isEmpty()) {
            return mesh;
        }
        MeshSimplification simplification = new MeshSimplification(mesh, tolerance, work);
        simplification.measurePlanes(mesh.triangleCount());
        int before = Integer.MAX_VALUE;
        for (int round = 0;
                round < MOST_ROUNDS && before - simplification.surface.triangleCount() > WORTHWHILE * before;
                round++) {
            before = simplification.surface.triangleCount();
            simplification.round();
        }
        return simplification.surface.toMesh();
    }

    private void measurePlanes(int triangles) {
        for (int triangle = 0; triangle < triangles; triangle++) {
            double[] a = place(surface.corner(triangle, 0));
            double[] b = place(surface.corner(triangle, 1));
            double[] c = place(surface.corner(triangle, 2));
            double nx = (b[1] - a[1]) * (c[2] - a[2]) - (b[2] - a[2]) * (c[1] - a[1]);
            double ny = (b[2] - a[2]) * (c[0] - a[0]) - (b[0] - a[0]) * (c[2] - a[2]);
            double nz = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
            double length = StrictMath.sqrt(nx * nx + ny * ny + nz * nz);
            if (length > 0) {
                double distance = -(nx * a[0] + ny * a[1] + nz * a[2]) / length;
                for (int i = 0; i < 3; i++) {
                    quadrics.addPlane(
                            surface.corner(triangle, i), nx / length, ny / length, nz / length, distance, length / 2);
                }
            }
        }
    }

    /** Collapses edges in the order of their costs until none is left that may. */
    private void round() {
        queue.clear();
        for (int vertex = 0; vertex < surface.vertexCount(); vertex++) {
            if (surface.isUsed(vertex)) {
                for (int neighbour : surface.neighbours(vertex)) {
                    if (vertex < neighbour) {
                        offer(vertex, neighbour);
                    }
                }
            }
        }
        int start = surface.triangleCount();
        for (Candidate candidate = queue.poll(); candidate != null; candidate = queue.poll()) {
            if (steps++ % CHECK_INTERVAL == 0) {
                work.checkCancelled();
                work.progress("simplifying", 1 - (double) surface.triangleCount() / start);
            }
            boolean current = ages[candidate.first()] == candidate.firstAge()
                    && ages[candidate.second()] == candidate.secondAge();
            if (current) {
                tryCollapse(candidate.first(), candidate.second());
            }
        }
    }

    private void offer(int u, int v) {
        int first = Math.min(u, v);
        int second = Math.max(u, v);
        List<double[]> places = places(first, second);
        if (!places.isEmpty()) {
            double error = Math.max(error(first, second, places.getFirst()), NOTHING * NOTHING * tolerance * tolerance);
            double[] a = place(first);
            double[] b = place(second);
            double length =
                    (a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) + (a[2] - b[2]) * (a[2] - b[2]);
            queue.add(new Candidate(error, length, first, second, ages[first], ages[second]));
        }
    }

    /** Where the merged vertex may be, the best place first; relative to the middle. */
    private List<double[]> places(int first, int second) {
        List<double[]> places = new ArrayList<>();
        if (!surface.isFixed(second)) {
            places.add(place(first));
        }
        if (!surface.isFixed(first)) {
            places.add(place(second));
        }
        if (places.size() == 2) {
            double[] best = quadrics.optimum(first, second);
            if (best != null && isNear(best, places.get(0), places.get(1))) {
                places.add(aligned(best, places.get(0), places.get(1)));
            }
            places.sort((a, b) -> Double.compare(error(first, second, a), error(first, second, b)));
        }
        return places;
    }

    /** A place with the coordinates that both ends of an edge share, as on planes across the axes, if it is as near as that. */
    private double[] aligned(double[] place, double[] a, double[] b) {
        double[] exact = place.clone();
        for (int axis = 0; axis < 3; axis++) {
            if (a[axis] == b[axis] && Math.abs(place[axis] - a[axis]) < NOTHING * tolerance) {
                exact[axis] = a[axis];
            }
        }
        return exact;
    }

    /** True if a place is not further from the edge than the edge is long: others come from planes that hardly meet. */
    private static boolean isNear(double[] place, double[] a, double[] b) {
        double length = 0;
        double distance = 0;
        for (int axis = 0; axis < 3; axis++) {
            length += (a[axis] - b[axis]) * (a[axis] - b[axis]);
            double off = place[axis] - (a[axis] + b[axis]) / 2;
            distance += off * off;
        }
        return distance <= length;
    }

    private double error(int first, int second, double[] place) {
        double error = quadrics.error(first, second, place[0], place[1], place[2]);
        return Math.max(error, NOTHING * NOTHING * tolerance * tolerance);
    }

    private void tryCollapse(int first, int second) {
        int[] ring = ring(first, second);
        if (ring.length == 0) {
            return;
        }
        double start = Math.max(deviation(first), deviation(second));
        int[] covered = original.covered(surface, first, second);
        for (double[] place : places(first, second)) {
            double[] absolute = absolute(place, first, second);
            EdgePatch patch = new EdgePatch(surface, first, second, ring, absolute);
            double deviation = patch.view() == null ? Double.POSITIVE_INFINITY : start + patch.difference();
            if (deviation > tolerance && patch.view() != null) {
                // Bounds that add up are too great after a while; it takes longer to look how far it really is.
                deviation = original.distance(patch, covered, ring, tolerance);
            }
            if (deviation <= tolerance) {
                original.assign(patch, covered);
                collapse(first, second, absolute, deviation);
                return;
            }
        }
    }

    /** A place in the mesh's own coordinates; those of vertices keep all their digits. */
    private double[] absolute(double[] place, int first, int second) {
        for (int vertex : new int[] {first, second}) {
            if (Arrays.equals(place, place(vertex))) {
                return new double[] {
                    surface.coordinate(vertex, 0), surface.coordinate(vertex, 1), surface.coordinate(vertex, 2)
                };
            }
        }
        double[] absolute = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            // Moved to the middle and back, a number may lose a digit.
            boolean shared = place[axis] == place(first)[axis];
            absolute[axis] = shared ? surface.coordinate(first, axis) : place[axis] + middle[axis];
        }
        return absolute;
    }

    private void collapse(int first, int second, double[] place, double deviation) {
        // A vertex that stays is the one that is kept.
        int kept = surface.isFixed(second) ? second : first;
        int gone = kept == first ? second : first;
        original.leave(first, second);
        surface.collapse(kept, gone, place, deviation);
        quadrics.merge(kept, gone);
        ages[kept]++;
        ages[gone]++;
        for (int neighbour : surface.neighbours(kept)) {
            offer(kept, neighbour);
        }
    }

    /**
     * The vertices around an edge, each once; none if the link condition forbids that it collapses: then its ends have other
     * common neighbours than the two opposite of it, or too few triangles would be left.
     */
    private int[] ring(int first, int second) {
        int[] near = surface.neighbours(first);
        int[] far = surface.neighbours(second);
        int common = 0;
        int count = 0;
        int[] ring = new int[near.length + far.length];
        for (int vertex : near) {
            if (vertex != second) {
                ring[count++] = vertex;
            }
        }
        for (int vertex : far) {
            if (contains(near, vertex)) {
                common++;
            } else if (vertex != first) {
                ring[count++] = vertex;
            }
        }
        return common == 2 && count >= 3 ? Arrays.copyOf(ring, count) : new int[0];
    }

    private static boolean contains(int[] list, int wanted) {
        for (int element : list) {
            if (element == wanted) {
                return true;
            }
        }
        return false;
    }

    private double deviation(int vertex) {
        double greatest = 0;
        for (int i = 0; i < surface.degree(vertex); i++) {
            greatest = Math.max(greatest, surface.deviation(surface.triangle(vertex, i)));
        }
        return greatest;
    }

    private double[] place(int vertex) {
        return new double[] {
            surface.coordinate(vertex, 0) - middle[0],
            surface.coordinate(vertex, 1) - middle[1],
            surface.coordinate(vertex, 2) - middle[2]
        };
    }
}
