package org.chamfer.workbench.internal.preview;

import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The name of what is shown, on a line of its own above it, and whether it belongs to an earlier state. */
final class TitleStrip extends Canvas {
    private static final int HEIGHT = 32;
    private static final int INSET = 12;
    private static final int BADGE = 20;

    private final Look look;
    private String title = "";
    private boolean stale;

    TitleStrip(Composite parent, Look look) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        setData("org.chamfer.id", "preview.title");
        setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        addListener(SWT.Paint, event -> paint(event.gc, getSize()));
    }

    /** Names what is shown; empty for nothing. @param isStale true if it belongs to an earlier state */
    void show(String newTitle, boolean isStale) {
        title = newTitle;
        stale = isStale;
        redraw();
    }

    /** What it says, for people who hear it. */
    String spoken() {
        return title + (stale ? ", stale" : "");
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 200 : widthHint, HEIGHT);
    }

    private void paint(GC gc, Point size) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setBackground(look.color(title.isEmpty() ? Token.CANVAS : Token.WINDOW));
        gc.fillRectangle(0, 0, size.x, size.y);
        if (title.isEmpty()) {
            return;
        }
        gc.setForeground(look.color(Token.BORDER));
        gc.drawLine(0, size.y - 1, size.x, size.y - 1);
        int end = size.x - INSET;
        if (stale) {
            gc.setFont(look.font(TextStyle.FOOTER));
            Point extent = gc.textExtent("Stale");
            int left = end - extent.x - 16;
            gc.setBackground(look.mix(Token.NODE, look.color(Token.WARNING), 0.22));
            gc.fillRoundRectangle(left, (HEIGHT - BADGE) / 2, extent.x + 16, BADGE, BADGE, BADGE);
            gc.setForeground(look.color(Token.WARNING));
            gc.drawText("Stale", left + 8, (HEIGHT - extent.y) / 2, true);
            end = left - 8;
        }
        gc.setFont(look.font(TextStyle.TITLE));
        gc.setForeground(look.color(Token.TEXT));
        String shown = Ellipsis.end(gc, title, end - INSET);
        gc.drawText(shown, INSET, (HEIGHT - gc.textExtent(shown).y) / 2, true);
    }
}
