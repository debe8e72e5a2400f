package org.chamfer.workbench.internal.welcome;

import java.util.function.Supplier;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A line with an icon, a name, and something that stands back at the right or, for files, below. */
final class LinkRow extends Clickable {
    private static final int HEIGHT = 32;
    private static final int HEIGHT_TWO_LINES = 44;
    private static final int ICON = 16;
    private static final int TEXT = 32;
    private static final int PADDING = 8;
    private static final int CORNER = 8;

    private final String icon;
    private final String text;
    private final Supplier<String> aside;
    private final boolean below;

    /** @param below whether what stands back is below the name */
    LinkRow(
            Composite parent,
            Look look,
            String icon,
            String text,
            Supplier<String> aside,
            boolean below,
            Runnable action) {
        super(parent, look, text, action);
        this.icon = icon;
        this.text = text;
        this.aside = aside;
        this.below = below;
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? 0 : width, below ? HEIGHT_TWO_LINES : HEIGHT);
    }

    @Override
    void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.color(Token.CANVAS));
        gc.fillRectangle(area);
        if (hovered() || isFocusControl()) {
            gc.setBackground(look.mix(Token.CANVAS, look.color(Token.SELECTION), hovered() ? 0.10 : 0.05));
            gc.fillRoundRectangle(0, 0, area.width, area.height, CORNER, CORNER);
        }
        if (isFocusControl()) {
            gc.setForeground(look.color(Token.SELECTION));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, CORNER, CORNER);
        }
        gc.drawImage(look.icon(icon, ICON), PADDING, below ? PADDING + 2 : (area.height - ICON) / 2);
        paintTexts(gc, area);
    }

    private void paintTexts(GC gc, Rectangle area) {
        gc.setFont(look.font(TextStyle.FOOTER));
        String back = aside.get();
        Point asideSize = gc.textExtent(back);
        gc.setForeground(look.color(Token.TEXT_SECONDARY));
        int room = area.width - TEXT - PADDING;
        if (below) {
            gc.drawText(TextFit.cut(gc, back, room), TEXT, area.height - PADDING - asideSize.y + 2, true);
        } else {
            gc.drawText(back, area.width - PADDING - asideSize.x, (area.height - asideSize.y) / 2, true);
            room -= asideSize.x + PADDING;
        }
        gc.setFont(look.font(TextStyle.BODY));
        gc.setForeground(look.color(hovered() ? Token.SELECTION : Token.TEXT));
        int lineHeight = gc.textExtent(text).y;
        gc.drawText(TextFit.cut(gc, text, room), TEXT, below ? PADDING - 2 : (area.height - lineHeight) / 2, true);
    }
}
