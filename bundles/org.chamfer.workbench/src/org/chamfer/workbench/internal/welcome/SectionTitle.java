package org.chamfer.workbench.internal.welcome;

import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The title of a section of the page. */
final class SectionTitle extends Canvas {
    private static final int HEIGHT = 24;

    private final Look look;
    private final String text;

    SectionTitle(Composite parent, Look look, Font font, String text) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.text = text;
        addPaintListener(event -> paint(event.gc, font));
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? 0 : width, HEIGHT);
    }

    private void paint(GC gc, Font font) {
        gc.setBackground(look.color(Token.CANVAS));
        gc.fillRectangle(getClientArea());
        gc.setFont(font);
        gc.setForeground(look.color(Token.TEXT));
        gc.drawText(text, 0, 0, true);
    }
}
