package org.chamfer.geometry.kernel.internal.polygon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FaceProjectionTests {
    @Test
    void dropsTheAxisNearestToTheNormal() {
        assertSame(FaceProjection.YZ, FaceProjection.along(2, 1, -1));
        assertSame(FaceProjection.ZY, FaceProjection.along(-2, 1, 1));
        assertSame(FaceProjection.ZX, FaceProjection.along(0, 3, 1));
        assertSame(FaceProjection.XZ, FaceProjection.along(0, -3, 1));
        assertSame(FaceProjection.XY, FaceProjection.along(0, 0, 1));
        assertSame(FaceProjection.YX, FaceProjection.along(1, 1, -1));
    }

    @Test
    void aNormalWithoutDirectionStillGivesAProjection() {
        assertSame(FaceProjection.XY, FaceProjection.along(0, 0, 0));
        assertSame(FaceProjection.XY, FaceProjection.along(Double.NaN, Double.NaN, Double.NaN));
    }

    @Test
    void windingStaysAndAreaShrinksByAtMostTheSquareRootOfThree() {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            double[] p = random.doubles(9, -1, 1).toArray();
            double ux = p[3] - p[0];
            double uy = p[4] - p[1];
            double uz = p[5] - p[2];
            double vx = p[6] - p[0];
            double vy = p[7] - p[1];
            double vz = p[8] - p[2];
            double nx = uy * vz - uz * vy;
            double ny = uz * vx - ux * vz;
            double nz = ux * vy - uy * vx;
            FaceProjection projection = FaceProjection.along(nx, ny, nz);
            double[] xy = new double[6];
            for (int k = 0; k < 3; k++) {
                projection.project(p, k, xy, k);
                assertEquals(p[3 * k + projection.first()], xy[2 * k]);
            }
            double area = (xy[2] - xy[0]) * (xy[5] - xy[1]) - (xy[3] - xy[1]) * (xy[4] - xy[0]);
            double length = Math.sqrt(nx * nx + ny * ny + nz * nz);
            assertTrue(area > 0);
            assertTrue(area * 1.7321 >= length && area <= length * 1.0000001);
        }
    }
}
