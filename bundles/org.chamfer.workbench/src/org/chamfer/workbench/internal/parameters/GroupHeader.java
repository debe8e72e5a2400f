package org.chamfer.workbench.internal.parameters;

import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The heading of a group. Click, Space or Enter close and open the group, so do the left and the right arrow. */
final class GroupHeader extends DrawnControl {
    /** The height of headings, in pixels. */
    static final int ROOM = 32;

    private static final int ICON = 16;
    private static final int LEFT = 8;

    private final Runnable listener;
    private boolean open;

    GroupHeader(Composite parent, Look look, String name, boolean open, Runnable listener) {
        super(parent, look, "parameters.group." + name, name, ACC.ROLE_TREEITEM);
        this.open = open;
        this.listener = listener;
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.MouseDown, event -> {
            if (event.button == 1) {
                setFocus();
                toggle();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail |= isOpen() ? ACC.STATE_EXPANDED : ACC.STATE_COLLAPSED;
            }
        });
    }

    /** True if the group is open. */
    boolean isOpen() {
        return open;
    }

    @Override
    String value() {
        return open ? "open" : "closed";
    }

    @Override
    void key(Event event) {
        boolean switches = event.character == ' ' || event.character == SWT.CR;
        if (switches || event.keyCode == SWT.ARROW_LEFT && open || event.keyCode == SWT.ARROW_RIGHT && !open) {
            toggle();
        }
    }

    @Override
    void draw(GC gc, Rectangle area) {
        gc.setForeground(look().color(Token.BORDER));
        gc.setLineWidth(1);
        gc.drawLine(0, 0, area.width, 0);
        gc.drawImage(look().icon(open ? "chevron-down" : "chevron-right", ICON), LEFT, (area.height - ICON) / 2);
        gc.setFont(look().font(TextStyle.TITLE));
        int left = LEFT + ICON + 4;
        text(gc, name(), new Rectangle(left, 0, area.width - left - LEFT, area.height), Token.TEXT);
        if (focused()) {
            gc.setForeground(look().color(Token.SELECTION));
            gc.drawRoundRectangle(4, 4, area.width - 9, area.height - 9, 8, 8);
        }
    }

    private void toggle() {
        open = !open;
        valueChanged();
        listener.run();
    }
}
