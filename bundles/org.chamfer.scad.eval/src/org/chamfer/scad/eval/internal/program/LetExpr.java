package org.chamfer.scad.eval.internal.program;

import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.VectorBuilder;

/** {@code let (a = 1) ...}, as an expression and as a generator. */
public final class LetExpr extends Expr {
    private final LetBindings bindings;
    private final Expr body;

    public LetExpr(LetBindings bindings, Expr body) {
        this.bindings = bindings;
        this.body = body;
    }

    @Override
    public Value eval(Frame frame, Machine machine) {
        int mark = machine.dynamics.mark();
        try {
            return body.eval(bindings.run(frame, machine), machine);
        } finally {
            machine.dynamics.release(mark);
        }
    }

    @Override
    public Value evalTail(Frame frame, Machine machine) {
        return bindings.bindsDynamics() ? eval(frame, machine) : body.evalTail(bindings.run(frame, machine), machine);
    }

    @Override
    public void generate(Frame frame, Machine machine, VectorBuilder out) {
        int mark = machine.dynamics.mark();
        try {
            body.generate(bindings.run(frame, machine), machine, out);
        } finally {
            machine.dynamics.release(mark);
        }
    }
}
