package org.chamfer.workbench.internal.parameters;

import java.util.function.Consumer;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A check box. Click or Space changes it. */
final class CheckBox extends DrawnControl {
    private static final int SIZE = 16;

    private final Consumer<Boolean> listener;
    private boolean checked;

    CheckBox(Composite parent, Look look, String id, String name, Consumer<Boolean> listener) {
        super(parent, look, id, name, ACC.ROLE_CHECKBUTTON);
        this.listener = listener;
        addListener(SWT.MouseDown, event -> {
            if (event.button == 1 && event.x <= SIZE + HEIGHT * 2) {
                setFocus();
                toggle();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail |= checked ? ACC.STATE_CHECKED : 0;
            }
        });
    }

    /** Shows a value. */
    void show(boolean flag) {
        if (flag != checked) {
            checked = flag;
            valueChanged();
        }
    }

    @Override
    String value() {
        return checked ? "on" : "off";
    }

    @Override
    void key(Event event) {
        if (event.character == ' ') {
            toggle();
        }
    }

    @Override
    void draw(GC gc, Rectangle area) {
        int top = (area.height - SIZE) / 2;
        Rectangle box = new Rectangle(2, top, SIZE, SIZE);
        gc.setBackground(look().color(checked ? Token.SELECTION : Token.NODE));
        gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 6, 6);
        if (checked) {
            gc.setForeground(look().color(look().dark() ? Token.WINDOW : Token.NODE));
            gc.setLineWidth(2);
            gc.setLineCap(SWT.CAP_ROUND);
            gc.drawPolyline(new int[] {box.x + 4, box.y + 8, box.x + 7, box.y + 11, box.x + 12, box.y + 5});
        } else {
            border(gc, box, false, false);
        }
        if (focused()) {
            gc.setForeground(look().color(Token.SELECTION));
            gc.setLineWidth(1);
            gc.drawRoundRectangle(box.x - 2, box.y - 2, box.width + 3, box.height + 3, 8, 8);
        }
        text(
                gc,
                checked ? "On" : "Off",
                new Rectangle(SIZE + 10, 0, area.width - SIZE - 10, area.height),
                Token.TEXT_SECONDARY);
    }

    private void toggle() {
        checked = !checked;
        valueChanged();
        listener.accept(checked);
    }
}
