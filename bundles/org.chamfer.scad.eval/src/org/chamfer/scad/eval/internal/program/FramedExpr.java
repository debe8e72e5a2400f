package org.chamfer.scad.eval.internal.program;

import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.value.Value;

/**
 * An expression whose variables stand in a frame of their own. Defaults of parameters need that: they are lowered when the
 * frame in which their definition stands is long made.
 */
public final class FramedExpr extends Expr {
    private final FrameLayout layout;
    private final Expr body;

    public FramedExpr(FrameLayout layout, Expr body) {
        this.layout = layout;
        this.body = body;
    }

    @Override
    public Value eval(Frame frame, Machine machine) {
        return body.eval(new Frame(layout.size(), frame), machine);
    }
}
