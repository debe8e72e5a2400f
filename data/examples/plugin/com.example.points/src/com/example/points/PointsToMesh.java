package com.example.points;

import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.graph.type.ValueConverter;
import org.chamfer.values.MeshValue;
import org.chamfer.values.Value;

/** Makes an octahedron of each point, so that a wire may lead from points to whatever takes a mesh. */
public final class PointsToMesh implements ValueConverter {
    /** Distance of an octahedron's corners from its point, in millimetres. */
    static final double RADIUS = 0.5;

    private static final int[] FACES = {
        0, 2, 4, 2, 1, 4, 1, 3, 4, 3, 0, 4, 2, 0, 5, 1, 2, 5, 3, 1, 5, 0, 3, 5,
    };
    private static final int CORNERS = 6;

    @Override
    public Value convert(Value value, WorkContext context) {
        Points points = (Points) value;
        double[] positions = new double[points.count() * CORNERS * 3];
        int[] triangles = new int[points.count() * FACES.length];
        for (int i = 0; i < points.count(); i++) {
            context.checkCancelled();
            for (int corner = 0; corner < CORNERS; corner++) {
                int at = 3 * (i * CORNERS + corner);
                System.arraycopy(points.coordinates(), 3 * i, positions, at, 3);
                positions[at + corner / 2] += corner % 2 == 0 ? RADIUS : -RADIUS;
            }
            for (int j = 0; j < FACES.length; j++) {
                triangles[i * FACES.length + j] = i * CORNERS + FACES[j];
            }
        }
        return new MeshValue(Mesh.of(positions, triangles, MeshOrigin.UNKNOWN));
    }
}
