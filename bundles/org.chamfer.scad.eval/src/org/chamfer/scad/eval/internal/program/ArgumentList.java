package org.chamfer.scad.eval.internal.program;

import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.run.Place;
import org.chamfer.scad.eval.internal.value.Value;

/**
 * The arguments of a call as written.
 *
 * @param names the name of each argument, {@code null} where there is none
 * @param dynamics the number of the dynamic variable that the name stands for, -1 for other names and none
 * @param values the argument's expressions
 * @param place the call
 */
public record ArgumentList(String[] names, int[] dynamics, Expr[] values, Place place) {
    /** The values, in order. */
    Value[] eval(Frame frame, Machine machine) {
        Value[] result = new Value[values.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = values[i].eval(frame, machine);
        }
        return result;
    }
}
