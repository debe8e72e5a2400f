package org.chamfer.workbench.internal.parameters;

import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A control that paints itself in the application's look, so that it is the same in both themes and on all platforms.
 * It takes the focus by Tab and by click, shows it by a ring, and tells readers its name and its value.
 */
abstract class DrawnControl extends Canvas {
    /** The height of controls, in pixels. */
    static final int HEIGHT = 24;

    /** The key of the name by which tests find controls. */
    static final String ID = "org.chamfer.id";

    /** The key by which the platform's styling is told to leave a control alone. */
    static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    private static final int CORNER = 8;

    private final Look look;
    private final String name;
    private boolean hovered;

    /**
     * Makes a control.
     *
     * @param id by which tests find it
     * @param name for readers
     * @param role one of {@link ACC}
     */
    DrawnControl(Composite parent, Look look, String id, String name, int role) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.name = name;
        setData(ID, id);
        setData(UNSTYLED, true);
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.FocusIn, _ -> redraw());
        addListener(SWT.FocusOut, _ -> redraw());
        addListener(SWT.MouseEnter, _ -> hover(true));
        addListener(SWT.MouseExit, _ -> hover(false));
        addListener(SWT.Traverse, this::traversed);
        addListener(SWT.KeyDown, this::key);
        addAccessibility(role);
    }

    /** Paints the control. @param area the whole of it, from 0, 0 */
    abstract void draw(GC gc, Rectangle area);

    /** The value as readers tell it. */
    abstract String value();

    /** Handles a key, if it is one of the control's. */
    abstract void key(Event event);

    /** Takes over the colours of another theme. */
    void themeChanged() {
        redraw();
    }

    /** The colours and fonts. */
    final Look look() {
        return look;
    }

    /** What readers call the control. */
    final String name() {
        return name;
    }

    /** True if the pointer is over the control. */
    final boolean hovered() {
        return hovered;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(
                widthHint == SWT.DEFAULT ? 4 * HEIGHT : widthHint, heightHint == SWT.DEFAULT ? HEIGHT : heightHint);
    }

    /** Paints the box of a field. @param wrong true to mark it as an error */
    final void box(GC gc, Rectangle area, boolean wrong) {
        gc.setBackground(look.color(Token.NODE));
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, CORNER, CORNER);
        border(gc, area, wrong, focused());
    }

    /** Paints the border of a field. */
    final void border(GC gc, Rectangle area, boolean wrong, boolean focus) {
        Token token = wrong ? Token.ERROR : focus ? Token.SELECTION : Token.BORDER;
        gc.setForeground(
                hovered && token == Token.BORDER
                        ? look.mix(Token.BORDER, look.color(Token.TEXT_SECONDARY), 0.5)
                        : look.color(token));
        gc.setLineWidth(1);
        gc.drawRoundRectangle(area.x, area.y, area.width - 1, area.height - 1, CORNER, CORNER);
        if (focus || wrong) {
            gc.drawRoundRectangle(area.x + 1, area.y + 1, area.width - 3, area.height - 3, CORNER - 2, CORNER - 2);
        }
    }

    /** Paints a line of text, cut off with dots where there is no room. */
    final void text(GC gc, String text, Rectangle area, Token color) {
        Ellipsis.draw(gc, text, area, look.color(color));
    }

    /** True if the control or one within it has the focus. */
    boolean focused() {
        return isFocusControl();
    }

    /** Tells readers that the value is another. */
    final void valueChanged() {
        getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
        redraw();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(look.color(Token.WINDOW));
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        gc.setFont(look.font(TextStyle.BODY));
        draw(gc, area);
    }

    private void hover(boolean over) {
        hovered = over;
        redraw();
    }

    private void traversed(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_PAGE_NEXT, SWT.TRAVERSE_PAGE_PREVIOUS ->
                event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
            default -> event.doit = false;
        }
    }

    private void addAccessibility(int role) {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = getToolTipText();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = role;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = value();
            }
        });
    }
}
