package org.chamfer.ui.graph.internal.outline;

import java.util.Arrays;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;

/** A tree that shows its first rows at once and the others bit by bit, for a row takes long to make. */
final class GrowingTree extends TreeViewer {
    private static final int ROWS_AT_ONCE = 60;
    private static final int PAUSE_MILLIS = 10;

    /** What is shown of while it grows. */
    private Object[] rows = {};

    private int shown;
    private boolean growing;

    GrowingTree(Composite parent, int style) {
        super(parent, style);
    }

    /**
     * Shows something else from now on.
     *
     * @param then done when all rows are there
     */
    void grow(Object input, OutlineTree content, Runnable then) {
        rows = content.getElements(input);
        shown = Math.min(ROWS_AT_ONCE, rows.length);
        growing = true;
        setInput(input);
        expandAll();
        goOn(rows, then);
    }

    /** Shows all rows at the next refresh. */
    void stopGrowing() {
        growing = false;
        rows = new Object[0];
    }

    private void goOn(Object[] of, Runnable then) {
        if (getTree().isDisposed() || of != rows) {
            return;
        }
        if (shown == rows.length) {
            stopGrowing();
            then.run();
            return;
        }
        int end = Math.min(shown + ROWS_AT_ONCE, rows.length);
        getTree().getDisplay().timerExec(PAUSE_MILLIS, () -> {
            if (!getTree().isDisposed() && of == rows) {
                for (; shown < end; shown++) {
                    createTreeItem(getTree(), rows[shown], -1);
                }
                goOn(of, then);
            }
        });
    }

    @Override
    protected Object[] getRawChildren(Object parent) {
        return growing && equals(parent, getRoot()) ? Arrays.copyOf(rows, shown) : super.getRawChildren(parent);
    }
}
