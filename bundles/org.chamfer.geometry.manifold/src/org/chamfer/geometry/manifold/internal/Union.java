package org.chamfer.geometry.manifold.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.manifold.internal.engine.BooleanOperation;
import org.chamfer.geometry.manifold.internal.engine.Engine;
import org.chamfer.geometry.manifold.internal.mesh.OriginTable;
import org.chamfer.geometry.solid.BoxGroups;
import org.chamfer.geometry.solid.NormalForm;

/**
 * The union of many solids. Those whose bounding boxes do not meet, not even by way of others, are only put side by
 * side. The members of each other cluster are sorted into groups of solids that do not meet; a group enters the module
 * as one mesh, and the module unites the groups, always the two smallest: the time of a boolean grows with the sizes of
 * the operands, also far from where they meet.
 */
final class Union {
    private final Engine engine;
    private final OriginTable origins;

    /** A native solid that is waiting to be united; the serial number settles ties. */
    private record Pending(int address, boolean owned, int triangles, int serial) implements Comparable<Pending> {
        @Override
        public int compareTo(Pending other) {
            return triangles != other.triangles
                    ? Integer.compare(triangles, other.triangles)
                    : Integer.compare(serial, other.serial);
        }
    }

    Union(Engine engine, OriginTable origins) {
        this.engine = engine;
        this.origins = origins;
    }

    /** The union of solids as a mesh in normal form. */
    Mesh of(List<ManifoldSolid> operands) {
        List<Mesh> parts = new ArrayList<>();
        for (List<ManifoldSolid> cluster : BoxGroups.clusters(operands)) {
            parts.add(cluster.size() == 1 ? cluster.getFirst().mesh() : united(cluster));
        }
        return sideBySide(parts);
    }

    /**
     * Subtracts the union of solids from one. The groups are subtracted one after the other, the smallest first, unless the
     * body is so large that it is better to go through it once only.
     */
    Mesh subtracted(ManifoldSolid body, List<ManifoldSolid> tools) {
        List<List<ManifoldSolid>> groups = BoxGroups.groups(tools);
        int size = tools.stream().mapToInt(ManifoldSolid::triangleCount).sum();
        PriorityQueue<Pending> queue =
                body.triangleCount() > size ? new PriorityQueue<>(List.of(merged(groups))) : entered(groups);
        Pending rest = new Pending(ManifoldSession.address(body, origins), false, 0, 0);
        while (!queue.isEmpty()) {
            Pending tool = queue.poll();
            int cut = engine.solids().combine(BooleanOperation.DIFFERENCE, rest.address(), tool.address());
            // Looking at the result makes the module do the work, so that the operands can go.
            Pending less = new Pending(cut, true, engine.solids().triangleCount(cut), 0);
            release(rest);
            release(tool);
            rest = less;
        }
        return ManifoldSession.takeOut(engine, origins, rest.address());
    }

    private Mesh united(List<ManifoldSolid> cluster) {
        Pending result = merged(BoxGroups.groups(cluster));
        Mesh mesh = origins.leave(result.address());
        release(result);
        return mesh;
    }

    private Pending merged(List<List<ManifoldSolid>> groups) {
        PriorityQueue<Pending> queue = entered(groups);
        int serial = queue.size();
        while (queue.size() > 1) {
            Pending first = queue.poll();
            Pending second = queue.poll();
            int both = engine.solids().combine(BooleanOperation.UNION, first.address(), second.address());
            queue.add(new Pending(both, true, engine.solids().triangleCount(both), serial++));
            release(first);
            release(second);
        }
        return queue.poll();
    }

    private PriorityQueue<Pending> entered(List<List<ManifoldSolid>> groups) {
        PriorityQueue<Pending> queue = new PriorityQueue<>();
        for (List<ManifoldSolid> group : groups) {
            queue.add(entered(group, queue.size()));
        }
        return queue;
    }

    private Pending entered(List<ManifoldSolid> group, int serial) {
        if (group.size() == 1) {
            ManifoldSolid solid = group.getFirst();
            return new Pending(ManifoldSession.address(solid, origins), false, solid.triangleCount(), serial);
        }
        Mesh joined = sideBySide(group.stream().map(ManifoldSolid::mesh).toList());
        return new Pending(origins.enter(joined), true, joined.triangleCount(), serial);
    }

    private void release(Pending solid) {
        if (solid.owned()) {
            engine.solids().delete(solid.address());
        }
    }

    private static Mesh sideBySide(List<Mesh> parts) {
        Mesh joined = Mesh.sideBySide(parts);
        return parts.size() < 2 ? joined : NormalForm.of(joined);
    }
}
