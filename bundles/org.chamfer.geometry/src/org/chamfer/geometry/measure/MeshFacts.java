package org.chamfer.geometry.measure;

import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;

/**
 * What can be said about a mesh in numbers. Vertices count as they are numbered: two vertices at the same place are two.
 * Sums run in the order of the triangles, about the corner of the bounding box, so that equal meshes give equal bits.
 *
 * @param volume enclosed volume in mm³, negative if the surface is inside out; meaningful if closed
 * @param area surface area in mm²
 * @param bounds the box around all triangles
 * @param centroid x, y and z of the centre of the enclosed volume in mm; the centre of the box if nothing is enclosed
 * @param vertices number of vertices that belong to a triangle
 * @param triangles number of triangles
 * @param components number of parts that are not connected by a vertex
 * @param genus number of tunnels of all components together, -1 if the mesh is not closed
 * @param closed true if the surface has no open edge and winds the same way everywhere
 * @param openEdges number of edges that belong to an odd number of triangles
 * @param firstOpenEdge x, y and z of the middle of the first open edge in mm, empty if none is open
 * @param orientationConsistent true if no two neighbours wind in different directions
 */
public record MeshFacts(
        double volume,
        double area,
        Bounds bounds,
        double[] centroid,
        int vertices,
        int triangles,
        int components,
        int genus,
        boolean closed,
        int openEdges,
        double[] firstOpenEdge,
        boolean orientationConsistent) {
    /** Volumes below this part of the bounding box count as nothing when the centroid is computed. */
    private static final double NOTHING = 1e-12;

    /** Measures a mesh. */
    public static MeshFacts of(Mesh mesh) {
        Bounds bounds = mesh.bounds();
        EdgeFacts edges = new EdgeFacts(mesh);
        Components components = new Components(mesh);
        Sums sums = new Sums(mesh);
        int corner = edges.firstOpenCorner();
        boolean closed = edges.openCount() == 0 && edges.orientationConsistent();
        int used = components.usedVertices();
        int parts = components.count();
        // Euler's formula for closed surfaces, where each triangle has three halves of edges: V - F / 2 = 2 (C - g).
        int genus = closed ? parts - (used - mesh.triangleCount() / 2) / 2 : -1;
        return new MeshFacts(
                sums.volume,
                sums.area,
                bounds,
                sums.centroid(bounds),
                used,
                mesh.triangleCount(),
                parts,
                genus,
                closed,
                edges.openCount(),
                corner < 0 ? new double[0] : middle(mesh, corner, EdgeFacts.next(corner)),
                edges.orientationConsistent());
    }

    private static double[] middle(Mesh mesh, int from, int to) {
        double[] p = mesh.positions();
        int a = 3 * mesh.triangles()[from];
        int b = 3 * mesh.triangles()[to];
        return new double[] {(p[a] + p[b]) / 2, (p[a + 1] + p[b + 1]) / 2, (p[a + 2] + p[b + 2]) / 2};
    }

    /** Adds up tetrahedra between the triangles and a corner of the box. */
    private static final class Sums {
        private double volume;
        private double area;
        private double momentX;
        private double momentY;
        private double momentZ;

        Sums(Mesh mesh) {
            Bounds box = mesh.bounds();
            double[] p = mesh.positions();
            int[] t = mesh.triangles();
            for (int i = 0; i < t.length; i += 3) {
                double ax = p[3 * t[i]] - box.minX();
                double ay = p[3 * t[i] + 1] - box.minY();
                double az = p[3 * t[i] + 2] - box.minZ();
                double bx = p[3 * t[i + 1]] - box.minX();
                double by = p[3 * t[i + 1] + 1] - box.minY();
                double bz = p[3 * t[i + 1] + 2] - box.minZ();
                double cx = p[3 * t[i + 2]] - box.minX();
                double cy = p[3 * t[i + 2] + 1] - box.minY();
                double cz = p[3 * t[i + 2] + 2] - box.minZ();
                double nx = (by - ay) * (cz - az) - (bz - az) * (cy - ay);
                double ny = (bz - az) * (cx - ax) - (bx - ax) * (cz - az);
                double nz = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
                area += StrictMath.sqrt(nx * nx + ny * ny + nz * nz) / 2;
                double part = (ax * nx + ay * ny + az * nz) / 6;
                volume += part;
                momentX += part * (ax + bx + cx) / 4;
                momentY += part * (ay + by + cy) / 4;
                momentZ += part * (az + bz + cz) / 4;
            }
        }

        double[] centroid(Bounds box) {
            if (box.isEmpty()) {
                return new double[3];
            }
            if (Math.abs(volume) <= NOTHING * box.sizeX() * box.sizeY() * box.sizeZ()) {
                return new double[] {
                    (box.minX() + box.maxX()) / 2, (box.minY() + box.maxY()) / 2, (box.minZ() + box.maxZ()) / 2
                };
            }
            return new double[] {
                box.minX() + momentX / volume, box.minY() + momentY / volume, box.minZ() + momentZ / volume
            };
        }
    }
}
