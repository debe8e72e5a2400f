package org.chamfer.scad.eval.internal.program;

import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.run.Place;
import org.chamfer.scad.eval.internal.value.Value;

/**
 * What an {@code assert} demands.
 *
 * @param condition what must be true, {@code null} if it is missing
 * @param conditionText the condition as the console shows it, empty if it is missing
 * @param message what is said otherwise, {@code null} if nothing is
 * @param place the assertion
 */
public record Assertion(Expr condition, String conditionText, Expr message, Place place) {
    /** Ends the evaluation if the condition does not hold. */
    public void check(Frame frame, Machine machine) {
        if (condition == null || !condition.eval(frame, machine).isTrue()) {
            Value words = message == null ? null : message.eval(frame, machine);
            throw Messages.failed(conditionText, words, machine, place);
        }
    }
}
