package org.chamfer.nodes.internal.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;

/**
 * Puts meshes side by side as parts of one. Nothing is combined; each mesh keeps its triangles and colours, and parts of the
 * same name become parts with different names.
 */
public final class Assembly {
    private static final String PART = "part ";

    private Assembly() {}

    /**
     * Assembles meshes.
     *
     * @param names of the meshes in their order; where one is missing or empty, a mesh keeps the parts that it has, and
     *     becomes "part N" where it has none
     */
    public static Mesh of(List<Mesh> meshes, List<String> names) {
        UniqueNames unique = new UniqueNames();
        List<Mesh> named = new ArrayList<>();
        for (int i = 0; i < meshes.size(); i++) {
            String name = i < names.size() ? names.get(i) : "";
            named.add(
                    name.isEmpty()
                            ? withDifferentNames(meshes.get(i), PART + (i + 1), unique)
                            : Parts.named(meshes.get(i), unique.next(name)));
        }
        return Mesh.sideBySide(named);
    }

    private static Mesh withDifferentNames(Mesh mesh, String otherwise, UniqueNames unique) {
        Map<String, String> renamed = new HashMap<>();
        List<MeshRun> runs = new ArrayList<>();
        for (MeshRun run : mesh.runs()) {
            MeshOrigin origin = run.origin();
            String name = origin.part() == null ? otherwise : origin.part();
            String part = renamed.computeIfAbsent(name, unique::next);
            runs.add(new MeshRun(
                    run.firstTriangle(), run.triangleCount(), new MeshOrigin(origin.color(), part, origin.source())));
        }
        return new Mesh(mesh.positions(), mesh.triangles(), MeshRun.inOrder(runs));
    }
}
