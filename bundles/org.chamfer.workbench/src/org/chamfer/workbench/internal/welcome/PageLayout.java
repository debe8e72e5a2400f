package org.chamfer.workbench.internal.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Header, steps and examples: steps beside the examples where there is room, otherwise above them. The children are these
 * three, in this order.
 */
final class PageLayout extends Layout {
    private static final int MARGIN = 32;
    private static final int SMALL_MARGIN = 16;
    private static final int WIDEST = 1240;
    private static final int SIDE = 264;
    private static final int GAP = 40;
    private static final int SIDE_BY_SIDE = 720;
    private static final int BELOW_HEADER = 24;

    @Override
    protected Point computeSize(Composite composite, int width, int height, boolean flush) {
        int total = width == SWT.DEFAULT ? WIDEST : width;
        return new Point(total, arrange(composite, total, false));
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        arrange(composite, composite.getClientArea().width, true);
    }

    /** The height of the page. */
    private static int arrange(Composite page, int width, boolean move) {
        Control[] parts = page.getChildren();
        int margin = width < SIDE_BY_SIDE ? SMALL_MARGIN : MARGIN;
        int inner = Math.max(1, Math.min(width - 2 * margin, WIDEST));
        int left = (width - inner) / 2;
        int top = margin + place(parts[0], left, margin, inner, move) + BELOW_HEADER;
        if (width < SIDE_BY_SIDE) {
            int below = top + place(parts[1], left, top, inner, move) + BELOW_HEADER;
            return below + place(parts[2], left, below, inner, move) + margin;
        }
        int side = place(parts[1], left, top, SIDE, move);
        int main = place(parts[2], left + SIDE + GAP, top, inner - SIDE - GAP, move);
        return top + Math.max(side, main) + margin;
    }

    private static int place(Control part, int x, int y, int width, boolean move) {
        int height = part.computeSize(width, SWT.DEFAULT).y;
        if (move) {
            part.setBounds(x, y, width, height);
        }
        return height;
    }
}
