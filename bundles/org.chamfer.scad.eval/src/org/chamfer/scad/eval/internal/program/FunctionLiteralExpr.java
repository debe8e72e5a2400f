package org.chamfer.scad.eval.internal.program;

import java.util.function.Consumer;
import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.value.Value;

/** {@code function(x) ...} as a value. */
public final class FunctionLiteralExpr extends Expr {
    private final UserFunction function;
    private final Consumer<StringBuilder> text;

    /** Makes a literal; {@code text} writes it as the console shows it. */
    public FunctionLiteralExpr(UserFunction function, Consumer<StringBuilder> text) {
        this.function = function;
        this.text = text;
    }

    @Override
    public Value eval(Frame frame, Machine machine) {
        return new Closure(function, frame, text);
    }
}
