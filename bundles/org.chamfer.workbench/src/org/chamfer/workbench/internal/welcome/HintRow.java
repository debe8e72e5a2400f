package org.chamfer.workbench.internal.welcome;

import java.util.function.Supplier;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A key and what it does. */
final class HintRow extends Canvas {
    private static final int HEIGHT = 28;
    private static final int TEXT = 112;
    private static final int CAP_HEIGHT = 20;
    private static final int CAP_PADDING = 6;
    private static final int CORNER = 6;
    private static final int LEFT = 8;

    private final Look look;
    private final Supplier<String> key;
    private final String text;

    HintRow(Composite parent, Look look, Supplier<String> key, String text) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.key = key;
        this.text = text;
        addPaintListener(event -> paint(event.gc));
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? 0 : width, HEIGHT);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.color(Token.CANVAS));
        gc.fillRectangle(area);
        gc.setFont(look.font(TextStyle.FOOTER));
        String cap = key.get();
        Point size = gc.textExtent(cap);
        int top = (area.height - CAP_HEIGHT) / 2;
        gc.setBackground(look.color(Token.NODE));
        gc.fillRoundRectangle(LEFT, top, size.x + 2 * CAP_PADDING, CAP_HEIGHT, CORNER, CORNER);
        gc.setForeground(look.color(Token.BORDER));
        gc.drawRoundRectangle(LEFT, top, size.x + 2 * CAP_PADDING - 1, CAP_HEIGHT - 1, CORNER, CORNER);
        gc.setForeground(look.color(Token.TEXT));
        gc.drawText(cap, LEFT + CAP_PADDING, (area.height - size.y) / 2, true);
        gc.setForeground(look.color(Token.TEXT_SECONDARY));
        gc.setFont(look.font(TextStyle.BODY));
        int height = gc.textExtent(text).y;
        gc.drawText(TextFit.cut(gc, text, area.width - TEXT), TEXT, (area.height - height) / 2, true);
    }
}
