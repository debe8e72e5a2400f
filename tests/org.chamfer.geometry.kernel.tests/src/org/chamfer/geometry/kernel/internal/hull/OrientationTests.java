package org.chamfer.geometry.kernel.internal.hull;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sides are told without rounding. */
class OrientationTests {
    @Test
    void aPointAboveSeesATriangleCounterClockwise() {
        double[] p = {0, 0, 0, 1, 0, 0, 0, 1, 0, 5, 5, 1e-30, 5, 5, -1e-30, 7, -3, 0};
        assertEquals(1, Orientation.side(p, 0, 3, 6, 9));
        assertEquals(-1, Orientation.side(p, 0, 3, 6, 12));
        assertEquals(0, Orientation.side(p, 0, 3, 6, 15));
        assertEquals(1, Orientation.turn(0, 0, 1, 0, 0, 1));
        assertEquals(-1, Orientation.turn(0, 0, 0, 1, 1, 0));
        assertEquals(0, Orientation.turn(0.1, 0.1, 0.2, 0.2, 0.7, 0.7));
    }

    @Test
    void nearlyFlatPointsAreToldAsByExactArithmetic() {
        Random random = new Random(11);
        int undecided = 0;
        for (int i = 0; i < 20_000; i++) {
            double[] p = new double[12];
            for (int k = 0; k < 9; k++) {
                p[k] = random.nextInt(100) * 0.1 + random.nextInt(3) * Math.ulp(10.0);
            }
            double u = random.nextInt(8) / 8.0;
            double v = random.nextInt(8) / 8.0;
            for (int k = 0; k < 3; k++) {
                p[9 + k] = p[k] + u * (p[3 + k] - p[k]) + v * (p[6 + k] - p[k]);
            }
            int expected = exactSide(p);
            undecided += expected == 0 ? 1 : 0;
            assertEquals(expected, Orientation.side(p, 0, 3, 6, 9));
            assertEquals(-expected, Orientation.side(p, 3, 0, 6, 9));
            assertEquals(-expected, Orientation.side(p, 0, 3, 9, 6));
        }
        assertEquals(true, undecided > 100 && undecided < 19_000, "flat ones: " + undecided);
    }

    @Test
    void nearlyStraightTurnsAreToldAsByExactArithmetic() {
        Random random = new Random(12);
        for (int i = 0; i < 20_000; i++) {
            double ax = random.nextInt(100) * 0.1;
            double ay = random.nextInt(100) * 0.1;
            double bx = random.nextInt(100) * 0.1;
            double by = random.nextInt(100) * 0.1;
            double t = random.nextInt(16) / 8.0;
            double cx = ax + t * (bx - ax);
            double cy = ay + t * (by - ay);
            BigDecimal left = minus(ax, cx).multiply(minus(by, cy));
            BigDecimal right = minus(ay, cy).multiply(minus(bx, cx));
            assertEquals(left.compareTo(right), Orientation.turn(ax, ay, bx, by, cx, cy));
        }
    }

    /** The sign of a determinant, with numbers of any length. */
    static int exactSide(double[] p) {
        BigDecimal[] m = new BigDecimal[9];
        for (int i = 0; i < 9; i++) {
            m[i] = minus(p[3 + i], p[i % 3]);
        }
        BigDecimal volume = m[0].multiply(m[4].multiply(m[8]).subtract(m[5].multiply(m[7])))
                .subtract(m[1].multiply(m[3].multiply(m[8]).subtract(m[5].multiply(m[6]))))
                .add(m[2].multiply(m[3].multiply(m[7]).subtract(m[4].multiply(m[6]))));
        return volume.signum();
    }

    private static BigDecimal minus(double a, double b) {
        return new BigDecimal(a).subtract(new BigDecimal(b));
    }
}
