package org.chamfer.formats.internal.obj;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshRun;

/**
 * The triangles of a part.
 *
 * @param name its name, {@code null} for what belongs to no part
 * @param runs at least one
 */
record PartRuns(String name, List<MeshRun> runs) {
    /** The parts of a mesh, in the order in which their names first appear. */
    static List<PartRuns> of(Mesh mesh) {
        Map<String, List<MeshRun>> parts = new LinkedHashMap<>();
        for (MeshRun run : mesh.runs()) {
            parts.computeIfAbsent(run.origin().part(), _ -> new ArrayList<>()).add(run);
        }
        List<PartRuns> all = new ArrayList<>();
        parts.forEach((name, runs) -> all.add(new PartRuns(name, List.copyOf(runs))));
        return all;
    }
}
