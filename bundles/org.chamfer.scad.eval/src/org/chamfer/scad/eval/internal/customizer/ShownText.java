package org.chamfer.scad.eval.internal.customizer;

import java.util.Collection;
import java.util.stream.Collectors;

/** Texts of files in messages: short, and without characters that move the cursor of a terminal. */
public final class ShownText {
    private static final int LONGEST = 60;
    private static final int MOST = 20;

    private ShownText() {}

    /** A text on one line, its end left out if it is long. */
    public static String of(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
        return start.replaceAll("\\p{Cntrl}", " ");
    }

    /**
     * Several texts, the last left out if there are many.
     *
     * @param quote what stands before and behind each
     */
    public static String list(Collection<String> texts, String quote) {
        String shown =
                texts.stream().limit(MOST).map(text -> quote + of(text) + quote).collect(Collectors.joining(", "));
        return texts.size() > MOST ? shown + " and " + (texts.size() - MOST) + " more" : shown;
    }
}
