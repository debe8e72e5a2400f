package org.chamfer.scad.eval.internal.geometry.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.scad.eval.geometry.TestKernel;
import org.chamfer.scad.eval.internal.geometry.shape.KernelSource;
import org.chamfer.scad.eval.internal.geometry.shape.Shape;
import org.junit.jupiter.api.Test;

class SolidsOfFileTests {
    private static final KernelSource KERNEL = new KernelSource() {
        @Override
        public <T> T use(Use<T> use) throws KernelException {
            try (KernelSession session = TestKernel.INSTANCE.open(WorkContext.NONE)) {
                return use.apply(session);
            }
        }
    };

    /** A cube of 10 mm with its least corner at (at, at, at). */
    private static Mesh cube(double at, int source) {
        double[] positions = new double[24];
        for (int i = 0; i < 8; i++) {
            positions[3 * i] = at + (i % 4 == 1 || i % 4 == 2 ? 10 : 0);
            positions[3 * i + 1] = at + (i % 4 >= 2 ? 10 : 0);
            positions[3 * i + 2] = at + (i >= 4 ? 10 : 0);
        }
        int[] triangles = {
            0, 2, 1, 0, 3, 2, 4, 5, 6, 4, 6, 7, 0, 1, 5, 0, 5, 4, 1, 2, 6, 1, 6, 5, 2, 3, 7, 2, 7, 6, 3, 0, 4, 3, 4, 7
        };
        return Mesh.of(positions, triangles, new MeshOrigin(null, "cube " + source, source));
    }

    private static Mesh united(Mesh... cubes) {
        return (Mesh) shape(cubes).geometry();
    }

    private static Shape shape(Mesh... cubes) {
        return SolidsOfFile.united(Mesh.sideBySide(List.of(cubes)), "cubes.3mf", KERNEL, WorkContext.NONE);
    }

    @Test
    void objectsThatOverlapAreUnited() {
        // OpenSCAD 2021 and 2025 make 1875 mm³ of such a 3MF or AMF file.
        assertEquals(List.of(), shape(cube(0, 0), cube(5, 1)).notices());
        Mesh mesh = united(cube(0, 0), cube(5, 1));
        assertEquals(1875, MeshFacts.of(mesh).volume(), 1e-9);
        assertEquals(
                List.of("cube 0", "cube 1"),
                mesh.runs().stream()
                        .map(run -> run.origin().part())
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void objectsApartStayAsTheyAre() {
        Mesh mesh = united(cube(0, 0), cube(20, 1));
        assertEquals(24, mesh.triangleCount());
        assertTrue(mesh.runs().stream().allMatch(run -> run.origin().source() == -1));
    }

    @Test
    void whatIsNotNumberedIsOneObject() {
        Mesh one = cube(0, -1);
        Mesh other = cube(5, -1);
        Mesh both = Mesh.sideBySide(List.of(one, other));
        assertSame(
                both,
                SolidsOfFile.united(both, "cubes.3mf", KERNEL, WorkContext.NONE).geometry());
    }

    @Test
    void openObjectsStayAsTheyAre() {
        Mesh cube = cube(5, 1);
        Mesh open = new Mesh(
                cube.positions(),
                Arrays.copyOf(cube.triangles(), 33),
                List.of(new MeshRun(0, 11, cube.runs().getFirst().origin())));
        Shape shape = shape(cube(0, 0), open);
        assertEquals(23, ((Mesh) shape.geometry()).triangleCount());
        assertEquals(
                List.of("geometry.import-not-united"),
                shape.notices().stream().map(Shape.Notice::code).toList());
        assertTrue(shape.notices().getFirst().message().startsWith("cubes.3mf: objects overlap"));
    }
}
