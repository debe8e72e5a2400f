package org.chamfer.formats.fuzz;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/**
 * Something that must not happen.
 *
 * @param kind what happened
 * @param place where; with the kind it makes two findings the same one
 * @param detail all that is known
 */
record Finding(String kind, String place, String detail) {
    /** What happened, and where. */
    String signature() {
        return kind + (place.isEmpty() ? "" : " at " + place);
    }

    /** Something was thrown. */
    static Finding thrown(Throwable thrown) {
        StringWriter stack = new StringWriter();
        thrown.printStackTrace(new PrintWriter(stack));
        return new Finding("throws " + thrown.getClass().getName(), place(thrown.getStackTrace()), stack.toString());
    }

    /** Work did not end. */
    static Finding endless(StackTraceElement[] stack) {
        StringBuilder text = new StringBuilder();
        for (StackTraceElement frame : stack) {
            text.append("\tat ").append(frame).append('\n');
        }
        return new Finding("does not end when cancelled", place(stack), text.toString());
    }

    private static String place(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .filter(frame -> frame.getClassName().startsWith("org.chamfer."))
                .map(StackTraceElement::toString)
                .findFirst()
                .orElse("");
    }
}
