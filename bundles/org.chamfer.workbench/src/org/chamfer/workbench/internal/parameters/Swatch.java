package org.chamfer.workbench.internal.parameters;

import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A button that shows a colour. Click, Space or Enter press it. */
final class Swatch extends DrawnControl {
    private final Runnable action;
    private String color = "";

    Swatch(Composite parent, Look look, String id, String name, Runnable action) {
        super(parent, look, id, name, ACC.ROLE_PUSHBUTTON);
        this.action = action;
        setToolTipText(name);
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1) {
                action.run();
            }
        });
    }

    /** Shows a colour. @param text with hash and hexadecimal digits */
    void show(String text) {
        if (!text.equals(color)) {
            color = text;
            valueChanged();
        }
    }

    /** The opaque part of a colour; grey if a text is none. */
    static RGB rgb(String text) {
        if (!ColorText.isColor(text)) {
            return new RGB(128, 128, 128);
        }
        int bits = Integer.parseInt(text.substring(1, 7), 16);
        return new RGB(bits >> 16, bits >> 8 & 0xFF, bits & 0xFF);
    }

    @Override
    String value() {
        return color;
    }

    @Override
    void key(Event event) {
        if (event.character == ' ' || event.character == SWT.CR) {
            action.run();
        }
    }

    @Override
    void draw(GC gc, Rectangle area) {
        box(gc, area, false);
        if (ColorText.isColor(color)) {
            RGB rgb = rgb(color);
            gc.setBackground(look().color(rgb.red << 16 | rgb.green << 8 | rgb.blue));
            gc.fillRoundRectangle(3, 3, area.width - 6, area.height - 6, 5, 5);
        } else {
            gc.setForeground(look().color(Token.TEXT_SECONDARY));
            gc.drawLine(6, area.height - 6, area.width - 6, 6);
        }
    }
}
