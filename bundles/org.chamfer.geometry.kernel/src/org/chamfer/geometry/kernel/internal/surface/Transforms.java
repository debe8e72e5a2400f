package org.chamfer.geometry.kernel.internal.surface;

import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.kernel.internal.work.Work;

/** Moves surfaces; neighbours and flat faces stay what they are. */
final class Transforms {
    private Transforms() {}

    static Surface of(Surface surface, Affine3 transform) {
        double[] positions = moved(surface.positions(), transform);
        int[] starts = surface.starts();
        int[] pairs = surface.pairs();
        if (transform.determinant() < 0) {
            starts = turnedStarts(starts);
            pairs = turnedPairs(pairs);
        }
        Bounds bounds = PointBox.of(positions, Work.alone());
        double tolerance = Math.max(surface.tolerance() * scale(transform), Tolerances.epsilon(bounds));
        return new Surface(
                positions,
                starts,
                pairs,
                normals(surface, transform),
                surface.groups(),
                surface.groupCount(),
                surface.origins(),
                surface.originTable(),
                bounds,
                tolerance);
    }

    private static double[] moved(double[] positions, Affine3 transform) {
        double[] moved = new double[positions.length];
        for (int i = 0; i < positions.length; i += 3) {
            double x = positions[i];
            double y = positions[i + 1];
            double z = positions[i + 2];
            // Adding zero makes negative zero equal to zero.
            moved[i] = transform.x(x, y, z) + 0.0;
            moved[i + 1] = transform.y(x, y, z) + 0.0;
            moved[i + 2] = transform.z(x, y, z) + 0.0;
        }
        return moved;
    }

    /** Triangles a, b, c become a, c, b. */
    private static int[] turnedStarts(int[] starts) {
        int[] turned = new int[starts.length];
        for (int h = 0; h < starts.length; h += 3) {
            turned[h] = starts[h];
            turned[h + 1] = starts[h + 2];
            turned[h + 2] = starts[h + 1];
        }
        return turned;
    }

    /** The half-edge between a and b, the first, becomes the one between b and a, the last. */
    private static int[] turnedPairs(int[] pairs) {
        int[] turned = new int[pairs.length];
        for (int h = 0; h < pairs.length; h++) {
            turned[mirror(h)] = mirror(pairs[h]);
        }
        return turned;
    }

    private static int mirror(int h) {
        int k = h % 3;
        return h - k + 2 - k;
    }

    /** Normals move with the cofactors of the transform, so that those of one flat face stay the same. */
    private static double[] normals(Surface surface, Affine3 t) {
        double[] cofactors = {
            t.m11() * t.m22() - t.m12() * t.m21(),
            t.m12() * t.m20() - t.m10() * t.m22(),
            t.m10() * t.m21() - t.m11() * t.m20(),
            t.m02() * t.m21() - t.m01() * t.m22(),
            t.m00() * t.m22() - t.m02() * t.m20(),
            t.m01() * t.m20() - t.m00() * t.m21(),
            t.m01() * t.m12() - t.m02() * t.m11(),
            t.m02() * t.m10() - t.m00() * t.m12(),
            t.m00() * t.m11() - t.m01() * t.m10()
        };
        double largest = 0;
        for (double cofactor : cofactors) {
            largest = Math.max(largest, Math.abs(cofactor));
        }
        double sign = t.determinant() < 0 ? -1 : 1;
        double[] normals = surface.normals();
        double[] moved = new double[normals.length];
        for (int i = 0; i < normals.length; i += 3) {
            double square = 0;
            for (int row = 0; row < 3; row++) {
                double sum = 0;
                for (int column = 0; column < 3; column++) {
                    sum += cofactors[3 * row + column] / largest * normals[i + column];
                }
                moved[i + row] = sign * sum;
                square += sum * sum;
            }
            double length = Math.sqrt(square);
            for (int row = 0; row < 3; row++) {
                moved[i + row] = length > 0 ? moved[i + row] / length : normals[i + row];
            }
        }
        return moved;
    }

    /** A bound of the factor by which the transform lengthens anything: the root of the sum of its squared entries. */
    private static double scale(Affine3 transform) {
        double[] entries = transform.toArray();
        double sum = 0;
        for (int i = 0; i < entries.length; i++) {
            sum += i % 4 == 3 ? 0 : entries[i] * entries[i];
        }
        return Math.sqrt(sum);
    }
}
