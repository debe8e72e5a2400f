package org.chamfer.scad.eval.internal.program;

import org.chamfer.scad.eval.internal.run.EvaluationStopped;
import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.run.Place;
import org.chamfer.scad.eval.internal.value.LimitExceeded;
import org.chamfer.scad.eval.internal.value.Value;

/**
 * {@code name = value;} in a scope, or one of the assignments of {@code let}.
 *
 * @param name the name
 * @param slot where it stands in the frame, -1 for a dynamic variable
 * @param dynamic the number of a dynamic variable, else -1
 * @param value what it is given
 * @param overwrites true if a literal would take the place of an argument, which is probably a mistake
 * @param place the assignment
 */
public record Assignment(String name, int slot, int dynamic, Expr value, boolean overwrites, Place place) {
    /** Does it; a dynamic variable is bound until the caller releases it. */
    void run(Frame frame, Machine machine) {
        Value result;
        try {
            result = value.eval(frame, machine);
        } catch (EvaluationStopped e) {
            if (e.takesTrace()) {
                machine.console.trace("assignment to \"" + name + "\"", place);
            }
            throw e;
        } catch (LimitExceeded e) {
            throw machine.report(e, place);
        }
        if (overwrites && (slot < 0 || frame.slots[slot] != null)) {
            machine.console.warn(
                    "scad.parameter-overwritten", "Parameter \"" + name + "\" is overwritten with a literal", place);
        }
        store(result, frame, machine);
    }

    /** Gives the variable a value. */
    void store(Value result, Frame frame, Machine machine) {
        if (slot >= 0) {
            frame.slots[slot] = result;
        } else {
            machine.dynamics.bind(dynamic, result);
        }
    }
}
