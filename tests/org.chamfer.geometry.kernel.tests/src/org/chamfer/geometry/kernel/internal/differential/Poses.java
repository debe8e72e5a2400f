package org.chamfer.geometry.kernel.internal.differential;

import java.util.Random;
import org.chamfer.geometry.Affine3;

/** Random transforms. */
final class Poses {
    private static final Affine3[] QUARTERS = {
        new Affine3(1, 0, 0, 0, 0, 0, -1, 0, 0, 1, 0, 0),
        new Affine3(0, 0, 1, 0, 0, 1, 0, 0, -1, 0, 0, 0),
        new Affine3(0, -1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0)
    };

    private final Random random;

    Poses(Random random) {
        this.random = random;
    }

    /** Any rotation. */
    Affine3 rotation() {
        double[] q = new double[4];
        double length = 0;
        for (int i = 0; i < q.length; i++) {
            q[i] = random.nextGaussian();
            length += q[i] * q[i];
        }
        double s = 2 / length;
        double w = q[0];
        double x = q[1];
        double y = q[2];
        double z = q[3];
        return new Affine3(
                1 - s * (y * y + z * z),
                s * (x * y - z * w),
                s * (x * z + y * w),
                0,
                s * (x * y + z * w),
                1 - s * (x * x + z * z),
                s * (y * z - x * w),
                0,
                s * (x * z - y * w),
                s * (y * z + x * w),
                1 - s * (x * x + y * y),
                0);
    }

    /** A rotation by a multiple of 90 degrees about one of the axes, exact. */
    Affine3 quarterTurns() {
        Affine3 quarter = QUARTERS[random.nextInt(QUARTERS.length)];
        Affine3 turned = Affine3.IDENTITY;
        for (int i = random.nextInt(4); i > 0; i--) {
            turned = quarter.after(turned);
        }
        return turned;
    }

    /** A rotation by an angle in degrees about the z axis, with the rounding of sine and cosine. */
    static Affine3 turn(double degrees) {
        double c = StrictMath.cos(Math.toRadians(degrees));
        double s = StrictMath.sin(Math.toRadians(degrees));
        return new Affine3(c, -s, 0, 0, s, c, 0, 0, 0, 0, 1, 0);
    }

    /** Any rotation, then a move by at most a length along each axis. */
    Affine3 anywhere(double reach) {
        return Affine3.translation(offset(reach), offset(reach), offset(reach)).after(rotation());
    }

    /** Quarter turns, perhaps mirrored, then a move by halves. */
    Affine3 onGrid(int reach) {
        Affine3 turned = quarterTurns();
        if (random.nextInt(4) == 0) {
            turned = mirror().after(turned);
        }
        return Affine3.translation(half(reach), half(reach), half(reach)).after(turned);
    }

    /** A mirror image at one of the three planes of the axes. */
    Affine3 mirror() {
        int axis = random.nextInt(3);
        return Affine3.scaling(axis == 0 ? -1 : 1, axis == 1 ? -1 : 1, axis == 2 ? -1 : 1);
    }

    private double offset(double reach) {
        return reach * (2 * random.nextDouble() - 1);
    }

    private double half(int reach) {
        return 0.5 * (random.nextInt(4 * reach + 1) - 2 * reach);
    }
}
