package org.chamfer.render;

import java.util.Objects;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Degrees;

/**
 * An immutable camera with OpenSCAD's conventions: it looks at the point {@code $vpt} from the distance {@code $vpd},
 * after the world was turned by {@code $vpr}. Without rotation it looks down on the xy plane, y pointing up in the
 * picture.
 *
 * @param targetX x of the point in the middle of the picture, in millimetres
 * @param targetY y of that point
 * @param targetZ z of that point
 * @param rotationX turn about the x axis in degrees; 90 looks along +y
 * @param rotationY turn about the y axis in degrees
 * @param rotationZ turn about the z axis in degrees, made first
 * @param distance from the eye to that point in millimetres; with a parallel projection it gives the scale
 * @param fieldOfView angle between the lower and the upper border in degrees
 * @param projection how space is mapped to the picture
 */
public record Camera(
        double targetX,
        double targetY,
        double targetZ,
        double rotationX,
        double rotationY,
        double rotationZ,
        double distance,
        double fieldOfView,
        Projection projection) {
    /** The camera that OpenSCAD starts with. */
    public static final Camera DEFAULT = new Camera(0, 0, 0, 55, 0, 25, 140, 22.5, Projection.PERSPECTIVE);

    /** @throws IllegalArgumentException if a number is not finite, the distance negative or the angle unusable */
    public Camera {
        Objects.requireNonNull(projection, "projection");
        double sum = targetX + targetY + targetZ + rotationX + rotationY + rotationZ;
        if (!Double.isFinite(sum) || !Double.isFinite(distance)) {
            throw new IllegalArgumentException("the camera has a number that is not finite");
        }
        if (distance < 0) {
            throw new IllegalArgumentException("the camera's distance is negative: " + distance);
        }
        if (!(fieldOfView > 0 && fieldOfView < 180)) {
            throw new IllegalArgumentException("the field of view is not between 0 and 180 degrees: " + fieldOfView);
        }
    }

    /** A camera at one point that looks at another, the z axis pointing up in the picture. */
    public static Camera lookAt(double eyeX, double eyeY, double eyeZ, double centerX, double centerY, double centerZ) {
        double dx = centerX - eyeX;
        double dy = centerY - eyeY;
        double dz = centerZ - eyeZ;
        double flat = Math.sqrt(dx * dx + dy * dy);
        double tilt = 90 + Degrees.atan2(dz, flat);
        double turn = Degrees.atan2(dy, dx) - 90;
        if (flat == 0) {
            // Straight up or down the direction of the picture's top is free; these are OpenSCAD's choices.
            turn = dz < 0 ? 0 : 180;
        }
        return DEFAULT.withTarget(centerX, centerY, centerZ)
                .withRotation(tilt, 0, turn)
                .withDistance(Math.sqrt(dx * dx + dy * dy + dz * dz));
    }

    /**
     * A camera from the numbers that OpenSCAD's {@code --camera} takes.
     *
     * @param numbers six, eye and centre, or seven, target, rotation and distance
     * @throws IllegalArgumentException if there are neither six nor seven
     */
    public static Camera of(double... numbers) {
        return switch (numbers.length) {
            case 6 -> lookAt(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
            case 7 ->
                DEFAULT.withTarget(numbers[0], numbers[1], numbers[2])
                        .withRotation(numbers[3], numbers[4], numbers[5])
                        .withDistance(numbers[6]);
            default -> throw new IllegalArgumentException("a camera takes 6 or 7 numbers, not " + numbers.length);
        };
    }

    /** This camera looking at another point. */
    public Camera withTarget(double x, double y, double z) {
        return new Camera(x, y, z, rotationX, rotationY, rotationZ, distance, fieldOfView, projection);
    }

    /** This camera with another rotation in degrees. */
    public Camera withRotation(double x, double y, double z) {
        return new Camera(targetX, targetY, targetZ, x, y, z, distance, fieldOfView, projection);
    }

    /** This camera at another distance in millimetres. */
    public Camera withDistance(double newDistance) {
        return new Camera(
                targetX, targetY, targetZ, rotationX, rotationY, rotationZ, newDistance, fieldOfView, projection);
    }

    /** This camera with another field of view in degrees. */
    public Camera withFieldOfView(double degrees) {
        return new Camera(targetX, targetY, targetZ, rotationX, rotationY, rotationZ, distance, degrees, projection);
    }

    /** This camera with another projection. */
    public Camera withProjection(Projection newProjection) {
        return new Camera(
                targetX, targetY, targetZ, rotationX, rotationY, rotationZ, distance, fieldOfView, newProjection);
    }

    /** This camera looking at the middle of a box; unchanged if the box is empty. */
    public Camera autoCenter(Bounds bounds) {
        return bounds.isEmpty()
                ? this
                : withTarget(
                        (bounds.minX() + bounds.maxX()) / 2,
                        (bounds.minY() + bounds.maxY()) / 2,
                        (bounds.minZ() + bounds.maxZ()) / 2);
    }

    /**
     * This camera so far away that a sphere around its target and a box fits between the upper and the lower border,
     * which is how OpenSCAD frames. An empty box gives the distance and the target of the start.
     */
    public Camera viewAll(Bounds bounds) {
        if (bounds.isEmpty()) {
            return withTarget(0, 0, 0).withDistance(DEFAULT.distance);
        }
        double dx = (bounds.minX() + bounds.maxX()) / 2 - targetX;
        double dy = (bounds.minY() + bounds.maxY()) / 2 - targetY;
        double dz = (bounds.minZ() + bounds.maxZ()) / 2 - targetZ;
        double radius = Math.sqrt(dx * dx + dy * dy + dz * dz) + bounds.diagonal() / 2;
        return withDistance(radius / Degrees.sin(fieldOfView / 2));
    }
}
