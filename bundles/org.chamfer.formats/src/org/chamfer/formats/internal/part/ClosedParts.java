package org.chamfer.formats.internal.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshRun;

/**
 * Shares a mesh out among the objects of a 3MF file. A part becomes an object of its own if its surface is closed.
 * Parts that have grown together are open where they meet; as printers and the format's reference library refuse open
 * objects, those that share such edges stay together in one object.
 */
public final class ClosedParts {
    private final Mesh mesh;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final int[] leader;

    private ClosedParts(Mesh mesh) {
        this.mesh = mesh;
        for (MeshRun run : mesh.runs()) {
            numbers.putIfAbsent(run.origin().part(), numbers.size());
        }
        leader = new int[numbers.size()];
        for (int part = 0; part < leader.length; part++) {
            leader[part] = part;
        }
    }

    /**
     * An object to be written.
     *
     * @param name the names of its parts, {@code null} if they have none
     * @param runs its triangles, in the order of the mesh
     * @param joined true if several parts have grown together in it
     */
    public record Part(String name, List<MeshRun> runs, boolean joined) {}

    /** The objects of a mesh, in the order in which their first triangles stand. */
    public static List<Part> of(Mesh mesh, WorkContext context) {
        ClosedParts parts = new ClosedParts(mesh);
        if (parts.leader.length > 1) {
            parts.join(context);
        }
        Map<Integer, List<MeshRun>> objects = new LinkedHashMap<>();
        for (MeshRun run : mesh.runs()) {
            objects.computeIfAbsent(parts.leaderOf(run), _ -> new ArrayList<>()).add(run);
        }
        return objects.values().stream().map(ClosedParts::part).toList();
    }

    private static Part part(List<MeshRun> runs) {
        Set<String> names = new LinkedHashSet<>();
        runs.forEach(run -> names.add(run.origin().part()));
        boolean joined = names.size() > 1;
        names.remove(null);
        return new Part(names.isEmpty() ? null : names.stream().collect(Collectors.joining(" + ")), runs, joined);
    }

    private int leaderOf(MeshRun run) {
        return find(numbers.get(run.origin().part()));
    }

    private int find(int part) {
        int at = part;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    /** Joins the parts between which an edge lies: its two directions belong to different parts. */
    private void join(WorkContext context) {
        EdgeOwners edges = new EdgeOwners(mesh.triangleCount());
        int[] triangles = mesh.triangles();
        for (MeshRun run : mesh.runs()) {
            int part = numbers.get(run.origin().part());
            int end = 3 * (run.firstTriangle() + run.triangleCount());
            for (int i = 3 * run.firstTriangle(); i < end; i++) {
                context.checkCancelled();
                int next = i % 3 == 2 ? i - 2 : i + 1;
                int other = edges.meet(triangles[i], triangles[next], part);
                if (other >= 0) {
                    leader[find(Math.max(other, part))] = find(Math.min(other, part));
                }
            }
        }
    }

    /** Edges of which one direction was seen, with the part that it belongs to. Open addressing; no edge is removed. */
    private static final class EdgeOwners {
        private final long[] edges;
        private final int[] owners;
        private final int mask;

        EdgeOwners(int triangles) {
            int capacity = Integer.highestOneBit(Math.max(4, triangles * 2)) * 2;
            edges = new long[capacity];
            owners = new int[capacity];
            mask = capacity - 1;
        }

        /** The part that has the edge already, -1 if it is new; the last part that has it is kept. */
        int meet(int from, int to, int part) {
            // Vertices count from 1 here, so that no edge is 0.
            long edge = (Math.min(from, to) + 1L) << Integer.SIZE | (Math.max(from, to) + 1L);
            int at = (int) ((edge * 0x9E3779B97F4A7C15L) >>> Integer.SIZE) & mask;
            while (edges[at] != 0 && edges[at] != edge) {
                at = at + 1 & mask;
            }
            int before = edges[at] == 0 ? -1 : owners[at];
            edges[at] = edge;
            owners[at] = part;
            return before;
        }
    }
}
