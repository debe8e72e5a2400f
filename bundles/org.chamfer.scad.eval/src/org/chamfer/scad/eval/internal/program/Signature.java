package org.chamfer.scad.eval.internal.program;

/**
 * What a function or a module takes.
 *
 * @param names the names of the parameters
 * @param slots where each one stands in the frame of a call; -1 for one whose name begins with a dollar sign
 * @param dynamics the number of the dynamic variable of those, -1 for the others
 * @param defaults the default of each one, evaluated where the definition stands; {@code null} for none
 */
public record Signature(String[] names, int[] slots, int[] dynamics, Expr[] defaults) {
    /** The index of a parameter, -1 if there is none of the name. */
    int indexOf(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
