package org.chamfer.scad.eval.internal.geometry.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshRun;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.Solid;
import org.chamfer.scad.eval.internal.geometry.shape.KernelSource;
import org.chamfer.scad.eval.internal.geometry.shape.Shape;

/**
 * Unites the objects of a file. Importers of formats that hold several objects number them in the sources of their
 * triangles; where objects overlap, the model is their union, as in OpenSCAD.
 */
final class SolidsOfFile {
    private SolidsOfFile() {}

    /**
     * The union of the objects in a mesh, with sources that number nothing any more. Objects that cannot touch are left
     * as they are; so are all, with a warning, if the kernel refuses one of them.
     *
     * @param file the name of the file for messages
     */
    static Shape united(Mesh mesh, String file, KernelSource kernel, WorkContext context) {
        Map<Integer, List<MeshRun>> objects = new TreeMap<>();
        for (MeshRun run : mesh.runs()) {
            objects.computeIfAbsent(run.origin().source(), _ -> new ArrayList<>())
                    .add(run);
        }
        if (objects.size() < 2) {
            return new Shape(SourceNumbers.removed(mesh));
        }
        List<Mesh> solids =
                objects.values().stream().map(runs -> part(mesh, runs)).toList();
        if (!anyTouch(solids, context)) {
            return new Shape(SourceNumbers.removed(mesh));
        }
        try {
            return new Shape(kernel.use(session -> union(session, solids)));
        } catch (KernelException e) {
            return new Shape(SourceNumbers.removed(mesh), List.of(refusal(file, e)));
        }
    }

    private static Shape.Notice refusal(String file, KernelException cause) {
        return new Shape.Notice(
                Severity.WARNING,
                "geometry.import-not-united",
                file + ": objects overlap and were not united, which may count some of the space twice: "
                        + cause.getMessage());
    }

    private static Mesh union(KernelSession session, List<Mesh> meshes) throws KernelException {
        List<Solid> solids = session.loadAll(meshes);
        try (Solid union = session.union(solids)) {
            return session.store(union);
        } finally {
            solids.forEach(Solid::close);
        }
    }

    /** The boxes in the order of their left sides, so that only neighbours are compared. */
    private static boolean anyTouch(List<Mesh> solids, WorkContext context) {
        Bounds[] boxes = solids.stream().map(Mesh::bounds).toArray(Bounds[]::new);
        Arrays.sort(boxes, (a, b) -> Double.compare(a.minX(), b.minX()));
        for (int i = 0; i < boxes.length; i++) {
            context.checkCancelled();
            for (int j = i + 1; j < boxes.length && boxes[j].minX() <= boxes[i].maxX(); j++) {
                if (boxes[j].minY() <= boxes[i].maxY()
                        && boxes[i].minY() <= boxes[j].maxY()
                        && boxes[j].minZ() <= boxes[i].maxZ()
                        && boxes[i].minZ() <= boxes[j].maxZ()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** An object with vertices of its own. */
    private static Mesh part(Mesh mesh, List<MeshRun> runs) {
        int total = runs.stream().mapToInt(MeshRun::triangleCount).sum();
        int[] triangles = new int[3 * total];
        List<MeshRun> own = new ArrayList<>();
        int at = 0;
        for (MeshRun run : runs) {
            own.add(new MeshRun(at / 3, run.triangleCount(), SourceNumbers.removed(run.origin())));
            System.arraycopy(mesh.triangles(), 3 * run.firstTriangle(), triangles, at, 3 * run.triangleCount());
            at += 3 * run.triangleCount();
        }
        int[] used = Arrays.stream(triangles).sorted().distinct().toArray();
        double[] positions = new double[3 * used.length];
        for (int i = 0; i < used.length; i++) {
            System.arraycopy(mesh.positions(), 3 * used[i], positions, 3 * i, 3);
        }
        for (int i = 0; i < triangles.length; i++) {
            triangles[i] = Arrays.binarySearch(used, triangles[i]);
        }
        return new Mesh(positions, triangles, own);
    }
}
