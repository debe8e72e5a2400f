package org.chamfer.ui.graph.internal.figure;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.ui.graph.internal.view.TextMeasure;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;

/**
 * Measures text in the fonts of the screen. For the UI thread. Each call is slow: {@link Lettering} keeps the
 * answers.
 */
final class ScreenMeasure implements TextMeasure {
    private static final String SAMPLE = "Xg";

    private final Look look;

    ScreenMeasure(Look look) {
        this.look = look;
    }

    @Override
    public int width(String text, TextStyle style) {
        TextLayout layout = layout(text, style);
        try {
            return layout.getBounds().width;
        } finally {
            layout.dispose();
        }
    }

    @Override
    public int height(TextStyle style) {
        TextLayout layout = layout(SAMPLE, style);
        try {
            return layout.getBounds().height;
        } finally {
            layout.dispose();
        }
    }

    @Override
    public int ascent(TextStyle style) {
        TextLayout layout = layout(SAMPLE, style);
        try {
            return layout.getLineMetrics(0).getAscent();
        } finally {
            layout.dispose();
        }
    }

    @Override
    public List<String> wrap(String text, TextStyle style, int width) {
        TextLayout layout = layout(text, style);
        try {
            layout.setWidth(Math.max(1, width));
            int[] offsets = layout.getLineOffsets();
            List<String> lines = new ArrayList<>();
            for (int i = 0; i + 1 < offsets.length; i++) {
                lines.add(text.substring(offsets[i], offsets[i + 1]).stripTrailing());
            }
            return lines;
        } finally {
            layout.dispose();
        }
    }

    /** The layout of a line, to be disposed of. */
    TextLayout layout(String text, TextStyle style) {
        TextLayout layout = new TextLayout(Display.getCurrent());
        layout.setFont(look.font(style));
        layout.setText(text);
        layout.setOrientation(SWT.LEFT_TO_RIGHT);
        return layout;
    }
}
