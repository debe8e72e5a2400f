package org.chamfer.geometry.kernel.internal.parts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.internal.hull.Judge;
import org.chamfer.geometry.kernel.internal.surface.Surface;
import org.chamfer.geometry.kernel.internal.surface.SurfaceCheck;
import org.chamfer.geometry.measure.MeshFacts;
import org.junit.jupiter.api.Test;

/** Surfaces fall into closed parts. */
class ComponentsTests {
    @Test
    void partsBesideOneAnotherKeepTheirOrigins() throws KernelException {
        MeshOrigin red = new MeshOrigin(null, "red", 7);
        Mesh box = Judge.box(0, 0, 0, 1, 2, 3);
        Mesh torus = Judge.torus(5, 1, 12).transformed(Affine3.translation(1e3, 0, 0));
        Mesh named = Mesh.of(torus.positions(), torus.triangles(), red);
        Components parts = Components.of(Surface.of(Mesh.sideBySide(List.of(box, named))));
        assertEquals(2, parts.count());
        assertEquals(MeshFacts.of(box).volume(), parts.volumes()[0], 1e-12);
        assertEquals(MeshFacts.of(torus).volume(), parts.volumes()[1], 1e-9);
        List<Mesh> meshes = parts.meshes();
        assertEquals(12, meshes.getFirst().triangleCount());
        assertEquals(MeshOrigin.UNKNOWN, meshes.getFirst().runs().getFirst().origin());
        assertEquals(288, meshes.getLast().triangleCount());
        assertEquals(red, meshes.getLast().runs().getFirst().origin());
        for (Mesh mesh : meshes) {
            assertTrue(SurfaceCheck.problems(Surface.of(mesh)).isEmpty());
        }
    }

    @Test
    void aVoidIsAPartOfItsOwn() throws KernelException {
        try (Judge judge = new Judge()) {
            Mesh hollow = judge.difference(Judge.box(0, 0, 0, 4, 4, 4), Judge.box(1, 1, 1, 2, 2, 2));
            double[] volumes = Components.of(Surface.of(hollow)).volumes();
            assertArrayEquals(new double[] {64, -8}, volumes, 1e-12);
        }
    }

    @Test
    void partsThatTouchAtAPointAreTwo() throws KernelException {
        Mesh two = Mesh.sideBySide(List.of(Judge.box(0, 0, 0, 1, 1, 1), Judge.box(1, 1, 1, 1, 1, 1)));
        assertEquals(2, Components.of(Surface.of(two)).count());
        assertEquals(0, Components.of(Surface.of(Mesh.EMPTY)).count());
    }
}
