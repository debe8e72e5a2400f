package org.chamfer.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.chamfer.geometry.Bounds;
import org.junit.jupiter.api.Test;

class CameraTests {
    private static final double EXACT = 1e-12;

    @Test
    void eyeAndCenterGiveRotationAndDistance() {
        assertRotation(90, 0, Camera.lookAt(0, -100, 0, 0, 0, 0));
        assertRotation(90, 90, Camera.lookAt(100, 0, 0, 0, 0, 0));
        assertRotation(0, 0, Camera.lookAt(0, 0, 100, 0, 0, 0));
        assertRotation(180, 180, Camera.lookAt(0, 0, -100, 0, 0, 0));
        Camera oblique = Camera.lookAt(3, 4, 12, 0, 0, 0);
        assertEquals(13, oblique.distance(), EXACT);
        assertEquals(90 - StrictMath.toDegrees(StrictMath.asin(12 / 13.0)), oblique.rotationX(), 1e-9);
    }

    @Test
    void sixOrSevenNumbersMakeACamera() {
        assertEquals(Camera.lookAt(1, 2, 3, 4, 5, 6), Camera.of(1, 2, 3, 4, 5, 6));
        Camera camera = Camera.of(1, 2, 3, 40, 50, 60, 70);
        assertEquals(2, camera.targetY());
        assertEquals(60, camera.rotationZ());
        assertEquals(70, camera.distance());
        assertThrows(IllegalArgumentException.class, () -> Camera.of(1, 2, 3));
        assertThrows(IllegalArgumentException.class, () -> Camera.of(1, 2, 3, 40, 50, Double.NaN, 70));
    }

    @Test
    void viewAllFitsASphereAroundTheTarget() {
        Bounds cube = new Bounds(0, 0, 0, 10, 10, 10);
        double half = StrictMath.sqrt(300) / 2;
        double sine = StrictMath.sin(StrictMath.toRadians(11.25));
        assertEquals(half / sine, Camera.DEFAULT.autoCenter(cube).viewAll(cube).distance(), 1e-9);
        assertEquals(2 * half / sine, Camera.DEFAULT.viewAll(cube).distance(), 1e-9);
        assertEquals(140, Camera.DEFAULT.withDistance(1).viewAll(Bounds.EMPTY).distance());
    }

    private static void assertRotation(double x, double z, Camera camera) {
        assertEquals(x, camera.rotationX(), EXACT);
        assertEquals(z, camera.rotationZ(), EXACT);
        assertEquals(100, camera.distance(), EXACT);
    }
}
