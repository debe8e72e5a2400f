package org.chamfer.scad.eval.internal.geometry.run;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;
import org.chamfer.scad.eval.internal.geometry.plan.Placement;

/** Moves, names and joins meshes without a kernel. */
final class MeshAssembly {
    private MeshAssembly() {}

    /** A step's result as its consumer sees it. */
    static Mesh placed(Mesh mesh, Placement placement) {
        if (mesh.isEmpty()) {
            return Mesh.EMPTY;
        }
        Mesh moved = placement.matrix().equals(Affine3.IDENTITY) ? mesh : mesh.transformed(placement.matrix());
        List<MeshRun> runs = new ArrayList<>();
        for (MeshRun run : moved.runs()) {
            append(runs, run.triangleCount(), placed(run.origin(), placement));
        }
        return new Mesh(moved.positions(), moved.triangles(), runs);
    }

    /** Meshes that do not touch each other, as one. */
    static Mesh sideBySide(List<Mesh> meshes) {
        List<Mesh> parts = meshes.stream().filter(mesh -> !mesh.isEmpty()).toList();
        if (parts.isEmpty()) {
            return Mesh.EMPTY;
        }
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        int coordinates = 0;
        int corners = 0;
        for (Mesh part : parts) {
            coordinates = Math.addExact(coordinates, part.positions().length);
            corners = Math.addExact(corners, part.triangles().length);
        }
        double[] positions = new double[coordinates];
        int[] triangles = new int[corners];
        List<MeshRun> runs = new ArrayList<>();
        int coordinate = 0;
        int corner = 0;
        for (Mesh part : parts) {
            System.arraycopy(part.positions(), 0, positions, coordinate, part.positions().length);
            for (int vertex : part.triangles()) {
                triangles[corner++] = coordinate / 3 + vertex;
            }
            coordinate += part.positions().length;
            part.runs().forEach(run -> append(runs, run.triangleCount(), run.origin()));
        }
        return new Mesh(positions, triangles, runs);
    }

    /** A mesh that stands for its node alone: without the colours and sources of what it was made of. */
    static Mesh asOwn(Mesh mesh) {
        return Mesh.of(mesh.positions(), mesh.triangles(), new MeshOrigin(null, null, 0));
    }

    private static MeshOrigin placed(MeshOrigin origin, Placement placement) {
        return new MeshOrigin(
                placement.color() == null ? origin.color() : placement.color(),
                placement.part() == null ? origin.part() : placement.part(),
                origin.source() < 0 ? -1 : origin.source() + placement.sourceOffset());
    }

    private static void append(List<MeshRun> runs, int triangles, MeshOrigin origin) {
        MeshRun last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.origin().equals(origin)) {
            runs.set(runs.size() - 1, new MeshRun(last.firstTriangle(), last.triangleCount() + triangles, origin));
        } else {
            int first = last == null ? 0 : last.firstTriangle() + last.triangleCount();
            runs.add(new MeshRun(first, triangles, origin));
        }
    }
}
