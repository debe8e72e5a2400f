package org.chamfer.workbench.internal.welcome;

import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The mark, the name, and what it is all about. */
final class WelcomeHeader extends Canvas {
    private static final String NAME = "Chamfer";
    private static final String CLAIM = "Parts from graphs and code. Change a number, and everything follows.";
    private static final int MARK = 56;
    private static final int TEXT = MARK + 16;
    private static final int HEIGHT = 64;

    private final Look look;
    private final WelcomeFonts fonts;

    WelcomeHeader(Composite parent, Look look, WelcomeFonts fonts) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.fonts = fonts;
        addPaintListener(event -> paint(event.gc));
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width, HEIGHT);
    }

    private void paint(GC gc) {
        gc.setBackground(look.color(Token.CANVAS));
        gc.fillRectangle(getClientArea());
        gc.drawImage(look.icon("chamfer", MARK), 0, (HEIGHT - MARK) / 2);
        gc.setFont(fonts.headline());
        gc.setForeground(look.color(Token.TEXT));
        int height = gc.textExtent(NAME).y;
        gc.setFont(look.font(TextStyle.BODY));
        int claim = gc.textExtent(CLAIM).y;
        int top = (HEIGHT - height - claim - 2) / 2;
        gc.setForeground(look.color(Token.TEXT_SECONDARY));
        gc.drawText(CLAIM, TEXT, top + height + 2, true);
        gc.setFont(fonts.headline());
        gc.setForeground(look.color(Token.TEXT));
        gc.drawText(NAME, TEXT, top, true);
    }
}
