package org.chamfer.ui.graph.internal.view;

import java.util.List;
import org.chamfer.workbench.look.TextStyle;

/** Text whose letters are all seven pixels wide. */
public final class FixedMeasure implements TextMeasure {
    /** Width of a letter in pixels. */
    public static final int LETTER = 7;

    @Override
    public int width(String text, TextStyle style) {
        return LETTER * text.length();
    }

    @Override
    public int height(TextStyle style) {
        return 14;
    }

    @Override
    public int ascent(TextStyle style) {
        return 11;
    }

    @Override
    public List<String> wrap(String text, TextStyle style, int width) {
        return text.lines().toList();
    }
}
