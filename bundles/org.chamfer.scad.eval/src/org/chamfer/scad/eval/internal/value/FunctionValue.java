package org.chamfer.scad.eval.internal.value;

import java.util.function.Consumer;

/** A function as a value; the interpreter knows more about it. */
public abstract non-sealed class FunctionValue implements Value {
    private final Consumer<StringBuilder> text;

    /**
     * Makes a function value.
     *
     * @param text writes the function literal that it came from
     */
    protected FunctionValue(Consumer<StringBuilder> text) {
        this.text = text;
    }

    @Override
    public boolean isTrue() {
        return true;
    }

    @Override
    public String typeName() {
        return "function";
    }

    @Override
    public void print(StringBuilder out) {
        text.accept(out);
    }
}
