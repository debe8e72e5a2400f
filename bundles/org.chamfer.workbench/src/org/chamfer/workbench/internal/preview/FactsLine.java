package org.chamfer.workbench.internal.preview;

import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A line of facts under the picture. */
final class FactsLine extends Canvas {
    private static final int HEIGHT = 28;
    private static final int INSET = 12;

    private final Look look;
    private String text = "";

    FactsLine(Composite parent, Look look) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        setData("org.chamfer.id", "preview.facts");
        setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        addListener(SWT.Paint, this::paint);
    }

    /** Shows facts. */
    void show(String facts) {
        text = facts;
        setToolTipText(facts.isEmpty() ? null : facts);
        redraw();
    }

    /** What is shown. */
    String text() {
        return text;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 200 : widthHint, HEIGHT);
    }

    private void paint(Event event) {
        Point size = getSize();
        event.gc.setBackground(look.color(text.isEmpty() ? Token.CANVAS : Token.WINDOW));
        event.gc.fillRectangle(0, 0, size.x, size.y);
        if (text.isEmpty()) {
            return;
        }
        event.gc.setForeground(look.color(Token.BORDER));
        event.gc.drawLine(0, 0, size.x, 0);
        event.gc.setFont(look.font(TextStyle.FOOTER));
        event.gc.setForeground(look.color(Token.TEXT_SECONDARY));
        String shown = Ellipsis.end(event.gc, text, size.x - 2 * INSET);
        event.gc.drawText(shown, INSET, (HEIGHT - event.gc.textExtent(shown).y) / 2 + 1, true);
    }
}
