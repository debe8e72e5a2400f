package org.chamfer.workbench.internal.parameters;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * A field with a line of text. It paints its text, and has a native text field only once somebody writes in it. Enter
 * and leaving the field take over what is written; what cannot be taken over stays and is marked; Esc restores.
 */
class Field extends DrawnControl {
    /** Takes over what was typed. */
    @FunctionalInterface
    interface Input {
        /** Takes it over. @throws DiagnosticException if it is not allowed */
        void accept(String typed) throws DiagnosticException;
    }

    private static final int INSET = 8;

    private final Input input;
    private final Consumer<String> problem;
    private Predicate<Event> stepKeys = _ -> false;
    private String prefix = "";
    private String unit = "";
    private String hint = "";
    private String shown = "";
    private BareText bare;
    private Text text;
    private boolean wrong;

    /**
     * Makes a field.
     *
     * @param input takes over what was typed
     * @param problem gets what is wrong with it, and an empty text once it is no more
     */
    Field(Composite parent, Look look, String id, String name, Input input, Consumer<String> problem) {
        super(parent, look, id, name, ACC.ROLE_TEXT);
        this.input = input;
        this.problem = problem;
        addListener(SWT.Resize, _ -> place());
        addListener(SWT.MouseDown, this::pressed);
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_IBEAM));
    }

    /** Shows a unit behind the text. */
    final void setUnit(String newUnit) {
        unit = newUnit;
    }

    /** Shows a letter before the text. */
    final void setPrefix(String newPrefix) {
        prefix = newPrefix;
    }

    /** What is shown as long as there is no text. */
    final void setHint(String newHint) {
        hint = newHint;
    }

    /** Shows a text; what is being typed stays, what was typed and is wrong gives way to another value. */
    void show(String newText) {
        if (newText.equals(shown)) {
            return;
        }
        shown = newText;
        if (isEditing() && !text.isFocusControl()) {
            mark("");
            bare.setVisible(false);
        }
        valueChanged();
    }

    /** The text that is shown. */
    final String shown() {
        return shown;
    }

    @Override
    String value() {
        return unit.isEmpty() ? shown : shown + " " + unit;
    }

    @Override
    boolean focused() {
        return super.focused() || text != null && text.isFocusControl();
    }

    @Override
    void draw(GC gc, Rectangle area) {
        box(gc, area, wrong);
        Rectangle inner = inner(gc);
        if (!prefix.isEmpty()) {
            text(gc, prefix, new Rectangle(INSET, 0, area.width, area.height), Token.TEXT_SECONDARY);
        }
        if (isEditing()) {
            drawUnit(gc, area.width - INSET - gc.textExtent(unit).x, area);
            return;
        }
        boolean empty = shown.isEmpty() && !hint.isEmpty();
        String line = empty ? hint : shown;
        int width = Ellipsis.draw(gc, line, inner, look().color(empty ? Token.TEXT_SECONDARY : Token.TEXT));
        drawUnit(gc, inner.x + width + 4, area);
    }

    private void drawUnit(GC gc, int x, Rectangle area) {
        if (!unit.isEmpty()) {
            text(gc, unit, new Rectangle(x, 0, area.width, area.height), Token.TEXT_SECONDARY);
        }
    }

    @Override
    void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F2) {
            edit();
        } else if (event.character >= ' '
                && event.character != SWT.DEL
                && (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0) {
            edit();
            text.setText(String.valueOf(event.character));
            text.setSelection(1);
        }
    }

    /** Begins editing, with everything selected. */
    final void edit() {
        if (text == null) {
            bare = new BareText(this, look(), getData(ID) + ".text");
            text = bare.control();
            // Tab goes from field to field, not into this one again.
            setTabList(new Control[0]);
            text.addListener(SWT.DefaultSelection, _ -> finish());
            text.addListener(SWT.FocusOut, _ -> left());
            text.addListener(SWT.FocusIn, _ -> redraw());
            text.addListener(SWT.KeyDown, this::keyInText);
            text.addListener(SWT.Traverse, this::traversedInText);
            text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = name();
                }
            });
        }
        if (!bare.isVisible() || !wrong) {
            text.setText(shown);
        }
        bare.setVisible(true);
        place();
        text.setFocus();
        text.selectAll();
        redraw();
    }

    /** True while there is a native text field. */
    final boolean isEditing() {
        return bare != null && bare.isVisible();
    }

    /**
     * Lets keys do something else while somebody writes; for numbers.
     *
     * @param keys true for a key that has been handled
     */
    final void setStepKeys(Predicate<Event> keys) {
        stepKeys = keys;
    }

    /** Takes over what is written; it stays, marked, if it is not allowed. @return true if it was taken over */
    final boolean commit() {
        if (!isEditing()) {
            return true;
        }
        String typed = text.getText();
        if (typed.equals(shown)) {
            mark("");
            return true;
        }
        try {
            input.accept(typed);
            mark("");
            return true;
        } catch (DiagnosticException e) {
            mark(ParameterHelp.brief(e.diagnostic()));
            return false;
        }
    }

    @Override
    void themeChanged() {
        if (bare != null) {
            bare.themeChanged();
        }
        super.themeChanged();
    }

    private void mark(String message) {
        if (wrong || !message.isEmpty()) {
            problem.accept(message);
        }
        wrong = !message.isEmpty();
        redraw();
    }

    private void finish() {
        if (commit()) {
            setFocus();
            bare.setVisible(false);
            redraw();
        } else {
            text.selectAll();
        }
    }

    private void left() {
        // Hiding a control while it loses the focus confuses the platform.
        getDisplay().asyncExec(() -> {
            if (!isDisposed() && isEditing() && !text.isFocusControl() && commit()) {
                bare.setVisible(false);
                redraw();
            }
        });
    }

    private void restore() {
        mark("");
        text.setText(shown);
        setFocus();
        bare.setVisible(false);
        redraw();
    }

    private void keyInText(Event event) {
        if (event.keyCode == SWT.ESC) {
            event.doit = false;
            restore();
        } else if (stepKeys.test(event)) {
            event.doit = false;
        }
    }

    private void traversedInText(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = false;
            traverse(event.detail);
        } else if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
        }
    }

    /** Begins editing on a click; numbers can be dragged instead. */
    void pressed(Event event) {
        if (event.button == 1) {
            edit();
        }
    }

    private void place() {
        if (text != null) {
            GC gc = new GC(this);
            gc.setFont(look().font(TextStyle.BODY));
            Rectangle inner = inner(gc);
            gc.dispose();
            bare.place(new Rectangle(inner.x, inner.y + 3, inner.width, inner.height - 6));
        }
    }

    private Rectangle inner(GC gc) {
        Rectangle area = getClientArea();
        int left = INSET + (prefix.isEmpty() ? 0 : gc.textExtent(prefix).x + 6);
        int right = INSET + (unit.isEmpty() ? 0 : gc.textExtent(unit).x + 4);
        return new Rectangle(left, 0, Math.max(0, area.width - left - right), area.height);
    }
}
