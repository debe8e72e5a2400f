package org.chamfer.cli.internal.command;

import org.chamfer.scad.eval.EvaluationView;

/** Reads the value of {@code --camera}. */
final class CameraArgument {
    private static final int ABOUT_TARGET = 7;
    private static final int FROM_EYE = 6;

    private CameraArgument() {}

    /** The view, {@code null} if the text is none: seven numbers about the target, or six of the eye and the centre. */
    static EvaluationView parse(String text) {
        String[] parts = text.split(",", -1);
        double[] n = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            try {
                n[i] = Double.parseDouble(parts[i].strip());
            } catch (NumberFormatException _) {
                return null;
            }
            if (!Double.isFinite(n[i])) {
                return null;
            }
        }
        return switch (n.length) {
            case ABOUT_TARGET -> view(n[0], n[1], n[2], n[3], n[4], n[5], n[6]);
            case FROM_EYE -> fromEye(n);
            default -> null;
        };
    }

    /** The rotations that put the eye where it is: first about x, away from the top, then about z. */
    private static EvaluationView fromEye(double[] n) {
        double x = n[0] - n[3];
        double y = n[1] - n[4];
        double z = n[2] - n[5];
        double distance = StrictMath.sqrt(x * x + y * y + z * z);
        double tilt = distance == 0 ? 0 : StrictMath.toDegrees(StrictMath.acos(z / distance));
        double turn = x == 0 && y == 0 ? 0 : StrictMath.toDegrees(StrictMath.atan2(x, -y));
        return view(n[3], n[4], n[5], tilt, 0, turn, distance);
    }

    private static EvaluationView view(
            double x, double y, double z, double aboutX, double aboutY, double aboutZ, double distance) {
        EvaluationView usual = EvaluationView.DEFAULT;
        return new EvaluationView(
                x, y, z, aboutX, aboutY, aboutZ, distance, usual.fieldOfView(), usual.time(), usual.preview());
    }
}
