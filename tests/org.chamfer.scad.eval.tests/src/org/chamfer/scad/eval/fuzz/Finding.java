package org.chamfer.scad.eval.fuzz;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Something that must not happen.
 *
 * @param kind what happened
 * @param place where; with the kind it makes two findings the same one
 * @param detail all that is known
 * @param endless true if a thread still works for it
 */
record Finding(String kind, String place, String detail, boolean endless) {
    Finding(String kind, String place, String detail) {
        this(kind, place, detail, false);
    }

    /** What happened, and where. */
    String signature() {
        return kind + (place.isEmpty() ? "" : " at " + place);
    }

    /** Something was thrown. */
    static Finding thrown(String step, Throwable thrown) {
        Throwable root = Stream.iterate(thrown, one -> one != null, Throwable::getCause)
                .reduce((_, cause) -> cause)
                .orElseThrow();
        String place = Arrays.stream(root.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.chamfer."))
                .map(StackTraceElement::toString)
                .findFirst()
                .orElse("");
        StringWriter stack = new StringWriter();
        thrown.printStackTrace(new PrintWriter(stack));
        return new Finding(step + " throws " + root.getClass().getName(), place, stack.toString());
    }

    /** Two things are not equal that must be. */
    static Finding differs(String step, String expected, String found) {
        int at = 0;
        while (at < Math.min(expected.length(), found.length()) && expected.charAt(at) == found.charAt(at)) {
            at++;
        }
        return new Finding(step + " differs", "", excerpt(expected, at) + "\n--- but then\n" + excerpt(found, at));
    }

    private static String excerpt(String text, int at) {
        return text.substring(Math.max(0, at - 200), Math.min(text.length(), at + 200));
    }
}
