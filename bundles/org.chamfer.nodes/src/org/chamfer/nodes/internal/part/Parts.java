package org.chamfer.nodes.internal.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;
import org.chamfer.geometry.repair.MeshDefects;

/** Takes meshes apart into their parts. */
public final class Parts {
    private static final String NO_NAME = "";

    private Parts() {}

    /**
     * The triangles of one name.
     *
     * @param name {@code null} for those without one
     * @param mesh the triangles with the vertices that they use
     */
    public record Part(String name, Mesh mesh) {}

    /** The parts in the order of their first triangles; triangles without a name are one, too. */
    public static List<Part> of(Mesh mesh) {
        Map<String, List<MeshRun>> byName = new LinkedHashMap<>();
        for (MeshRun run : mesh.runs()) {
            String name = run.origin().part();
            byName.computeIfAbsent(name == null ? NO_NAME : name, _ -> new ArrayList<>())
                    .add(run);
        }
        if (byName.size() <= 1) {
            return byName.keySet().stream()
                    .map(name -> new Part(nullIfNone(name), mesh))
                    .toList();
        }
        List<Part> parts = new ArrayList<>();
        byName.forEach((name, runs) -> parts.add(new Part(nullIfNone(name), taken(mesh, runs))));
        return parts;
    }

    /**
     * True if each of the parts is closed by itself.
     *
     * @throws java.util.concurrent.CancellationException if the work is cancelled
     */
    public static boolean areSolids(List<Part> parts, WorkContext work) {
        return parts.stream().allMatch(part -> MeshDefects.of(part.mesh(), work).isClosed());
    }

    /** A mesh whose triangles all belong to one part. */
    public static Mesh named(Mesh mesh, String name) {
        List<MeshRun> runs = mesh.runs().stream()
                .map(run -> new MeshRun(
                        run.firstTriangle(),
                        run.triangleCount(),
                        new MeshOrigin(run.origin().color(), name, run.origin().source())))
                .toList();
        return new Mesh(mesh.positions(), mesh.triangles(), MeshRun.inOrder(runs));
    }

    private static String nullIfNone(String name) {
        return name.isEmpty() ? null : name;
    }

    private static Mesh taken(Mesh mesh, List<MeshRun> runs) {
        int count = runs.stream().mapToInt(MeshRun::triangleCount).sum();
        int[] triangles = new int[3 * count];
        int[] numbers = new int[mesh.vertexCount()];
        Arrays.fill(numbers, -1);
        double[] positions = new double[mesh.positions().length];
        int vertices = 0;
        int corner = 0;
        for (MeshRun run : runs) {
            int end = 3 * (run.firstTriangle() + run.triangleCount());
            for (int i = 3 * run.firstTriangle(); i < end; i++) {
                int vertex = mesh.triangles()[i];
                if (numbers[vertex] < 0) {
                    numbers[vertex] = vertices;
                    System.arraycopy(mesh.positions(), 3 * vertex, positions, 3 * vertices, 3);
                    vertices++;
                }
                triangles[corner++] = numbers[vertex];
            }
        }
        return new Mesh(Arrays.copyOf(positions, 3 * vertices), triangles, MeshRun.inOrder(runs));
    }
}
