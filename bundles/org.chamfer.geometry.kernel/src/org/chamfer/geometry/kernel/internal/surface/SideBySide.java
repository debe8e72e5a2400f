package org.chamfer.geometry.kernel.internal.surface;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.kernel.internal.work.Work;

/** Puts surfaces that do not meet into one. */
final class SideBySide {
    private final double[] positions;
    private final int[] starts;
    private final int[] pairs;
    private final double[] normals;
    private final int[] groups;
    private final int[] origins;

    private SideBySide(int vertices, int triangles) {
        positions = new double[3 * vertices];
        starts = new int[3 * triangles];
        pairs = new int[3 * triangles];
        normals = new double[3 * triangles];
        groups = new int[triangles];
        origins = new int[triangles];
    }

    static Surface of(List<Surface> surfaces, Work work) {
        int vertices = 0;
        int triangles = 0;
        Bounds bounds = Bounds.EMPTY;
        double tolerance = 0;
        for (Surface surface : surfaces) {
            vertices = Math.addExact(vertices, surface.vertexCount());
            triangles = Math.addExact(triangles, surface.triangleCount());
            bounds = bounds.union(surface.bounds());
            tolerance = Math.max(tolerance, surface.tolerance());
        }
        Math.multiplyExact(3, Math.max(vertices, triangles));
        SideBySide together = new SideBySide(vertices, triangles);
        Map<MeshOrigin, Integer> numbers = new LinkedHashMap<>();
        int[] firstVertex = new int[surfaces.size()];
        int[] firstTriangle = new int[surfaces.size()];
        int[] firstGroup = new int[surfaces.size()];
        int[][] origins = new int[surfaces.size()][];
        int group = 0;
        for (int i = 0; i < firstGroup.length; i++) {
            Surface surface = surfaces.get(i);
            if (i > 0) {
                firstVertex[i] = firstVertex[i - 1] + surfaces.get(i - 1).vertexCount();
                firstTriangle[i] = firstTriangle[i - 1] + surfaces.get(i - 1).triangleCount();
            }
            firstGroup[i] = group;
            group += surface.groupCount();
            origins[i] = numbers(surface.originTable(), numbers);
        }
        work.forRange(firstGroup.length, 1, (from, to) -> {
            for (int i = from; i < to; i++) {
                together.put(surfaces.get(i), firstVertex[i], firstTriangle[i], firstGroup[i], origins[i]);
            }
        });
        return new Surface(
                together.positions,
                together.starts,
                together.pairs,
                together.normals,
                together.groups,
                group,
                together.origins,
                List.copyOf(new ArrayList<>(numbers.keySet())),
                bounds,
                Math.max(tolerance, Tolerances.epsilon(bounds)));
    }

    private static int[] numbers(List<MeshOrigin> table, Map<MeshOrigin, Integer> numbers) {
        int[] result = new int[table.size()];
        for (int i = 0; i < result.length; i++) {
            Integer known = numbers.putIfAbsent(table.get(i), numbers.size());
            result[i] = known == null ? numbers.size() - 1 : known;
        }
        return result;
    }

    private void put(Surface surface, int vertex, int triangle, int group, int[] numbers) {
        double[] from = surface.positions();
        System.arraycopy(from, 0, positions, 3 * vertex, from.length);
        System.arraycopy(surface.normals(), 0, normals, 3 * triangle, surface.normals().length);
        shift(surface.starts(), vertex, starts, 3 * triangle);
        shift(surface.pairs(), 3 * triangle, pairs, 3 * triangle);
        shift(surface.groups(), group, groups, triangle);
        int[] itsOrigins = surface.origins();
        for (int t = 0; t < itsOrigins.length; t++) {
            origins[triangle + t] = numbers[itsOrigins[t]];
        }
    }

    private static void shift(int[] from, int by, int[] to, int at) {
        for (int i = 0; i < from.length; i++) {
            to[at + i] = from[i] + by;
        }
    }
}
