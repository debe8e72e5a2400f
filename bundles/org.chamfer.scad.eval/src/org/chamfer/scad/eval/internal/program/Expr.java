package org.chamfer.scad.eval.internal.program;

import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.VectorBuilder;

/** A lowered expression. */
public abstract class Expr {
    /** The value. */
    public abstract Value eval(Frame frame, Machine machine);

    /**
     * The value, or {@code null} if it is that of a call of a function which the machine is to make next: where nothing
     * is left to do after a call, the stack does not grow.
     */
    public Value evalTail(Frame frame, Machine machine) {
        return eval(frame, machine);
    }

    /** Appends the elements that it stands for inside a vector: one, unless it is a generator. */
    public void generate(Frame frame, Machine machine, VectorBuilder out) {
        out.add(eval(frame, machine));
    }
}
