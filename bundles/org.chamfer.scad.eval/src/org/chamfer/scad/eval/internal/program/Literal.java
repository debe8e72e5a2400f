package org.chamfer.scad.eval.internal.program;

import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.value.Value;

/** A value that is known before the program runs. */
public final class Literal extends Expr {
    private final Value value;

    public Literal(Value value) {
        this.value = value;
    }

    @Override
    public Value eval(Frame frame, Machine machine) {
        return value;
    }
}
