package org.chamfer.scad.eval.internal.geometry.roof;

import java.util.Arrays;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.scad.eval.internal.geometry.shape.KernelSource;

/** Makes a closed surface of the faces of a roof and of its floor. */
final class RoofMesh {
    private static final MeshOrigin OWN = new MeshOrigin(null, null, 0);

    /** Parts of the figure's area by which faces may overlap and miss. */
    private static final double AREA_TOLERANCE = 1e-6;

    private final Outline outline;
    private final RoofNet net;
    private int[] triangles = new int[96];
    private int count;

    private RoofMesh(Outline outline, RoofNet net) {
        this.outline = outline;
        this.net = net;
    }

    /**
     * The roof and the floor.
     *
     * @throws RoofFailure if the faces do not cover the figure exactly once
     */
    static Mesh of(Outline outline, RoofNet net, KernelSource kernel) throws RoofFailure, KernelException {
        RoofMesh mesh = new RoofMesh(outline, net);
        for (int face = 0; face < net.faces(); face++) {
            mesh.addFace(face);
        }
        mesh.checkCover();
        mesh.addFloor(kernel);
        return Mesh.of(net.positions(), Arrays.copyOf(mesh.triangles, mesh.count), OWN);
    }

    private void addFace(int face) throws RoofFailure {
        for (int[] cycle : net.cycles(face)) {
            if (face < outline.size()) {
                add(MonotoneTriangulation.of(
                        cycle,
                        node -> outline.along(face, net.x(node), net.y(node)),
                        node -> outline.distance(face, net.x(node), net.y(node))));
            } else {
                addFan(cycle);
            }
        }
    }

    /** Faces that are not over an edge are over a corner of the outline, the node with the smallest number. */
    private void addFan(int[] cycle) {
        int apex = 0;
        for (int i = 1; i < cycle.length; i++) {
            apex = cycle[i] < cycle[apex] ? i : apex;
        }
        for (int i = 1; i + 1 < cycle.length; i++) {
            add(cycle[apex], cycle[(apex + i) % cycle.length], cycle[(apex + i + 1) % cycle.length]);
        }
    }

    private void addFloor(KernelSource kernel) throws KernelException {
        int[] floor = kernel.use(session -> session.regions().triangulate(outline.region()));
        for (int i = 0; i < floor.length; i += 3) {
            int a = net.shared(floor[i]);
            int b = net.shared(floor[i + 2]);
            int c = net.shared(floor[i + 1]);
            if (a != b && b != c && c != a) {
                add(a, b, c);
            }
        }
    }

    private void checkCover() throws RoofFailure {
        double expected = RegionFacts.of(outline.region()).area();
        double covered = 0;
        double wrong = 0;
        for (int i = 0; i < count; i += 3) {
            double area = area(triangles[i], triangles[i + 1], triangles[i + 2]);
            covered += area;
            wrong += Math.min(area, 0);
        }
        double tolerance = AREA_TOLERANCE * expected;
        if (!(Math.abs(covered - expected) <= tolerance && -wrong <= tolerance)) {
            throw new RoofFailure("the faces overlap");
        }
    }

    private double area(int a, int b, int c) {
        double ux = net.x(b) - net.x(a);
        double uy = net.y(b) - net.y(a);
        double vx = net.x(c) - net.x(a);
        double vy = net.y(c) - net.y(a);
        return (ux * vy - uy * vx) / 2;
    }

    private void add(int... corners) {
        if (count + corners.length > triangles.length) {
            triangles = Arrays.copyOf(triangles, 2 * triangles.length + corners.length);
        }
        System.arraycopy(corners, 0, triangles, count, corners.length);
        count += corners.length;
    }
}
