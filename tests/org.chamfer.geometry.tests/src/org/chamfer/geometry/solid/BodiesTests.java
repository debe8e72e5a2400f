package org.chamfer.geometry.solid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshRun;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.measure.MeshFacts;
import org.junit.jupiter.api.Test;

class BodiesTests {
    /** A cube about the middle of a row. */
    private static Mesh cube(double x, double size) {
        return Solids.cube(x - size / 2, -size / 2, -size / 2, size);
    }

    private static Mesh inward(Mesh mesh) {
        int[] corners = mesh.triangles();
        int[] turned = IntStream.range(0, corners.length)
                .map(i -> corners[i % 3 == 0 ? i : i % 3 == 1 ? i + 1 : i - 1])
                .toArray();
        return new Mesh(mesh.positions(), turned, mesh.runs());
    }

    private static double[] volumes(Mesh... meshes) {
        return Bodies.of(Mesh.sideBySide(List.of(meshes)), WorkContext.NONE).stream()
                .mapToDouble(body -> MeshFacts.of(body).volume())
                .toArray();
    }

    @Test
    void bodiesAreInTheOrderOfTheirPlaces() {
        Mesh right = Solids.cube(9, 0, 0, 2);
        Mesh left = new Mesh(
                        right.positions().clone(), right.triangles(), List.of(new MeshRun(0, 12, Solids.origin(7))))
                .transformed(Affine3.translation(-4, 0, 0));
        List<Mesh> bodies = Bodies.of(Mesh.sideBySide(List.of(right, left)), WorkContext.NONE);
        assertEquals(
                List.of(5.0, 9.0),
                bodies.stream().map(body -> body.bounds().minX()).toList());
        assertEquals(
                List.of(Solids.origin(7), Solids.origin(1)),
                bodies.stream().map(body -> body.runs().getFirst().origin()).toList());
        assertEquals(List.of(8, 8), bodies.stream().map(Mesh::vertexCount).toList());
    }

    @Test
    void voidsStayInTheSmallestBodyAroundThem() {
        Mesh outer = cube(0, 10);
        Mesh room = inward(cube(0, 8));
        Mesh inner = cube(0, 6);
        Mesh hole = inward(cube(0, 2));
        assertArrayEquals(new double[] {1000 - 512, 216 - 8, 1}, volumes(hole, room, inner, cube(20, 1), outer), 1e-9);
    }

    @Test
    void bodiesThatTouchAlongAnEdgeAreTwo() throws KernelException {
        Mesh two = Mesh.sideBySide(List.of(Solids.cube(0, 0, 0, 2), Solids.cube(2, 2, 0, 2)));
        Mesh merged = MeshCheck.closed(withoutDoubleVertices(two));
        assertEquals(14, merged.vertexCount());
        assertEquals(2, Bodies.of(merged, WorkContext.NONE).size());
    }

    /** The same surface with one vertex for each place. */
    private static Mesh withoutDoubleVertices(Mesh mesh) {
        Map<List<Double>, Integer> places = new LinkedHashMap<>();
        int[] corners = mesh.triangles().clone();
        for (int i = 0; i < corners.length; i++) {
            int vertex = 3 * corners[i];
            double[] p = mesh.positions();
            corners[i] = places.computeIfAbsent(List.of(p[vertex], p[vertex + 1], p[vertex + 2]), _ -> places.size());
        }
        double[] positions = places.keySet().stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .toArray();
        return new Mesh(positions, corners, mesh.runs());
    }

    @Test
    void nothingHasNoBodies() {
        assertTrue(Bodies.of(Mesh.EMPTY, WorkContext.NONE).isEmpty());
        assertEquals(1, volumes(inward(cube(0, 2))).length);
    }

    @Test
    void canBeCancelled() {
        assertThrows(CancellationException.class, () -> Bodies.of(cube(0, 1), () -> true));
    }
}
