package org.chamfer.scad.eval;

/**
 * What a program can ask about the way it is looked at: the values of its special variables before it changes them.
 *
 * @param targetX {@code $vpt}, x of the point that is looked at, in millimetres
 * @param targetY y of that point
 * @param targetZ z of that point
 * @param rotationX {@code $vpr}, angle about x in degrees
 * @param rotationY angle about y
 * @param rotationZ angle about z
 * @param distance {@code $vpd}, distance of the eye in millimetres
 * @param fieldOfView {@code $vpf}, angle in degrees
 * @param time {@code $t}, position in an animation, from 0 to 1
 * @param preview {@code $preview}
 */
public record EvaluationView(
        double targetX,
        double targetY,
        double targetZ,
        double rotationX,
        double rotationY,
        double rotationZ,
        double distance,
        double fieldOfView,
        double time,
        boolean preview) {
    /** The view that OpenSCAD starts with. */
    public static final EvaluationView DEFAULT = new EvaluationView(0, 0, 0, 55, 0, 25, 140, 22.5, 0, false);

    /** This view with another value of {@code $preview}. */
    public EvaluationView withPreview(boolean other) {
        return new EvaluationView(
                targetX, targetY, targetZ, rotationX, rotationY, rotationZ, distance, fieldOfView, time, other);
    }

    /** This view with another value of {@code $t}. */
    public EvaluationView withTime(double other) {
        return new EvaluationView(
                targetX, targetY, targetZ, rotationX, rotationY, rotationZ, distance, fieldOfView, other, preview);
    }
}
