package org.chamfer.ui.graph.internal.control;

import java.util.function.Supplier;
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
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A small button of an icon, a text or both in the application's look; Enter and Space press it. */
public final class FlatButton extends Canvas {
    private static final int SIZE = 28;
    private static final int ICON = 16;
    private static final int GAP = 6;
    private static final int CORNER = 8;

    private final Look look;
    private final String icon;
    private final Runnable action;
    private Token ground = Token.NODE;
    private String text = "";
    private Supplier<String> hint = () -> "";
    private boolean outlined;
    private boolean checked;
    private boolean hot;
    private boolean pressed;

    /**
     * A button.
     *
     * @param icon name of an icon of the look, empty for none
     * @param action what a click does
     */
    public FlatButton(Composite parent, Look look, String icon, Runnable action) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.icon = icon;
        this.action = action;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseEnter, _ -> {
            hot = true;
            setToolTipText(hint.get());
            redraw();
        });
        addListener(SWT.MouseExit, _ -> {
            hot = false;
            redraw();
        });
        addListener(SWT.MouseDown, this::down);
        addListener(SWT.MouseUp, this::up);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, _ -> redraw());
        addListener(SWT.FocusOut, _ -> redraw());
        describe();
    }

    /** What lies behind the button. */
    public FlatButton on(Token token) {
        ground = token;
        return this;
    }

    /** Gives the button a border, for places where nothing else says that it is one. */
    public FlatButton outlined() {
        outlined = true;
        return this;
    }

    /** A text beside the icon; its parent may have to be laid out anew. */
    public FlatButton text(String newText) {
        if (!newText.equals(text)) {
            text = newText;
            redraw();
        }
        return this;
    }

    /** What hovering tells, asked for each time: keys may be bound anew. */
    public FlatButton hint(Supplier<String> newHint) {
        hint = newHint;
        return this;
    }

    /** Whether the button looks switched on. */
    public void setChecked(boolean on) {
        if (checked != on) {
            checked = on;
            redraw();
        }
    }

    @Override
    public void setEnabled(boolean enabled) {
        if (enabled != getEnabled()) {
            super.setEnabled(enabled);
            redraw();
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = icon.isEmpty() ? 0 : ICON;
        if (!text.isEmpty()) {
            width += textWidth() + (icon.isEmpty() ? 2 * CORNER : GAP + CORNER);
        }
        return new Point(widthHint == SWT.DEFAULT ? Math.max(SIZE, width + SIZE - ICON) : widthHint, SIZE);
    }

    private int textWidth() {
        GC gc = new GC(this);
        try {
            gc.setFont(look.font(TextStyle.BODY));
            return gc.textExtent(text).x;
        } finally {
            gc.dispose();
        }
    }

    private void down(Event event) {
        if (event.button == 1) {
            pressed = true;
            redraw();
        }
    }

    private void up(Event event) {
        boolean hit = pressed && getClientArea().contains(event.x, event.y);
        pressed = false;
        redraw();
        if (hit) {
            action.run();
        }
    }

    private void key(Event event) {
        if (event.character == SWT.CR || event.character == ' ') {
            action.run();
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(look.color(ground));
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        if (getEnabled() && (hot || checked || pressed)) {
            gc.setBackground(
                    look.mix(ground, look.color(checked ? Token.SELECTION : Token.TEXT), pressed ? 0.16 : 0.09));
            gc.fillRoundRectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 2, CORNER, CORNER);
        }
        if (isFocusControl() || outlined) {
            gc.setForeground(look.color(isFocusControl() ? Token.SELECTION : Token.BORDER));
            gc.drawRoundRectangle(area.x + 1, area.y + 1, area.width - 3, area.height - 3, CORNER, CORNER);
        }
        content(gc, area);
    }

    private void content(GC gc, Rectangle area) {
        gc.setFont(look.font(TextStyle.BODY));
        Point extent = text.isEmpty() ? new Point(0, 0) : gc.textExtent(text);
        int wide = (icon.isEmpty() ? 0 : ICON) + extent.x + (icon.isEmpty() || text.isEmpty() ? 0 : GAP);
        int x = area.x + (area.width - wide) / 2;
        gc.setAlpha(getEnabled() ? 255 : 90);
        if (!icon.isEmpty()) {
            Image image = look.icon(icon, ICON);
            gc.drawImage(image, x, area.y + (area.height - ICON) / 2);
            x += ICON + GAP;
        }
        if (!text.isEmpty()) {
            gc.setForeground(look.color(Token.TEXT));
            gc.drawText(text, x, area.y + (area.height - extent.y) / 2, true);
        }
        gc.setAlpha(255);
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text.isEmpty() ? hint.get() : text;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }
}
