package org.chamfer.geometry.kernel.internal.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;

/** Makes the solids that cases begin with, from a few numbers each. */
final class Shapes {
    private static final int[] BOX = {
        0, 2, 1, 1, 2, 3, 4, 5, 6, 5, 7, 6, 0, 1, 4, 1, 5, 4, 2, 6, 3, 3, 6, 7, 0, 4, 2, 2, 4, 6, 1, 3, 5, 3, 7, 5
    };

    private Shapes() {}

    /**
     * Makes a solid. The kinds and their numbers:
     *
     * <ul>
     *   <li>{@code box} the three sizes; a corner is at the origin
     *   <li>{@code corner} a tetrahedron with a corner at the origin: where it meets the axes
     *   <li>{@code prism} number of sides, radius below, radius above (0 for a cone), height
     *   <li>{@code sphere} number of sides, radius
     *   <li>{@code extrusion} height, then x and y of the points of a contour that the origin sees as a whole
     *   <li>{@code ring} number of sides, inner radius, outer radius, height
     *   <li>{@code mesh} number of vertices, three coordinates each, then the triangles
     * </ul>
     *
     * @param source the number of the origin of its triangles
     */
    static Mesh make(String kind, List<Double> numbers, int source) {
        double[] n = numbers.stream().mapToDouble(Double::doubleValue).toArray();
        MeshOrigin origin = new MeshOrigin(null, null, source);
        return switch (kind) {
            case "box" -> box(n, origin);
            case "corner" ->
                Mesh.of(
                        new double[] {0, 0, 0, n[0], 0, 0, 0, n[1], 0, 0, 0, n[2]},
                        new int[] {0, 2, 1, 0, 1, 3, 1, 2, 3, 0, 3, 2},
                        origin);
            case "prism" -> prism((int) n[0], n[1], n[2], n[3], origin);
            case "sphere" -> sphere((int) n[0], n[1], origin);
            case "extrusion" -> extrusion(n, origin);
            case "ring" -> ring((int) n[0], n[1], n[2], n[3], origin);
            case "mesh" -> mesh(n, origin);
            default -> throw new IllegalArgumentException("no shape of this kind: " + kind);
        };
    }

    /** The shape that makes a mesh, but for the origins of its triangles. */
    static Step.Shape numbersOf(Mesh mesh) {
        List<Double> numbers = new ArrayList<>();
        numbers.add((double) mesh.vertexCount());
        DoubleStream.of(mesh.positions()).forEach(numbers::add);
        IntStream.of(mesh.triangles()).forEach(corner -> numbers.add((double) corner));
        return new Step.Shape("mesh", numbers);
    }

    private static Mesh box(double[] size, MeshOrigin origin) {
        double[] positions = new double[24];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = (i / 3 >> i % 3 & 1) * size[i % 3];
        }
        return Mesh.of(positions, BOX, origin);
    }

    private static Mesh prism(int sides, double below, double above, double height, MeshOrigin origin) {
        MeshMaker maker = new MeshMaker();
        int low = maker.circle(sides, below, 0);
        if (above == 0) {
            int apex = maker.vertex(0, 0, height);
            for (int i = 0; i < sides; i++) {
                maker.triangle(low + i, low + (i + 1) % sides, apex);
            }
        } else {
            int high = maker.circle(sides, above, height);
            maker.band(low, high, sides);
            maker.disc(high, sides, true);
        }
        maker.disc(low, sides, false);
        return maker.mesh(origin);
    }

    private static Mesh sphere(int sides, double radius, MeshOrigin origin) {
        MeshMaker maker = new MeshMaker();
        int rings = (sides + 1) / 2;
        for (int ring = 0; ring < rings; ring++) {
            double polar = Math.PI * (ring + 0.5) / rings;
            maker.circle(sides, radius * StrictMath.sin(polar), -radius * StrictMath.cos(polar));
            if (ring > 0) {
                maker.band((ring - 1) * sides, ring * sides, sides);
            }
        }
        maker.disc(0, sides, false);
        maker.disc((rings - 1) * sides, sides, true);
        return maker.mesh(origin);
    }

    private static Mesh extrusion(double[] n, MeshOrigin origin) {
        MeshMaker maker = new MeshMaker();
        int count = (n.length - 1) / 2;
        IntStream.range(0, count).forEach(i -> maker.vertex(n[1 + 2 * i], n[2 + 2 * i], 0));
        IntStream.range(0, count).forEach(i -> maker.vertex(n[1 + 2 * i], n[2 + 2 * i], n[0]));
        maker.band(0, count, count);
        int below = maker.vertex(0, 0, 0);
        int above = maker.vertex(0, 0, n[0]);
        for (int i = 0; i < count; i++) {
            int next = (i + 1) % count;
            maker.triangle(below, next, i);
            maker.triangle(above, count + i, count + next);
        }
        return maker.mesh(origin);
    }

    private static Mesh ring(int sides, double inner, double outer, double height, MeshOrigin origin) {
        MeshMaker maker = new MeshMaker();
        int[] circles = {
            maker.circle(sides, outer, 0),
            maker.circle(sides, outer, height),
            maker.circle(sides, inner, height),
            maker.circle(sides, inner, 0)
        };
        for (int i = 0; i < circles.length; i++) {
            maker.band(circles[i], circles[(i + 1) % circles.length], sides);
        }
        return maker.mesh(origin);
    }

    private static Mesh mesh(double[] n, MeshOrigin origin) {
        int coordinates = 3 * (int) n[0];
        double[] positions = new double[coordinates];
        System.arraycopy(n, 1, positions, 0, coordinates);
        int[] triangles =
                IntStream.range(1 + coordinates, n.length).map(i -> (int) n[i]).toArray();
        return Mesh.of(positions, triangles, origin);
    }
}
