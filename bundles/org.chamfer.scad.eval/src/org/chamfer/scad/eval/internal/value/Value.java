package org.chamfer.scad.eval.internal.value;

/** An immutable value of the language. */
public sealed interface Value permits Undef, Bool, Num, Text, Vector, Range, FunctionValue {
    /** What conditions make of it. */
    boolean isTrue();

    /** The name of its type in messages. */
    String typeName();

    /** Writes it as {@code echo} shows it inside a vector: texts in quotes. */
    void print(StringBuilder out);

    /** The printed form; texts in quotes. */
    default String printed() {
        StringBuilder out = new StringBuilder();
        print(out);
        return out.toString();
    }

    /** The form that {@code str} gives: the printed form, but a text stands for itself. */
    default String plain() {
        return printed();
    }

    /** The number it is, or {@code fallback} if it is none. */
    default double asNumber(double fallback) {
        return this instanceof Num number ? number.value() : fallback;
    }
}
