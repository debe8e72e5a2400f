package org.chamfer.render;

import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.render.internal.ViewTransform;

/** Finds cameras that fill a picture with a scene, tighter than the sphere of {@link Camera#viewAll}. */
public final class Framing {
    private static final int ROUNDS = 6;

    private Framing() {}

    /**
     * A camera that sees a scene from the same direction, in the middle of the picture and as large as it fits.
     *
     * @param aspect the width of the picture divided by its height
     * @param part which part of the picture the scene fills at most, up to 1
     * @return the camera unchanged if there is nothing to see
     */
    public static Camera fit(Scene scene, Camera camera, double aspect, double part) {
        if (scene.bounds().isEmpty()) {
            return camera;
        }
        // Far enough for perspective to be mild; each round then corrects what the last one made inexact.
        Camera found = camera.autoCenter(scene.bounds()).viewAll(scene.bounds());
        for (int round = 0; round < ROUNDS && found.distance() > 0; round++) {
            found = corrected(scene, found, aspect, part);
        }
        return found;
    }

    private static Camera corrected(Scene scene, Camera camera, double aspect, double part) {
        ViewTransform transform = new ViewTransform(camera, 2, 2);
        // Left, right, bottom and top in units of half the picture's height; rows of the picture point down.
        double[] extent = {
            Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        for (SceneItem item : scene.items()) {
            switch (item.geometry()) {
                case Mesh mesh -> include(mesh.positions(), transform, extent);
                case Region region -> region.contours().forEach(contour -> include(raised(contour), transform, extent));
            }
        }
        double half = Math.max((extent[1] - extent[0]) / aspect, extent[3] - extent[2]) / 2;
        if (!(half > 0)) {
            return camera;
        }
        double millimetres = transform.unitsAtTarget();
        double[] moved =
                transform.toWorld((extent[0] + extent[1]) / 2 * millimetres, (extent[2] + extent[3]) / 2 * millimetres);
        return camera.withTarget(camera.targetX() + moved[0], camera.targetY() + moved[1], camera.targetZ() + moved[2])
                .withDistance(camera.distance() * half / part);
    }

    private static void include(double[] world, ViewTransform transform, double[] extent) {
        double[] view = new double[world.length];
        transform.toView(world, view, 0, world.length / 3);
        for (int i = 0; i < view.length; i += 3) {
            double depth = Math.max(view[i + 2], transform.near());
            double x = transform.screenX(view[i], depth) - 1;
            double y = 1 - transform.screenY(view[i + 1], depth);
            extent[0] = Math.min(extent[0], x);
            extent[1] = Math.max(extent[1], x);
            extent[2] = Math.min(extent[2], y);
            extent[3] = Math.max(extent[3], y);
        }
    }

    private static double[] raised(double[] contour) {
        double[] points = new double[contour.length / 2 * 3];
        for (int i = 0; i < contour.length / 2; i++) {
            points[3 * i] = contour[2 * i];
            points[3 * i + 1] = contour[2 * i + 1];
        }
        return points;
    }
}
