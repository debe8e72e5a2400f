package org.chamfer.geometry.kernel.internal.plane;

/** Says which points of the plane belong to a result. */
@FunctionalInterface
interface InsideRule {
    /**
     * True for points inside.
     *
     * @param windings how often each operand winds around the point, counter-clockwise
     * @param first where the number of the first operand is
     */
    boolean isInside(int[] windings, int first);

    /** Whatever contours of one operand wind around counter-clockwise. */
    static InsideRule positive() {
        return (windings, first) -> windings[first] > 0;
    }

    /** An odd number of windings of one operand. */
    static InsideRule odd() {
        return (windings, first) -> (windings[first] & 1) != 0;
    }

    /** In any of the operands; any number of windings but zero is inside. */
    static InsideRule any(int operands) {
        return (windings, first) -> {
            for (int i = first; i < first + operands; i++) {
                if (windings[i] != 0) {
                    return true;
                }
            }
            return false;
        };
    }

    /** In all of the operands. */
    static InsideRule all(int operands) {
        return (windings, first) -> {
            for (int i = first; i < first + operands; i++) {
                if (windings[i] == 0) {
                    return false;
                }
            }
            return true;
        };
    }

    /** In the first operand and in none of the others. */
    static InsideRule firstOnly(int operands) {
        InsideRule tools = any(operands - 1);
        return (windings, first) -> windings[first] != 0 && !tools.isInside(windings, first + 1);
    }
}
