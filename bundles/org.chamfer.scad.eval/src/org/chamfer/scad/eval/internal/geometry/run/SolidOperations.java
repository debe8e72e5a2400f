package org.chamfer.scad.eval.internal.geometry.run;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.Solid;
import org.chamfer.scad.eval.csg.CsgOperation.Resize;
import org.chamfer.scad.eval.internal.geometry.shape.Contours;
import org.chamfer.scad.eval.internal.geometry.shape.KernelSource;
import org.chamfer.scad.eval.internal.geometry.shape.Shape;

/** The operations on solids, from the groups of a step's operands. */
final class SolidOperations {
    private SolidOperations() {}

    /**
     * The first group without the second. Tools that do not reach the body are left out; the kernel gets the others as they
     * are, or united first if they are very large.
     */
    static Outcome difference(KernelSource worker, List<Mesh> kept, List<Mesh> cut) throws KernelException {
        Bounds reach = kept.stream().map(Mesh::bounds).reduce(Bounds.EMPTY, Bounds::union);
        List<Mesh> tools = cut.stream()
                .filter(mesh -> !mesh.isEmpty() && mesh.bounds().touches(reach))
                .toList();
        if (tools.isEmpty() || reach.isEmpty()) {
            return SolidUnion.of(worker, kept);
        }
        if (SolidUnion.fitsBatch(tools)) {
            return new Outcome.Divided(
                    List.of(next -> SolidUnion.of(next, kept)),
                    (next, body) -> subtract(next, (Mesh) body.getFirst(), tools));
        }
        return new Outcome.Divided(
                List.of(next -> SolidUnion.of(next, kept), next -> SolidUnion.of(next, tools)),
                (next, results) -> subtract(next, (Mesh) results.getFirst(), List.of((Mesh) results.getLast())));
    }

    private static Outcome subtract(KernelSource worker, Mesh body, List<Mesh> tools) throws KernelException {
        return new Outcome.Done(KernelCalls.difference(worker, body, tools));
    }

    /** What is in all groups. */
    static Outcome intersection(List<List<Mesh>> groups) {
        return new Outcome.Divided(unions(groups), (worker, results) -> {
            List<Mesh> solids = SolidUnion.meshes(results);
            if (!shareSpace(solids)) {
                return new Outcome.Done(Mesh.EMPTY);
            }
            return new Outcome.Done(KernelCalls.intersection(worker, solids));
        });
    }

    /** The hull of everything; no union is needed for that. */
    static Outcome hull(KernelSource worker, List<Mesh> meshes) throws KernelException {
        int corners = meshes.stream().mapToInt(mesh -> mesh.positions().length).sum();
        double[] points = new double[corners];
        int next = 0;
        for (Mesh mesh : meshes) {
            System.arraycopy(mesh.positions(), 0, points, next, mesh.positions().length);
            next += mesh.positions().length;
        }
        return new Outcome.Done(corners == 0 ? Mesh.EMPTY : MeshAssembly.asOwn(KernelCalls.hull(worker, points)));
    }

    /**
     * The Minkowski sum of all groups that are not empty. The sum with a union is the union of sums, so that a union of
     * convex solids never becomes a solid that is not convex.
     */
    static Outcome minkowski(KernelSource worker, List<List<Mesh>> groups) throws KernelException {
        List<List<Mesh>> operands = groups.stream()
                .map(group -> group.stream().filter(mesh -> !mesh.isEmpty()).toList())
                .filter(group -> !group.isEmpty())
                .toList();
        if (operands.isEmpty()) {
            return new Outcome.Done(Mesh.EMPTY);
        }
        return operands.size() == 1 ? SolidUnion.of(worker, operands.getFirst()) : sums(operands);
    }

    private static Outcome sums(List<List<Mesh>> operands) {
        List<Task> tasks = new ArrayList<>();
        for (Mesh first : operands.get(0)) {
            for (Mesh second : operands.get(1)) {
                tasks.add(worker -> new Outcome.Done(sum(worker, first, second)));
            }
        }
        return new Outcome.Divided(tasks, (worker, results) -> {
            List<List<Mesh>> rest = new ArrayList<>();
            rest.add(SolidUnion.meshes(results));
            rest.addAll(operands.subList(2, operands.size()));
            return minkowski(worker, rest);
        });
    }

    private static Shape sum(KernelSource worker, Mesh first, Mesh second) throws KernelException {
        try {
            return new Shape(MeshAssembly.asOwn(KernelCalls.minkowski(worker, first, second)));
        } catch (KernelException e) {
            List<Mesh> closed = OpenSurfaces.without(List.of(first, second), e);
            return new Shape(closed.isEmpty() ? Mesh.EMPTY : closed.getFirst(), OpenSurfaces.NOTICES);
        }
    }

    /** A mesh scaled to a size; 0 keeps a dimension, or scales it with the largest one. */
    static Mesh resized(Resize resize, Mesh mesh) {
        if (mesh.isEmpty()) {
            return mesh;
        }
        double[] sizes = {
            mesh.bounds().sizeX(), mesh.bounds().sizeY(), mesh.bounds().sizeZ()
        };
        double[] factors = ResizeFactors.of(resize, sizes);
        return mesh.transformed(Affine3.scaling(factors[0], factors[1], factors[2]));
    }

    /** The shadows or cuts of meshes; that of a union is the union of those. */
    static List<Region> projections(KernelSource worker, List<Mesh> meshes, boolean cut) throws KernelException {
        List<Region> regions = new ArrayList<>();
        for (Mesh mesh : meshes) {
            if (!mesh.isEmpty()) {
                regions.add(Contours.simplified(worker.use(session -> projection(session, mesh, cut))));
            }
        }
        return regions;
    }

    private static Region projection(KernelSession session, Mesh mesh, boolean cut) throws KernelException {
        try (Solid solid = session.load(mesh)) {
            return cut ? session.slice(solid, 0) : session.project(solid);
        }
    }

    private static List<Task> unions(List<List<Mesh>> groups) {
        List<Task> tasks = new ArrayList<>();
        for (List<Mesh> group : groups) {
            tasks.add(worker -> SolidUnion.of(worker, group));
        }
        return tasks;
    }

    private static boolean shareSpace(List<Mesh> solids) {
        Bounds first = solids.getFirst().bounds();
        return solids.stream().allMatch(mesh -> !mesh.isEmpty() && mesh.bounds().touches(first));
    }
}
