package org.chamfer.workbench.internal.parameters;

import java.util.function.Consumer;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.type.ParameterText;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.parameter.NumberExpression;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A field for a number: drag to change (Shift finer, Ctrl to round places), arrows and Page keys change by one and ten
 * steps, and expressions such as {@code 3*12.7} can be typed.
 */
final class NumberField extends Field {
    /** Takes numbers over. */
    @FunctionalInterface
    interface Numbers {
        /**
         * Takes a number over.
         *
         * @param live true if more may follow, as while dragging
         * @throws DiagnosticException if it is not allowed
         */
        void accept(double number, boolean live) throws DiagnosticException;
    }

    /** How far the pointer has to go before it drags. */
    private static final int THRESHOLD = 3;

    private static final int PIXELS_PER_STEP = 4;
    private static final int BIG = 10;

    private final NumberScale scale;
    private final Numbers numbers;
    private double value;
    private boolean pressed;
    private boolean dragging;
    private int startX;
    private double start;

    NumberField(
            Composite parent,
            Look look,
            String id,
            String name,
            String unit,
            NumberScale scale,
            Numbers numbers,
            Consumer<String> problem) {
        super(
                parent,
                look,
                id,
                name,
                typed -> numbers.accept(NumberScale.clean(NumberExpression.evaluate(typed, unit)), false),
                problem);
        this.scale = scale;
        this.numbers = numbers;
        setStepKeys(this::stepKey);
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE));
        addListener(SWT.MouseMove, this::moved);
        addListener(SWT.MouseUp, this::released);
    }

    /** Shows a number, unless the user is about to choose another. */
    void show(double number) {
        if (!dragging) {
            value = number;
            show(ParameterText.number(number));
        }
    }

    @Override
    void key(Event event) {
        if (!stepKey(event)) {
            super.key(event);
        }
    }

    private boolean stepKey(Event event) {
        double steps =
                switch (event.keyCode) {
                    case SWT.ARROW_UP -> 1;
                    case SWT.ARROW_DOWN -> -1;
                    case SWT.PAGE_UP -> BIG;
                    case SWT.PAGE_DOWN -> -BIG;
                    default -> 0;
                };
        boolean home =
                !isEditing() && event.keyCode == SWT.HOME && scale.minimum().isPresent();
        boolean end =
                !isEditing() && event.keyCode == SWT.END && scale.maximum().isPresent();
        if (home || end) {
            change(home ? scale.low() : scale.high(), false);
            return true;
        }
        if (steps == 0) {
            return false;
        }
        boolean editing = isEditing();
        if (commit()) {
            change(scale.moved(value, steps, Movement.of(event.stateMask)), false);
            if (editing) {
                edit();
            }
        }
        return true;
    }

    @Override
    void pressed(Event event) {
        if (event.button == 1) {
            setFocus();
            pressed = true;
            startX = event.x;
            start = value;
        }
    }

    private void moved(Event event) {
        if (!pressed) {
            return;
        }
        if (!dragging && Math.abs(event.x - startX) > THRESHOLD) {
            dragging = true;
            startX = event.x;
        }
        if (dragging) {
            double steps = (event.x - startX) / (double) PIXELS_PER_STEP;
            change(scale.moved(start, steps, Movement.of(event.stateMask)), true);
        }
    }

    private void released(Event event) {
        if (!pressed || event.button != 1) {
            return;
        }
        pressed = false;
        if (dragging) {
            dragging = false;
            tell(false);
        } else {
            edit();
        }
    }

    private void change(double number, boolean live) {
        if (number != value) {
            value = number;
            show(ParameterText.number(number));
            update();
            tell(live);
        }
    }

    private void tell(boolean live) {
        try {
            numbers.accept(value, live);
        } catch (DiagnosticException e) {
            throw new IllegalStateException("a number within the range is not allowed", e);
        }
    }
}
