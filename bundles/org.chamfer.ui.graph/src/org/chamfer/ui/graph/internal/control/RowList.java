package org.chamfer.ui.graph.internal.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * A list of rows that paint themselves, of any heights; one may be selected. Arrow keys, Home, End and Page keys move the
 * selection, Enter and Space choose.
 */
public final class RowList<R> extends Canvas {
    private static final int WHEEL = 24;

    /** How rows are shown. */
    public interface Painter<R> {
        /** How high a row is, in pixels. */
        int height(R row);

        /** Paints a row; its background is there already. */
        void paint(GC gc, R row, Rectangle area, boolean selected);

        /** What readers say. */
        String name(R row);
    }

    private final Look look;
    private final Painter<R> painter;
    private final Token ground;
    private final List<Consumer<R>> choiceListeners = new ArrayList<>();
    private final List<Runnable> selectionListeners = new ArrayList<>();
    private List<R> rows = List.of();
    private int selected = -1;
    private int hot = -1;
    private int top;

    /** An empty list. @param ground the colour behind the rows */
    public RowList(Composite parent, Look look, Token ground, Painter<R> painter) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        this.look = look;
        this.ground = ground;
        this.painter = painter;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, _ -> scrollTo(top));
        addListener(SWT.MouseMove, event -> hot(indexAt(event.y)));
        addListener(SWT.MouseExit, _ -> hot(-1));
        addListener(SWT.MouseWheel, event -> {
            scrollTo(top - event.count * WHEEL);
            event.doit = false;
        });
        addListener(SWT.MouseDown, event -> {
            setFocus();
            select(indexAt(event.y));
        });
        addListener(SWT.KeyDown, this::key);
        addListener(
                SWT.Traverse,
                event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                        || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
                        || event.detail == SWT.TRAVERSE_ESCAPE);
        addListener(SWT.FocusIn, _ -> redraw());
        addListener(SWT.FocusOut, _ -> redraw());
        ScrollBar bar = getVerticalBar();
        bar.addListener(SWT.Selection, _ -> scrollTo(bar.getSelection()));
        bar.setVisible(false);
        describe();
    }

    /** Shows other rows; the same row stays selected if it is still there. */
    public void setRows(List<R> newRows) {
        R before = selection();
        rows = List.copyOf(newRows);
        selected = before == null ? -1 : rows.indexOf(before);
        hot = -1;
        scrollTo(top);
        redraw();
    }

    /** The rows. */
    public List<R> rows() {
        return rows;
    }

    /** The selected row, or {@code null}. */
    public R selection() {
        return selected < 0 || selected >= rows.size() ? null : rows.get(selected);
    }

    /** Selects a row by its index, -1 for none, and shows it. */
    public void select(int index) {
        int now = index < 0 || rows.isEmpty() ? -1 : Math.min(index, rows.size() - 1);
        if (now != selected) {
            selected = now;
            reveal(now);
            redraw();
            selectionListeners.forEach(Runnable::run);
        }
    }

    /** Moves the selection by some rows; stays within the list. */
    public void move(int by) {
        if (!rows.isEmpty()) {
            select(Math.clamp(selected + (long) by, 0, rows.size() - 1));
        }
    }

    /** The row at a height of the control, or {@code null}. */
    public R rowAt(int y) {
        int index = indexAt(y);
        return index < 0 ? null : rows.get(index);
    }

    /** Tells a listener of rows that are chosen with Enter or Space. */
    public void onChoice(Consumer<R> listener) {
        choiceListeners.add(listener);
    }

    /** Tells a listener that another row is selected. */
    public void onSelection(Runnable listener) {
        selectionListeners.add(listener);
    }

    /** How high all rows are together. */
    public int contentHeight() {
        return rows.stream().mapToInt(painter::height).sum();
    }

    /** How many whole rows are seen, at least 1. */
    public int page() {
        return rows.isEmpty()
                ? 1
                : Math.max(1, getClientArea().height * rows.size() / Math.max(1, contentHeight()) - 1);
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> move(1);
            case SWT.ARROW_UP -> move(-1);
            case SWT.PAGE_DOWN -> move(page());
            case SWT.PAGE_UP -> move(-page());
            case SWT.HOME -> select(0);
            case SWT.END -> select(rows.size() - 1);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> choose();
            default -> {
                // Other keys mean nothing here.
            }
        }
    }

    /** Tells the listeners that the selected row is chosen. */
    public void choose() {
        R row = selection();
        if (row != null) {
            choiceListeners.forEach(listener -> listener.accept(row));
        }
    }

    private void hot(int index) {
        if (index != hot) {
            hot = index;
            redraw();
        }
    }

    private int indexAt(int y) {
        int at = -top;
        for (int index = 0; index < rows.size(); index++) {
            at += painter.height(rows.get(index));
            if (y < at) {
                return y < 0 ? -1 : index;
            }
        }
        return -1;
    }

    private void reveal(int index) {
        if (index < 0) {
            return;
        }
        int from = rows.subList(0, index).stream().mapToInt(painter::height).sum();
        int to = from + painter.height(rows.get(index));
        int height = getClientArea().height;
        if (height <= 0) {
            // Not shown yet: from the top.
            return;
        }
        if (from < top) {
            scrollTo(from);
        } else if (to > top + height) {
            scrollTo(to - height);
        }
    }

    private void scrollTo(int wanted) {
        int content = contentHeight();
        int height = Math.max(1, getClientArea().height);
        top = Math.clamp(wanted, 0, Math.max(0, content - height));
        ScrollBar bar = getVerticalBar();
        boolean needed = content > height;
        if (bar.getVisible() != needed) {
            bar.setVisible(needed);
        }
        if (needed) {
            bar.setValues(top, 0, content, height, WHEEL, height);
        }
        redraw();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(look.color(ground));
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        int y = -top;
        for (int index = 0; index < rows.size() && y < area.height; index++) {
            R row = rows.get(index);
            int height = painter.height(row);
            if (y + height > 0) {
                Rectangle place = new Rectangle(0, y, area.width, height);
                ground(gc, index, place);
                painter.paint(gc, row, place, index == selected);
            }
            y += height;
        }
    }

    private void ground(GC gc, int index, Rectangle place) {
        if (index == selected) {
            gc.setBackground(look.mix(ground, look.color(Token.SELECTION), isFocusControl() ? 0.2 : 0.14));
        } else if (index == hot) {
            gc.setBackground(look.mix(ground, look.color(Token.TEXT), 0.05));
        } else {
            return;
        }
        gc.fillRoundRectangle(place.x + 4, place.y, place.width - 8, place.height, 8, 8);
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                R row = event.childID == ACC.CHILDID_SELF ? selection() : rows.get(event.childID);
                event.result = row == null ? "" : painter.name(row);
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = rows.size();
            }
        });
    }
}
