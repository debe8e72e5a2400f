package org.chamfer.workbench.internal.parameters;

import java.util.List;
import java.util.function.Consumer;
import org.chamfer.graph.type.Choice;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A few short choices side by side. Click or arrows choose. */
final class Segments extends DrawnControl {
    private static final int CORNER = 8;
    private static final int MOST = 3;
    private static final int LONGEST = 9;

    private final List<Choice> choices;
    private final Consumer<String> listener;
    private int chosen = -1;

    Segments(Composite parent, Look look, String id, String name, List<Choice> choices, Consumer<String> listener) {
        super(parent, look, id, name, ACC.ROLE_RADIOBUTTON);
        this.choices = choices;
        this.listener = listener;
        addListener(SWT.MouseDown, event -> {
            if (event.button == 1) {
                setFocus();
                choose(Math.clamp(
                        event.x * (long) choices.size() / Math.max(1, getClientArea().width), 0, choices.size() - 1));
            }
        });
    }

    /** True if there is room for choices side by side. */
    static boolean fit(List<Choice> choices) {
        return choices.size() <= MOST
                && choices.stream().allMatch(choice -> choice.label().length() <= LONGEST);
    }

    /** Shows a value. */
    void show(String value) {
        int index = choices.stream().map(Choice::value).toList().indexOf(value);
        if (index != chosen) {
            chosen = index;
            valueChanged();
        }
    }

    @Override
    String value() {
        return chosen < 0 ? "" : choices.get(chosen).label();
    }

    @Override
    void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> choose(Math.max(0, chosen - 1));
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> choose(Math.min(choices.size() - 1, chosen + 1));
            case SWT.HOME -> choose(0);
            case SWT.END -> choose(choices.size() - 1);
            default -> {
                // No key of segments.
            }
        }
    }

    @Override
    void draw(GC gc, Rectangle area) {
        box(gc, area, false);
        int count = choices.size();
        for (int at = 0; at < count; at++) {
            int left = area.width * at / count;
            int right = area.width * (at + 1) / count;
            if (at == chosen) {
                gc.setBackground(look().mix(Token.NODE, look().color(Token.SELECTION), 0.22));
                gc.fillRoundRectangle(left + 2, 2, right - left - 4, area.height - 4, CORNER - 2, CORNER - 2);
            } else if (at > 0 && at - 1 != chosen) {
                gc.setForeground(look().color(Token.BORDER));
                gc.setLineWidth(1);
                gc.drawLine(left, 6, left, area.height - 7);
            }
            String label = Ellipsis.fit(gc, choices.get(at).label(), right - left - 8);
            Point size = gc.textExtent(label);
            Rectangle place = new Rectangle(left + (right - left - size.x) / 2, 0, size.x, area.height);
            text(gc, label, place, at == chosen ? Token.TEXT : Token.TEXT_SECONDARY);
        }
    }

    private void choose(int index) {
        if (index != chosen) {
            chosen = index;
            valueChanged();
            listener.accept(choices.get(index).value());
        }
    }
}
