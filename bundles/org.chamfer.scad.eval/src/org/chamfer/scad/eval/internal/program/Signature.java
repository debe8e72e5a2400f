package org.chamfer.scad.eval.internal.program;

import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.value.Value;

/**
 * What a function or a module takes.
 *
 * @param count number of parameters
 * @param names the names of the parameters, and after them those that are no parameters but that calls give values
 * @param slots where each one stands in the frame of a call; -1 for one whose name begins with a dollar sign
 * @param dynamics the number of the dynamic variable of those, -1 for the others
 * @param defaults the default of each parameter, evaluated where the definition stands; {@code null} for none
 */
public record Signature(int count, String[] names, int[] slots, int[] dynamics, Expr[] defaults) {
    /** The index of a name, -1 if there is none. */
    int indexOf(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The parameters with their values in a call. */
    String printed(Frame frame, Machine machine) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                out.append(", ");
            }
            Value value = slots[i] >= 0 ? frame.slots[slots[i]] : machine.dynamics.get(dynamics[i]);
            out.append(names[i]).append(" = ");
            out.append(value.printed());
        }
        return out.toString();
    }
}
