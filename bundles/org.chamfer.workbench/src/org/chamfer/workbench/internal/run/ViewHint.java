package org.chamfer.workbench.internal.run;

import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** What an empty view says: what it is for, and the first step. */
public final class ViewHint {
    private static final int ICON = 24;
    private static final int GAP = 8;

    private final Look look;
    private final String icon;
    private final String title;
    private final String step;
    private final Canvas canvas;

    /** Makes one. @param icon name of its icon */
    public ViewHint(Composite parent, Look look, String icon, String title, String step) {
        this.look = look;
        this.icon = icon;
        this.title = title;
        this.step = step;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.getAccessible().addAccessibleListener(new HintName(title + " " + step));
    }

    /** The control. */
    public Control control() {
        return canvas;
    }

    /** Takes the colours of the theme. */
    public void restyle() {
        canvas.setBackground(look.color(Token.WINDOW));
        canvas.redraw();
    }

    private void paint(Event event) {
        GC gc = event.gc;
        Rectangle area = canvas.getClientArea();
        gc.setFont(look.font(TextStyle.BODY));
        int line = gc.textExtent(title).y;
        int y = area.y + Math.max(GAP, (area.height - ICON - 2 * line - 2 * GAP) / 2);
        Image image = look.icon(icon, ICON);
        gc.drawImage(image, area.x + (area.width - ICON) / 2, y);
        y = text(gc, title, Token.TEXT, area, y + ICON + GAP);
        text(gc, step, Token.TEXT_SECONDARY, area, y + GAP / 2);
    }

    private int text(GC gc, String text, Token color, Rectangle area, int y) {
        gc.setForeground(look.color(color));
        Point size = gc.textExtent(text);
        gc.drawText(text, area.x + Math.max(GAP, (area.width - size.x) / 2), y, true);
        return y + size.y;
    }
}
