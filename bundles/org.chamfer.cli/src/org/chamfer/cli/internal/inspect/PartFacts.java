package org.chamfer.cli.internal.inspect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshRun;

/**
 * The triangles of a mesh with the same name and colour.
 *
 * @param name {@code null} if they have none
 * @param color as {@code #rrggbbaa}, {@code null} if they have none
 * @param triangles their number
 */
record PartFacts(String name, String color, int triangles) {
    /** The parts of a mesh in the order in which they first appear; none if all is nameless and without colour. */
    static List<PartFacts> of(Mesh mesh) {
        Map<PartFacts, Integer> counts = new LinkedHashMap<>();
        for (MeshRun run : mesh.runs()) {
            PartFacts key = new PartFacts(run.origin().part(), hex(run.origin().color()), 0);
            counts.merge(key, run.triangleCount(), Integer::sum);
        }
        if (counts.size() == 1 && counts.containsKey(new PartFacts(null, null, 0))) {
            return List.of();
        }
        return counts.entrySet().stream()
                .map(entry ->
                        new PartFacts(entry.getKey().name(), entry.getKey().color(), entry.getValue()))
                .toList();
    }

    private static String hex(Color color) {
        return color == null
                ? null
                : String.format(
                        Locale.ROOT,
                        "#%02x%02x%02x%02x",
                        Math.round(255 * color.red()),
                        Math.round(255 * color.green()),
                        Math.round(255 * color.blue()),
                        Math.round(255 * color.alpha()));
    }
}
