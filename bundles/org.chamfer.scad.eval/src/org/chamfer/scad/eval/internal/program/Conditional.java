package org.chamfer.scad.eval.internal.program;

import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.VectorBuilder;

/** {@code condition ? a : b}, and the generator {@code if (condition) a else b}. */
public final class Conditional extends Expr {
    private final Expr condition;
    private final Expr whenTrue;
    private final Expr whenFalse;

    /** Makes a conditional; {@code whenFalse} of a generator may be {@code null}. */
    public Conditional(Expr condition, Expr whenTrue, Expr whenFalse) {
        this.condition = condition;
        this.whenTrue = whenTrue;
        this.whenFalse = whenFalse;
    }

    @Override
    public Value eval(Frame frame, Machine machine) {
        return condition.eval(frame, machine).isTrue() ? whenTrue.eval(frame, machine) : whenFalse.eval(frame, machine);
    }

    @Override
    public Value evalTail(Frame frame, Machine machine) {
        return condition.eval(frame, machine).isTrue()
                ? whenTrue.evalTail(frame, machine)
                : whenFalse.evalTail(frame, machine);
    }

    @Override
    public void generate(Frame frame, Machine machine, VectorBuilder out) {
        if (condition.eval(frame, machine).isTrue()) {
            whenTrue.generate(frame, machine, out);
        } else if (whenFalse != null) {
            whenFalse.generate(frame, machine, out);
        }
    }
}
