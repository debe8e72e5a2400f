package org.chamfer.scad.eval.internal.value;

/** An immutable value of the language. */
public sealed interface Value permits Undef, Bool, Num, Text, Vector, Range, FunctionValue, ObjectValue {
    /** What conditions make of it. */
    boolean isTrue();

    /** The name of its type in messages. */
    String typeName();

    /** Characters of a value in a message: more than anybody reads. */
    int LONGEST_IN_MESSAGES = 100_000;

    /** Writes it as {@code echo} shows it inside a vector: texts in quotes. {@link Printer} does it with a limit. */
    void print(StringBuilder out);

    /** The printed form for messages, cut off where it is too long; texts in quotes. */
    default String printed() {
        Printer printer = Printer.cutting(LONGEST_IN_MESSAGES);
        printer.print(this);
        return printer.cut();
    }

    /** The printed form, but a text stands for itself. */
    default String plain() {
        return printed();
    }

    /** The number it is, or {@code fallback} if it is none. */
    default double asNumber(double fallback) {
        return this instanceof Num number ? number.value() : fallback;
    }
}
