package org.chamfer.workbench.internal.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** The lines of the console as text; only what is to be seen is coloured. */
final class ConsoleText {
    private static final int MARGIN = 8;
    private static final String ECHO = "ECHO:";

    private final Look look;
    private final StyledText text;
    private final List<PrintedLine> lines = new ArrayList<>();
    private boolean following = true;

    ConsoleText(Composite parent, Look look) {
        this.look = look;
        text = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        text.setData("org.chamfer.id", "console.text");
        text.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN / 2);
        text.setAlwaysShowScrollBars(false);
        text.addLineStyleListener(this::style);
    }

    StyledText control() {
        return text;
    }

    /** Whether the newest line is scrolled to when it comes. */
    void follow(boolean wanted) {
        following = wanted;
        scroll();
    }

    /** Adds lines at the end. */
    void add(List<PrintedLine> others) {
        if (others.isEmpty()) {
            return;
        }
        StringBuilder added = new StringBuilder();
        for (PrintedLine line : others) {
            if (!lines.isEmpty() || !added.isEmpty()) {
                added.append('\n');
            }
            added.append(line.text());
            lines.add(line);
        }
        text.append(added.toString());
        scroll();
    }

    /** Drops the lines before a number. */
    void dropBefore(long number) {
        int count = 0;
        while (count < lines.size() && lines.get(count).number() < number) {
            count++;
        }
        if (count == lines.size()) {
            clear();
        } else if (count > 0) {
            lines.subList(0, count).clear();
            text.replaceTextRange(0, text.getOffsetAtLine(count), "");
        }
    }

    void clear() {
        lines.clear();
        text.setText("");
    }

    /** Takes the colours and the font of the theme. */
    void restyle() {
        text.setBackground(look.color(Token.NODE));
        text.setForeground(look.color(Token.TEXT));
        text.setSelectionBackground(look.mix(Token.NODE, look.color(Token.SELECTION), 0.3));
        text.setSelectionForeground(look.color(Token.TEXT));
        text.setFont(look.font(TextStyle.CODE));
        GC gc = new GC(text);
        gc.setFont(look.font(TextStyle.CODE));
        text.setTabStops(new int[] {(int) (gc.getFontMetrics().getAverageCharacterWidth() * (PrintedLine.SOURCE + 2))});
        gc.dispose();
        text.redraw();
    }

    /** A line and the place in it below a point of the control, if there is a link. */
    Optional<ConsoleLink> linkAt(int x, int y) {
        int offset = text.getOffsetAtPoint(new Point(x, y));
        if (offset < 0) {
            return Optional.empty();
        }
        int index = text.getLineAtOffset(offset);
        if (index >= lines.size()) {
            return Optional.empty();
        }
        PrintedLine line = lines.get(index);
        return ConsoleLink.at(line, offset - text.getOffsetAtLine(index));
    }

    private void scroll() {
        if (following) {
            int height = text.getLineCount() * text.getLineHeight() + MARGIN;
            text.setTopPixel(Math.max(0, height - text.getClientArea().height));
        }
    }

    private void style(LineStyleEvent event) {
        int index = text.getLineAtOffset(event.lineOffset);
        if (index >= lines.size()) {
            return;
        }
        PrintedLine line = lines.get(index);
        List<StyleRange> styles = new ArrayList<>();
        if (line.source() > 0) {
            styles.add(range(event, 0, line.source(), Token.TEXT_SECONDARY));
        }
        Severity severity = line.severity();
        if (severity == Severity.ERROR || severity == Severity.WARNING) {
            Token color = severity == Severity.ERROR ? Token.ERROR : Token.WARNING;
            styles.add(range(event, line.message(), line.end(), color));
        } else if (line.text().startsWith(ECHO, line.message())) {
            styles.add(range(event, line.message(), line.message() + ECHO.length(), Token.SUCCESS));
        }
        if (line.link() > line.end()) {
            StyleRange link = range(event, line.linkStart(), line.link(), Token.SELECTION);
            link.underline = true;
            styles.add(link);
        }
        if (line.link() < line.text().length()) {
            styles.add(range(event, line.link(), line.text().length(), Token.TEXT_SECONDARY));
        }
        event.styles = styles.toArray(StyleRange[]::new);
    }

    private StyleRange range(LineStyleEvent event, int from, int to, Token color) {
        return new StyleRange(event.lineOffset + from, to - from, look.color(color), null);
    }
}
