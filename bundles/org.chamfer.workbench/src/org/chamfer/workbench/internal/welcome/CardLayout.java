package org.chamfer.workbench.internal.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** As many columns of equal width as there is room for. */
final class CardLayout extends Layout {
    private static final int LEAST_WIDTH = 184;
    private static final int GAP = 16;

    @Override
    protected Point computeSize(Composite composite, int width, int height, boolean flush) {
        int columns = columns(composite, width == SWT.DEFAULT ? LEAST_WIDTH : width);
        int total = width == SWT.DEFAULT ? LEAST_WIDTH : width;
        Control[] cards = composite.getChildren();
        int rows = (cards.length + columns - 1) / columns;
        return new Point(total, rows == 0 ? 0 : rows * (rowHeight(cards, cardWidth(total, columns)) + GAP) - GAP);
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        int total = composite.getClientArea().width;
        int columns = columns(composite, total);
        Control[] cards = composite.getChildren();
        int cardWidth = cardWidth(total, columns);
        int height = rowHeight(cards, cardWidth);
        for (int i = 0; i < cards.length; i++) {
            cards[i].setBounds(i % columns * (cardWidth + GAP), i / columns * (height + GAP), cardWidth, height);
        }
    }

    private static int columns(Composite composite, int width) {
        int fit = Math.max(1, (width + GAP) / (LEAST_WIDTH + GAP));
        return Math.min(fit, Math.max(1, composite.getChildren().length));
    }

    private static int cardWidth(int width, int columns) {
        return (width - (columns - 1) * GAP) / columns;
    }

    private static int rowHeight(Control[] cards, int width) {
        return cards.length == 0 ? 0 : cards[0].computeSize(width, SWT.DEFAULT).y;
    }
}
