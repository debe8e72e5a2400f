package org.chamfer.scad.eval.internal.export;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;

/** Geometry in memory as the lists of OpenSCAD's {@code polyhedron} and {@code polygon}. */
public final class LiteralIndices {
    private LiteralIndices() {}

    /** The triangles of a mesh as faces, which run clockwise seen from outside. */
    public static int[][] faces(Mesh mesh) {
        int[] corners = mesh.triangles();
        return IntStream.range(0, mesh.triangleCount())
                .mapToObj(i -> new int[] {corners[3 * i + 2], corners[3 * i + 1], corners[3 * i]})
                .toArray(int[][]::new);
    }

    /** The points of all contours of a region in order, x and y each. */
    public static double[] points(Region region) {
        return region.contours().stream().flatMapToDouble(Arrays::stream).toArray();
    }

    /** The contours of a region as indices of its {@link #points}. */
    public static int[][] paths(Region region) {
        int[][] paths = new int[region.contours().size()][];
        int next = 0;
        for (int i = 0; i < paths.length; i++) {
            int end = next + region.contours().get(i).length / 2;
            paths[i] = IntStream.range(next, end).toArray();
            next = end;
        }
        return paths;
    }
}
