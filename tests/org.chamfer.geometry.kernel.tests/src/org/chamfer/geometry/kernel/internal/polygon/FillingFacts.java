package org.chamfer.geometry.kernel.internal.polygon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.chamfer.geometry.kernel.internal.work.Ints;

/** What is true of a filling, whatever way it was made. */
final class FillingFacts {
    private final Loops loops;
    private final Ints triangles;

    FillingFacts(Loops loops, Ints triangles) {
        this.loops = loops;
        this.triangles = triangles;
    }

    static FillingFacts of(Loops loops, double epsilon) {
        return of(new Triangulator(), loops, epsilon);
    }

    static FillingFacts of(Triangulator triangulator, Loops loops, double epsilon) {
        Ints out = new Ints();
        triangulator.triangulate(loops.xy(), loops.starts(), loops.count(), epsilon, out);
        return new FillingFacts(loops, out);
    }

    int count() {
        return triangles.size / 3;
    }

    int[] triangles() {
        return triangles.toArray();
    }

    /** The boundary of the triangles is the loops, and no triangle repeats a vertex. */
    FillingFacts assertTopology() {
        Map<Long, Integer> balance = new HashMap<>();
        for (int t = 0; t < triangles.size; t += 3) {
            int a = triangles.get(t);
            int b = triangles.get(t + 1);
            int c = triangles.get(t + 2);
            assertTrue(a != b && b != c && a != c, "A triangle repeats a vertex.");
            count(balance, a, b, 1);
            count(balance, b, c, 1);
            count(balance, c, a, 1);
        }
        for (int loop = 0; loop < loops.count(); loop++) {
            int from = loops.starts()[loop];
            int to = loops.starts()[loop + 1];
            for (int v = from; v < to; v++) {
                count(balance, v, v + 1 == to ? from : v + 1, -1);
            }
        }
        balance.forEach(
                (edge, number) -> assertEquals(0, number, () -> "Edge " + (edge >> 32) + "-" + edge.intValue()));
        return this;
    }

    /** There are as many triangles as a filling of separate loops has. */
    FillingFacts assertCount(int outers, int holes) {
        assertEquals(loops.vertices() + 2 * holes - 2 * outers, count(), "number of triangles");
        return this;
    }

    /** No triangle is turned over by more than epsilon, and together they have the area of the loops. */
    FillingFacts assertGeometry(double epsilon) {
        double sum = 0;
        double all = 0;
        for (int t = 0; t < triangles.size; t += 3) {
            double area = area(t);
            assertTrue(area >= -epsilon * longest(t), () -> "A triangle is turned over.");
            sum += area;
            all += Math.abs(area);
        }
        double expected = loops.area();
        double rounding = epsilon * loops.length() + 1e-12 * all;
        assertEquals(expected, sum, rounding, "area");
        assertEquals(expected, all, rounding, "area covered");
        return this;
    }

    /** The worst height of a turned-over triangle. */
    double worst() {
        double worst = 0;
        for (int t = 0; t < triangles.size; t += 3) {
            double longest = longest(t);
            worst = Math.max(worst, longest > 0 ? -area(t) / longest : 0);
        }
        return worst;
    }

    /** By how much the triangles cover more than the loops do. */
    double excess() {
        double all = 0;
        for (int t = 0; t < triangles.size; t += 3) {
            all += Math.abs(area(t));
        }
        return all - loops.area();
    }

    private static void count(Map<Long, Integer> balance, int from, int to, int step) {
        if (from != to) {
            boolean forward = from < to;
            long key = forward ? ((long) from << 32) | to : ((long) to << 32) | from;
            balance.merge(key, forward ? step : -step, Integer::sum);
        }
    }

    private double area(int t) {
        double x = loops.x(triangles.get(t));
        double y = loops.y(triangles.get(t));
        return ((loops.x(triangles.get(t + 1)) - x) * (loops.y(triangles.get(t + 2)) - y)
                        - (loops.y(triangles.get(t + 1)) - y) * (loops.x(triangles.get(t + 2)) - x))
                / 2;
    }

    private double longest(int t) {
        double longest = 0;
        for (int k = 0; k < 3; k++) {
            int a = triangles.get(t + k);
            int b = triangles.get(t + (k + 1) % 3);
            longest = Math.max(longest, Math.hypot(loops.x(b) - loops.x(a), loops.y(b) - loops.y(a)));
        }
        return longest;
    }
}
