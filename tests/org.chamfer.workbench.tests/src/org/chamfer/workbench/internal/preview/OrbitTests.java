package org.chamfer.workbench.internal.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chamfer.geometry.Degrees;
import org.chamfer.render.Camera;
import org.chamfer.render.Projection;
import org.chamfer.render.StandardView;
import org.junit.jupiter.api.Test;

class OrbitTests {
    private static final double HEIGHT = 400;
    private static final double WIDTH = 600;

    private final Orbit front = Orbit.of(StandardView.FRONT, Projection.ORTHOGRAPHIC);

    @Test
    void frontViewHasXToTheRightAndZUp() {
        assertArrayEquals(new double[] {1, 0, 0}, front.right(), 1e-12);
        assertArrayEquals(new double[] {0, 0, 1}, front.up(), 1e-12);
    }

    @Test
    void topViewHasYUp() {
        assertArrayEquals(
                new double[] {0, 1, 0},
                Orbit.of(StandardView.TOP, Projection.PERSPECTIVE).up(),
                1e-12);
    }

    @Test
    void turningStopsStraightAboveAndBelow() {
        assertEquals(0, front.turned(0, 10_000).camera().rotationX());
        assertEquals(180, front.turned(0, -10_000).camera().rotationX());
    }

    @Test
    void turningSidewaysTurnsAboutZ() {
        Camera turned = front.turned(20, 0).camera();
        assertEquals(-10, turned.rotationZ(), 1e-12);
        assertEquals(90, turned.rotationX(), 1e-12);
    }

    @Test
    void panningByTheHeightMovesByWhatIsVisible() {
        Camera camera = front.panned(0, HEIGHT, HEIGHT).camera();
        double half = camera.fieldOfView() / 2;
        double visible = 2 * camera.distance() * Degrees.sin(half) / Degrees.cos(half);
        assertEquals(visible, camera.targetZ(), 1e-9);
        assertEquals(0, camera.targetX(), 1e-12);
    }

    @Test
    void panningMovesWhatIsLookedAtAgainstThePointer() {
        assertTrue(front.panned(10, 0, HEIGHT).camera().targetX() < 0);
    }

    @Test
    void zoomingKeepsWhatIsUnderThePointer() {
        Orbit near = front.zoomed(0.5, 450, 100, WIDTH, HEIGHT);
        double[] before = under(front, 450, 100);
        double[] after = under(near, 450, 100);
        assertEquals(front.camera().distance() / 2, near.camera().distance(), 1e-9);
        assertArrayEquals(before, after, 1e-9);
    }

    @Test
    void zoomingEndsSomewhere() {
        Orbit near = front;
        for (int i = 0; i < 1000; i++) {
            near = near.zoomed(0.5, 0, 0, WIDTH, HEIGHT);
        }
        assertTrue(near.camera().distance() > 0);
    }

    @Test
    void facingKeepsPlaceDistanceAndProjection() {
        Orbit moved = front.panned(30, 20, HEIGHT).zoomed(0.7, 10, 10, WIDTH, HEIGHT);
        Camera camera = moved.facing(StandardView.RIGHT).camera();
        assertEquals(90, camera.rotationZ());
        assertEquals(moved.camera().targetX(), camera.targetX());
        assertEquals(moved.camera().distance(), camera.distance());
        assertEquals(Projection.ORTHOGRAPHIC, camera.projection());
    }

    /** The point of the world, in the plane through the target, at a place of the picture. */
    private static double[] under(Orbit orbit, double x, double y) {
        Camera camera = orbit.camera();
        double half = camera.fieldOfView() / 2;
        double unit = 2 * camera.distance() * Degrees.sin(half) / Degrees.cos(half) / HEIGHT;
        double right = (x - WIDTH / 2) * unit;
        double up = (HEIGHT / 2 - y) * unit;
        double[] point = {camera.targetX(), camera.targetY(), camera.targetZ()};
        for (int axis = 0; axis < 3; axis++) {
            point[axis] += right * orbit.right()[axis] + up * orbit.up()[axis];
        }
        return point;
    }
}
