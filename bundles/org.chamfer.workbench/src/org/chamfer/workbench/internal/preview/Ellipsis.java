package org.chamfer.workbench.internal.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.eclipse.swt.graphics.GC;

/** Fits text into a width with the font of a graphics context. */
public final class Ellipsis {
    private static final String DOTS = "…";

    private Ellipsis() {}

    /** The text, or its beginning with dots behind. */
    public static String end(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int length = longest(text.length(), count -> gc.textExtent(text.substring(0, count) + DOTS).x <= width);
        return text.substring(0, length) + DOTS;
    }

    /** The text, or its beginning and its end with dots between: for names of files, whose ends matter. */
    public static String middle(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int length = longest(text.length(), count -> gc.textExtent(shortened(text, count)).x <= width);
        return shortened(text, length);
    }

    /** The text in lines that break between words. */
    public static List<String> wrapped(GC gc, String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+")) {
            if (!line.isEmpty() && gc.textExtent(line + " " + word).x > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static String shortened(String text, int kept) {
        int tail = kept / 3;
        return text.substring(0, kept - tail) + DOTS + text.substring(text.length() - tail);
    }

    private static int longest(int most, IntPredicate fits) {
        int low = 0;
        int high = most;
        while (low < high) {
            int half = (low + high + 1) / 2;
            if (fits.test(half)) {
                low = half;
            } else {
                high = half - 1;
            }
        }
        return low;
    }
}
