package org.chamfer.geometry.manifold.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.Solid;
import org.junit.jupiter.api.Test;

/** Colours, parts and sources travel with the triangles. */
class OriginTests {
    private static final MeshOrigin RED = new MeshOrigin(new Color(1, 0, 0, 1), "body", 4);
    private static final MeshOrigin BLUE = new MeshOrigin(new Color(0, 0, 1, 0.5f), null, 2);

    private final ManifoldKernel kernel = new ManifoldKernel();

    @Test
    void cutFacesComeFromTheTool() throws KernelException {
        try (KernelSession session = kernel.open(WorkContext.NONE)) {
            Solid body = session.load(colored(Shapes.cube(0, 0, 0, 4, 0), RED));
            Solid tool = session.load(colored(Shapes.cube(1, 1, 2, 2, 0), BLUE));
            Mesh mesh = session.store(session.difference(body, List.of(tool)));
            assertEquals(
                    List.of(BLUE, RED),
                    mesh.runs().stream().map(MeshRun::origin).toList());
            MeshRun cut = mesh.runs().getFirst();
            assertEquals(10, cut.triangleCount(), "four walls and a floor");
            for (int i = 0; i < 3 * cut.triangleCount(); i++) {
                double x = mesh.positions()[3 * mesh.triangles()[i]];
                assertTrue(x >= 1 && x <= 3, "cut faces lie within the tool");
            }
        }
    }

    @Test
    void equalOriginsShareARun() throws KernelException {
        try (KernelSession session = kernel.open(WorkContext.NONE)) {
            Solid a = session.load(colored(Shapes.cube(0, 0, 0, 2, 0), RED));
            Solid b = session.load(colored(Shapes.cube(1, 1, 1, 2, 0), BLUE));
            Solid c = session.load(colored(Shapes.cube(2, 2, 2, 2, 0), RED));
            Solid both = session.union(List.of(a, b));
            Mesh mesh = session.store(session.union(List.of(both, c)));
            assertEquals(
                    List.of(BLUE, RED),
                    mesh.runs().stream().map(MeshRun::origin).toList());
        }
    }

    @Test
    void theHullHasNoOrigin() throws KernelException {
        try (KernelSession session = kernel.open(WorkContext.NONE)) {
            Mesh mesh = session.store(session.hull(Shapes.cube(0, 0, 0, 1, 7).positions()));
            assertEquals(List.of(new MeshRun(0, 12, MeshOrigin.UNKNOWN)), mesh.runs());
        }
    }

    private static Mesh colored(Mesh mesh, MeshOrigin origin) {
        return Mesh.of(mesh.positions(), mesh.triangles(), origin);
    }
}
