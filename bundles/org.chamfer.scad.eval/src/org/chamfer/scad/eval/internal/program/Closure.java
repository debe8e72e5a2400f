package org.chamfer.scad.eval.internal.program;

import java.util.function.Consumer;
import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.value.FunctionValue;

/** A function literal together with the variables around it. */
public final class Closure extends FunctionValue {
    private final UserFunction function;
    private final Frame frame;

    Closure(UserFunction function, Frame frame, Consumer<StringBuilder> text) {
        super(text);
        this.function = function;
        this.frame = frame;
    }

    UserFunction function() {
        return function;
    }

    Frame frame() {
        return frame;
    }
}
