package org.chamfer.workbench.internal.preview;

import org.chamfer.geometry.Degrees;
import org.chamfer.render.Camera;
import org.chamfer.render.Framing;
import org.chamfer.render.Projection;
import org.chamfer.render.Scene;
import org.chamfer.render.StandardView;

/**
 * A camera that is moved by hand around what it looks at. Immutable. Ways and places in the picture are in pixels from
 * the upper left corner, sizes of the picture too.
 *
 * @param camera where it is; never turned about the y axis
 */
record Orbit(Camera camera) {
    private static final double DEGREES_A_PIXEL = 0.5;
    private static final double FILLED = 0.76;
    private static final double NEAREST = 1e-3;
    private static final double FARTHEST = 1e7;

    /** An orbit that looks at the origin. */
    static Orbit of(StandardView view, Projection projection) {
        return new Orbit(view.camera(projection));
    }

    /** Turned by a way of the pointer: sideways about z, up and down until it looks straight down or up. */
    Orbit turned(double right, double down) {
        double tilt = Math.max(0, Math.min(180, camera.rotationX() - down * DEGREES_A_PIXEL));
        double turn = (camera.rotationZ() - right * DEGREES_A_PIXEL) % 360;
        return new Orbit(camera.withRotation(tilt, 0, turn));
    }

    /** Moved so that what is looked at follows the pointer. */
    Orbit panned(double right, double down, double height) {
        double unit = unit(height);
        return moved(-right * unit, down * unit);
    }

    /**
     * Nearer or farther, with what is under the pointer staying there.
     *
     * @param factor of the distance, below 1 to come nearer
     */
    Orbit zoomed(double factor, double x, double y, double width, double height) {
        double distance = Math.max(NEAREST, Math.min(FARTHEST, camera.distance() * factor));
        double real = distance / camera.distance();
        double unit = unit(height);
        Orbit shifted = moved((x - width / 2) * unit * (1 - real), (height / 2 - y) * unit * (1 - real));
        return new Orbit(shifted.camera.withDistance(distance));
    }

    /** In the same direction, with all of a scene in the picture. */
    Orbit fitted(Scene scene, double aspect) {
        return new Orbit(Framing.fit(scene, camera, aspect, FILLED));
    }

    /** In another direction, at the same place and distance. */
    Orbit facing(StandardView view) {
        Camera direction = view.camera(camera.projection());
        return new Orbit(camera.withRotation(direction.rotationX(), 0, direction.rotationZ()));
    }

    /** With another projection. */
    Orbit projected(Projection projection) {
        return new Orbit(camera.withProjection(projection));
    }

    /** The direction in the world that points to the right in the picture: x, y, z. */
    double[] right() {
        return new double[] {Degrees.cos(camera.rotationZ()), Degrees.sin(camera.rotationZ()), 0};
    }

    /** The direction in the world that points up in the picture. */
    double[] up() {
        double tilt = Degrees.cos(camera.rotationX());
        return new double[] {
            -Degrees.sin(camera.rotationZ()) * tilt,
            Degrees.cos(camera.rotationZ()) * tilt,
            Degrees.sin(camera.rotationX())
        };
    }

    /** Millimetres that a pixel is wide, at what is looked at. */
    private double unit(double height) {
        double half = camera.fieldOfView() / 2;
        return 2 * camera.distance() * Degrees.sin(half) / Degrees.cos(half) / height;
    }

    private Orbit moved(double toRight, double toTop) {
        double[] right = right();
        double[] up = up();
        return new Orbit(camera.withTarget(
                camera.targetX() + toRight * right[0] + toTop * up[0],
                camera.targetY() + toRight * right[1] + toTop * up[1],
                camera.targetZ() + toRight * right[2] + toTop * up[2]));
    }
}
