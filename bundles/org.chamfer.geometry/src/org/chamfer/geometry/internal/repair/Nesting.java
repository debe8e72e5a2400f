package org.chamfer.geometry.internal.repair;

import java.util.Arrays;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Bounds;

/**
 * Finds the closed shells that are inside out. Going from the outside inwards, the number of shells that wind around a
 * place (negative ones count off) must not fall below zero: an outer shell that encloses a negative volume is inside
 * out, and so is what lies in it and wound the other way than it did. A negative shell in a positive one is a cavity. A
 * positive shell in a positive one is a solid in a solid, whatever was meant by it.
 */
final class Nesting {
    /** Volumes below this part of the cube of the diagonal enclose nothing. */
    private static final double NOTHING = 1e-13;

    private final boolean[] inverted;
    private int invertedCount;
    private int nestedCount;

    Nesting(double[] positions, Shells shells, Bounds bounds, WorkContext work) {
        int count = shells.count();
        inverted = new boolean[count];
        double[] volumes = volumes(positions, shells, bounds);
        double diagonal = bounds.diagonal();
        double nothing = NOTHING * diagonal * diagonal * diagonal;
        Integer[] order = new Integer[count];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> {
            int bySize = Double.compare(Math.abs(volumes[b]), Math.abs(volumes[a]));
            return bySize != 0 ? bySize : Integer.compare(a, b);
        });
        ShellRays rays = null;
        int[] signs = new int[count];
        for (int shell : order) {
            if (shells.isClosed(shell) && Math.abs(volumes[shell]) > nothing) {
                work.checkCancelled();
                int sign = volumes[shell] > 0 ? 1 : -1;
                int around = 0;
                int parent = EdgeTable.NONE;
                if (count > 1) {
                    rays = rays == null ? new ShellRays(positions, shells, work) : rays;
                    for (int outer : rays.around(shell)) {
                        // Only larger shells have a sign yet, and only they can enclose this one.
                        around += signs[outer];
                        if (signs[outer] != 0
                                && (parent == EdgeTable.NONE || Math.abs(volumes[outer]) < Math.abs(volumes[parent]))) {
                            parent = outer;
                        }
                    }
                }
                // An inverted parent is positive by now, so it was negative.
                boolean withParent = parent != EdgeTable.NONE && inverted[parent] && sign > 0;
                if (withParent || around + sign < 0) {
                    inverted[shell] = true;
                    invertedCount++;
                    sign = -sign;
                } else if (around > 0 && sign > 0) {
                    nestedCount++;
                }
                signs[shell] = sign;
            }
        }
    }

    static double[] volumes(double[] p, Shells shells, Bounds box) {
        double[] volumes = new double[shells.count()];
        int[] t = shells.triangles();
        for (int i = 0; i < t.length; i += 3) {
            int shell = shells.shell(i / 3);
            if (shell != EdgeTable.NONE) {
                double ax = p[3 * t[i]] - box.minX();
                double ay = p[3 * t[i] + 1] - box.minY();
                double az = p[3 * t[i] + 2] - box.minZ();
                double bx = p[3 * t[i + 1]] - box.minX();
                double by = p[3 * t[i + 1] + 1] - box.minY();
                double bz = p[3 * t[i + 1] + 2] - box.minZ();
                double cx = p[3 * t[i + 2]] - box.minX();
                double cy = p[3 * t[i + 2] + 1] - box.minY();
                double cz = p[3 * t[i + 2] + 2] - box.minZ();
                volumes[shell] += (ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx)) / 6;
            }
        }
        return volumes;
    }

    /** Number of shells that are inside out. */
    int invertedCount() {
        return invertedCount;
    }

    /** Number of positive shells inside of positive ones. */
    int nestedCount() {
        return nestedCount;
    }

    /** True if a shell is inside out. */
    boolean isInverted(int shell) {
        return inverted[shell];
    }
}
