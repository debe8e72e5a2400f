package org.chamfer.geometry.kernel.internal.hull;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Degrees;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.Solid;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.chamfer.geometry.manifold.internal.ManifoldKernel;
import org.chamfer.geometry.measure.MeshFacts;

/** Test solids, and what the other kernel says about them. */
public final class Judge implements AutoCloseable {
    private final KernelSession session = new ManifoldKernel().open(WorkContext.NONE);

    /** A box with a corner at a point. */
    public static Mesh box(double x, double y, double z, double sizeX, double sizeY, double sizeZ) {
        double[] corners = new double[24];
        for (int i = 0; i < 8; i++) {
            corners[3 * i] = x + (i & 1) * sizeX;
            corners[3 * i + 1] = y + (i >> 1 & 1) * sizeY;
            corners[3 * i + 2] = z + (i >> 2) * sizeZ;
        }
        return ConvexHull.of(corners, Work.alone());
    }

    /** A sphere around the origin with poles on the z axis. */
    public static Mesh sphere(double radius, int sides) {
        double[] points = new double[3 * sides * (sides / 2)];
        int next = 0;
        for (int i = 0; i < sides / 2; i++) {
            double polar = Math.PI * (i + 0.5) / (sides / 2);
            for (int k = 0; k < sides; k++) {
                points[next++] = radius * Math.sin(polar) * Math.cos(2 * Math.PI * k / sides);
                points[next++] = radius * Math.sin(polar) * Math.sin(2 * Math.PI * k / sides);
                points[next++] = radius * Math.cos(polar);
            }
        }
        return ConvexHull.of(points, Work.alone());
    }

    /** A torus around the z axis. */
    public static Mesh torus(double radius, double thickness, int sides) {
        double[] positions = new double[3 * sides * sides];
        int[] triangles = new int[6 * sides * sides];
        int next = 0;
        for (int i = 0; i < sides; i++) {
            for (int k = 0; k < sides; k++) {
                int vertex = i * sides + k;
                double distance = radius + thickness * Math.cos(2 * Math.PI * k / sides);
                positions[3 * vertex] = distance * Math.cos(2 * Math.PI * i / sides);
                positions[3 * vertex + 1] = distance * Math.sin(2 * Math.PI * i / sides);
                positions[3 * vertex + 2] = thickness * Math.sin(2 * Math.PI * k / sides);
                int right = (i + 1) % sides * sides + k;
                int up = i * sides + (k + 1) % sides;
                int across = (i + 1) % sides * sides + (k + 1) % sides;
                for (int corner : new int[] {vertex, right, across, vertex, across, up}) {
                    triangles[next++] = corner;
                }
            }
        }
        return Mesh.of(positions, triangles, MeshOrigin.UNKNOWN);
    }

    /** A mesh turned about the z and then the x axis, in degrees. */
    public static Mesh turned(Mesh mesh, double aboutZ, double aboutX) {
        double c = Degrees.cos(aboutZ);
        double s = Degrees.sin(aboutZ);
        double u = Degrees.cos(aboutX);
        double v = Degrees.sin(aboutX);
        return mesh.transformed(new Affine3(c, -s, 0, 0, u * s, u * c, -v, 0, v * s, v * c, u, 0));
    }

    /** What is in any of the meshes. */
    public Mesh union(List<Mesh> meshes) throws KernelException {
        List<Solid> solids = loaded(meshes);
        try (Solid result = session.union(solids)) {
            return session.store(result);
        } finally {
            solids.forEach(Solid::close);
        }
    }

    /** What is in the first mesh and not in the others. */
    public Mesh difference(Mesh body, Mesh... tools) throws KernelException {
        List<Solid> cutting = loaded(List.of(tools));
        try (Solid solid = session.load(body);
                Solid result = session.difference(solid, cutting)) {
            return session.store(result);
        } finally {
            cutting.forEach(Solid::close);
        }
    }

    /** The volume of the hull of points. */
    public double hullVolume(double[] points) throws KernelException {
        try (Solid solid = session.hull(points)) {
            return MeshFacts.of(session.store(solid)).volume();
        }
    }

    /** The volume of the Minkowski sum. */
    public double minkowskiVolume(Mesh first, Mesh second) throws KernelException {
        try (Solid a = session.load(first);
                Solid b = session.load(second);
                Solid sum = session.minkowski(a, b)) {
            return MeshFacts.of(session.store(sum)).volume();
        }
    }

    /** The cut at a height. */
    public Region slice(Mesh mesh, double z) throws KernelException {
        try (Solid solid = session.load(mesh)) {
            return session.slice(solid, z);
        }
    }

    /** The shadow. */
    public Region project(Mesh mesh) throws KernelException {
        try (Solid solid = session.load(mesh)) {
            return session.project(solid);
        }
    }

    /** The region that contours wind around. */
    public Region wound(List<double[]> contours) throws KernelException {
        return contours.isEmpty() ? Region.EMPTY : session.regions().union(List.of(new Region(contours)));
    }

    @SuppressWarnings("resource") // The caller closes them.
    private List<Solid> loaded(List<Mesh> meshes) throws KernelException {
        List<Solid> solids = new ArrayList<>();
        for (Mesh mesh : meshes) {
            solids.add(session.load(mesh));
        }
        return solids;
    }

    @Override
    public void close() {
        session.close();
    }
}
