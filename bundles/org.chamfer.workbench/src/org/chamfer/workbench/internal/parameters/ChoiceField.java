package org.chamfer.workbench.internal.parameters;

import java.util.List;
import java.util.function.Consumer;
import org.chamfer.graph.type.Choice;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A drop-down list. Click, Space or Enter opens it; arrows, Home and End choose without opening. */
final class ChoiceField extends DrawnControl {
    private static final int ICON = 16;

    private final List<Choice> choices;
    private final Consumer<String> listener;
    private String chosen = "";

    ChoiceField(Composite parent, Look look, String id, String name, List<Choice> choices, Consumer<String> listener) {
        super(parent, look, id, name, ACC.ROLE_COMBOBOX);
        this.choices = choices;
        this.listener = listener;
        addListener(SWT.MouseDown, event -> {
            if (event.button == 1) {
                setFocus();
                open();
            }
        });
    }

    /** Shows a value. */
    void show(String value) {
        if (!value.equals(chosen)) {
            chosen = value;
            valueChanged();
        }
    }

    @Override
    String value() {
        return choices.stream()
                .filter(choice -> choice.value().equals(chosen))
                .map(Choice::label)
                .findFirst()
                .orElse(chosen);
    }

    @Override
    void key(Event event) {
        switch (event.keyCode) {
            case ' ', SWT.CR, SWT.KEYPAD_CR, SWT.F4 -> open();
            case SWT.ARROW_UP -> move(-1);
            case SWT.ARROW_DOWN -> move(1);
            case SWT.HOME -> choose(choices.getFirst());
            case SWT.END -> choose(choices.getLast());
            default -> {
                // No key of a list.
            }
        }
    }

    @Override
    void draw(GC gc, Rectangle area) {
        box(gc, area, false);
        text(gc, value(), new Rectangle(8, 0, area.width - ICON - 16, area.height), Token.TEXT);
        Image chevron = look().icon("chevron-down", ICON);
        gc.drawImage(chevron, area.width - ICON - 4, (area.height - ICON) / 2);
    }

    private int index() {
        for (int at = 0; at < choices.size(); at++) {
            if (choices.get(at).value().equals(chosen)) {
                return at;
            }
        }
        return 0;
    }

    private void move(int places) {
        choose(choices.get(Math.clamp(index() + places, 0, choices.size() - 1)));
    }

    private void choose(Choice choice) {
        if (!choice.value().equals(chosen)) {
            chosen = choice.value();
            valueChanged();
            listener.accept(chosen);
        }
    }

    private void open() {
        Menu menu = new Menu(this);
        for (Choice choice : choices) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(choice.label().replace("&", "&&"));
            item.setSelection(choice.value().equals(chosen));
            item.addListener(SWT.Selection, _ -> {
                if (item.getSelection()) {
                    choose(choice);
                }
            });
        }
        menu.setLocation(toDisplay(0, getSize().y));
        // The selection comes after the menu has gone.
        menu.addListener(SWT.Hide, _ -> getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
