package org.chamfer.geometry.solid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;

/** Meshes for tests, and the same ones in another order. */
final class Solids {
    private static final int[] BOX_TRIANGLES = {
        0, 2, 1, 1, 2, 3, 4, 5, 6, 5, 7, 6, 0, 1, 4, 1, 5, 4, 2, 6, 3, 3, 6, 7, 0, 4, 2, 2, 4, 6, 1, 3, 5, 3, 7, 5
    };

    private Solids() {}

    static MeshOrigin origin(int source) {
        return new MeshOrigin(null, null, source);
    }

    /** A cube with a corner at a point. */
    static Mesh cube(double x, double y, double z, double size) {
        double[] positions = new double[24];
        for (int i = 0; i < 8; i++) {
            positions[3 * i] = x + (i & 1) * size;
            positions[3 * i + 1] = y + (i >> 1 & 1) * size;
            positions[3 * i + 2] = z + (i >> 2 & 1) * size;
        }
        return Mesh.of(positions, BOX_TRIANGLES.clone(), origin(1));
    }

    /** A closed surface like a ball, with many vertices at equal x, y or z. */
    static Mesh ball(int sides, double radius) {
        int rings = sides / 2;
        List<double[]> points = new ArrayList<>();
        for (int ring = 0; ring <= rings; ring++) {
            double polar = Math.PI * ring / rings;
            for (int side = 0; side < (ring == 0 || ring == rings ? 1 : sides); side++) {
                double angle = 2 * Math.PI * side / sides;
                double across = radius * StrictMath.sin(polar);
                points.add(new double[] {
                    across * StrictMath.cos(angle), across * StrictMath.sin(angle), radius * StrictMath.cos(polar)
                });
            }
        }
        List<Integer> corners = new ArrayList<>();
        int last = points.size() - 1;
        for (int side = 0; side < sides; side++) {
            int next = (side + 1) % sides;
            Collections.addAll(corners, 0, 1 + side, 1 + next);
            Collections.addAll(corners, last, last - sides + next, last - sides + side);
            for (int ring = 0; ring < rings - 2; ring++) {
                int low = 1 + ring * sides;
                Collections.addAll(corners, low + side, low + sides + side, low + sides + next);
                Collections.addAll(corners, low + side, low + sides + next, low + next);
            }
        }
        double[] positions = points.stream().flatMapToDouble(Arrays::stream).toArray();
        return Mesh.of(positions, corners.stream().mapToInt(Integer::intValue).toArray(), origin(1));
    }

    /** The same surface with its vertices, its triangles and their corners in another order; of one origin. */
    static Mesh shuffled(Mesh mesh, Random random) {
        List<Integer> numbers = numbers(mesh.vertexCount(), random);
        double[] positions = new double[mesh.positions().length];
        for (int i = 0; i < numbers.size(); i++) {
            System.arraycopy(mesh.positions(), 3 * i, positions, 3 * numbers.get(i), 3);
        }
        List<Integer> faces = numbers(mesh.triangleCount(), random);
        int[] triangles = new int[mesh.triangles().length];
        for (int i = 0; i < faces.size(); i++) {
            int turn = random.nextInt(3);
            for (int corner = 0; corner < 3; corner++) {
                triangles[3 * i + corner] = numbers.get(mesh.triangles()[3 * faces.get(i) + (corner + turn) % 3]);
            }
        }
        return Mesh.of(positions, triangles, mesh.runs().getFirst().origin());
    }

    private static List<Integer> numbers(int count, Random random) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, random);
        return numbers;
    }
}
