package org.chamfer.workbench.internal.parameters;

import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A button with an icon. Click, Space or Enter press it. */
final class IconButton extends DrawnControl {
    private static final int ICON = 16;

    private final String icon;
    private final Runnable action;

    /** Makes a button. @param name for readers, and the tooltip */
    IconButton(Composite parent, Look look, String id, String name, String icon, Runnable action) {
        super(parent, look, id, name, ACC.ROLE_PUSHBUTTON);
        this.icon = icon;
        this.action = action;
        setToolTipText(name);
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
                action.run();
            }
        });
    }

    @Override
    String value() {
        return "";
    }

    @Override
    void key(Event event) {
        if (event.character == ' ' || event.character == SWT.CR) {
            action.run();
        }
    }

    @Override
    void draw(GC gc, Rectangle area) {
        if (hovered()) {
            gc.setBackground(look().mix(Token.WINDOW, look().color(Token.TEXT_SECONDARY), 0.18));
            gc.fillRoundRectangle(0, 0, area.width, area.height, 8, 8);
        }
        if (focused()) {
            gc.setForeground(look().color(Token.SELECTION));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        }
        gc.drawImage(look().icon(icon, ICON), (area.width - ICON) / 2, (area.height - ICON) / 2);
    }
}
