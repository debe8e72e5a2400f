package org.chamfer.geometry.kernel.internal.bool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.internal.surface.Surface;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.junit.jupiter.api.Test;

class EdgeFaceTestTests {
    private static int[] windings(Operand of, Operand other, boolean isFirst) {
        EdgeFaceTest test = new EdgeFaceTest(of, other, isFirst);
        int[] windings = new int[of.surface.vertexCount()];
        boolean[] done = new boolean[windings.length];
        for (int h = 0; h < of.starts.length; h++) {
            int vertex = of.starts[h];
            for (int t = 0; t < other.surface.triangleCount() && !done[vertex]; t++) {
                windings[vertex] += (isFirst ? 1 : -1) * test.below(vertex, h, t);
            }
            done[vertex] = true;
        }
        return windings;
    }

    private static void checkEdges(Operand edges, Operand faces, boolean isFirst, String what) {
        int[] windings = windings(edges, faces, isFirst);
        EdgeFaceTest test = new EdgeFaceTest(edges, faces, isFirst);
        for (int h = 0; h < edges.starts.length; h++) {
            int start = edges.starts[h];
            int end = edges.starts[Surface.next(h)];
            if (start < end) {
                int sum = 0;
                for (int t = 0; t < faces.surface.triangleCount(); t++) {
                    sum += test.crossing(h, t);
                }
                assertEquals(windings[start] - windings[end], sum, what + " edge " + h);
            }
        }
    }

    private static void count(Map<Long, Integer> sums, Crossings crossings, Operand edges, boolean ofA) {
        for (int i = 0; i < crossings.count; i++) {
            int h = crossings.edge[i];
            long face = crossings.face[i];
            long left = h / 3;
            long right = edges.pairs[h] / 3;
            int sign = ofA ? crossings.sign[i] : -crossings.sign[i];
            sums.merge(ofA ? left << 32 | face : face << 32 | left, sign, Integer::sum);
            sums.merge(ofA ? right << 32 | face : face << 32 | right, -sign, Integer::sum);
        }
    }

    @Test
    void crossingsAlongAnEdgeAddUpToTheWindingsOfItsEnds() throws KernelException {
        Random random = new Random(3);
        for (int i = 0; i < 150; i++) {
            Operation operation = Operation.values()[i % 3];
            Operand a = Operand.first(Bodies.random(random), operation);
            Operand b = Operand.second(Bodies.random(random), operation);
            checkEdges(a, b, true, "case " + i + " of a");
            checkEdges(b, a, false, "case " + i + " of b");
        }
    }

    @Test
    void asManyCrossingsLeadIntoAPairOfTrianglesAsOut() throws KernelException {
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            Operation operation = Operation.values()[i % 3];
            Operand a = Operand.first(Bodies.random(random), operation);
            Operand b = Operand.second(Bodies.random(random), operation);
            EdgeFaceCrossings crossings = EdgeFaceCrossings.of(a, b, Work.alone());
            Map<Long, Integer> sums = new HashMap<>();
            count(sums, crossings.ofA(), a, true);
            count(sums, crossings.ofB(), b, false);
            for (Map.Entry<Long, Integer> seam : sums.entrySet()) {
                assertEquals(0, seam.getValue(), "case " + i + " seam " + seam.getKey());
            }
        }
    }

    @Test
    void anEdgePassesThroughATriangleWhereItDoes() throws KernelException {
        Operand a = Operand.first(Bodies.box(0.3, 0.2, -5, 4, 4, 0.5), Operation.UNION);
        Operand b = Operand.second(Bodies.corner(1), Operation.UNION);
        EdgeFaceCrossings crossings = EdgeFaceCrossings.of(a, b, Work.alone());
        int found = 0;
        for (int i = 0; i < crossings.ofA().count; i++) {
            double x = crossings.ofA().points[3 * i];
            double y = crossings.ofA().points[3 * i + 1];
            double z = crossings.ofA().points[3 * i + 2];
            if (x == 0.3 && y == 0.2 && z > 0.25) {
                assertEquals(0.5, z, 1e-15);
                found++;
            }
        }
        assertEquals(1, found);
    }
}
