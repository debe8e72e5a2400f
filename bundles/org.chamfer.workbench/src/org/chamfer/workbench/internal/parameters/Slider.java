package org.chamfer.workbench.internal.parameters;

import org.chamfer.graph.type.ParameterText;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A slider for a number in a range. Drag to change, with Shift finer; arrows and Page keys move by one and ten steps,
 * Home and End to the ends.
 */
final class Slider extends DrawnControl {
    /** Hears of values. */
    @FunctionalInterface
    interface Listener {
        /** The value is another. @param live true if more may follow, as while dragging */
        void changed(double value, boolean live);
    }

    private static final int THUMB = 12;
    private static final int TRACK = 4;
    private static final int BIG = 10;

    private final NumberScale scale;
    private final Listener listener;
    private double value;
    private boolean dragging;
    private int dragX;
    private double dragFraction;

    Slider(Composite parent, Look look, String id, String name, NumberScale scale, Listener listener) {
        super(parent, look, id, name, ACC.ROLE_SLIDER);
        this.scale = scale;
        this.listener = listener;
        addListener(SWT.MouseDown, this::pressed);
        addListener(SWT.MouseMove, this::moved);
        addListener(SWT.MouseUp, this::released);
    }

    /** Shows a value, unless the user is about to choose another. */
    void show(double number) {
        if (!dragging && number != value) {
            value = number;
            valueChanged();
        }
    }

    @Override
    String value() {
        return ParameterText.number(value);
    }

    @Override
    void draw(GC gc, Rectangle area) {
        int middle = area.height / 2;
        int thumb = thumbX();
        int left = THUMB / 2;
        int width = area.width - THUMB;
        gc.setBackground(look().color(Token.BORDER));
        gc.fillRoundRectangle(left, middle - TRACK / 2, width, TRACK, TRACK, TRACK);
        gc.setBackground(look().color(Token.SELECTION));
        if (thumb > left) {
            gc.fillRoundRectangle(left, middle - TRACK / 2, thumb - left, TRACK, TRACK, TRACK);
        }
        if (focused()) {
            gc.setAlpha(70);
            gc.fillOval(thumb - THUMB / 2 - 4, middle - THUMB / 2 - 4, THUMB + 8, THUMB + 8);
            gc.setAlpha(255);
        }
        gc.setBackground(hovered() || dragging ? look().color(Token.SELECTION) : look().color(Token.NODE));
        gc.fillOval(thumb - THUMB / 2, middle - THUMB / 2, THUMB, THUMB);
        gc.setForeground(look().color(Token.SELECTION));
        gc.setLineWidth(2);
        gc.drawOval(thumb - THUMB / 2, middle - THUMB / 2, THUMB, THUMB);
    }

    @Override
    void key(Event event) {
        double step = scale.sliderStep();
        switch (event.keyCode) {
            case SWT.ARROW_LEFT, SWT.ARROW_DOWN -> change(scale.moved(value, -1, Movement.of(event.stateMask)), false);
            case SWT.ARROW_RIGHT, SWT.ARROW_UP -> change(scale.moved(value, 1, Movement.of(event.stateMask)), false);
            case SWT.PAGE_DOWN -> change(scale.clamp(Math.max(scale.low(), value - BIG * step)), false);
            case SWT.PAGE_UP -> change(scale.clamp(Math.min(scale.high(), value + BIG * step)), false);
            case SWT.HOME -> change(scale.low(), false);
            case SWT.END -> change(scale.high(), false);
            default -> {
                // No key of a slider.
            }
        }
    }

    private int thumbX() {
        int width = getClientArea().width - THUMB - 2;
        return THUMB / 2 + 1 + (int) Math.round(scale.fraction(value) * Math.max(0, width));
    }

    private void pressed(Event event) {
        if (event.button != 1) {
            return;
        }
        setFocus();
        dragging = true;
        dragX = event.x;
        if (Math.abs(event.x - thumbX()) > THUMB) {
            change(scale.at(fraction(event.x)), true);
        }
        dragFraction = scale.fraction(value);
    }

    private void moved(Event event) {
        if (!dragging) {
            return;
        }
        double part = (event.x - dragX) / (double) Math.max(1, getClientArea().width - THUMB);
        boolean fine = Movement.of(event.stateMask) == Movement.FINE;
        if (fine) {
            double steps = part * (scale.high() - scale.low()) / scale.sliderStep();
            double start = scale.low() + dragFraction * (scale.high() - scale.low());
            change(scale.moved(start, steps, Movement.FINE), true);
        } else {
            change(scale.at(dragFraction + part), true);
        }
    }

    private void released(Event event) {
        if (dragging && event.button == 1) {
            dragging = false;
            listener.changed(value, false);
            redraw();
        }
    }

    private double fraction(int x) {
        return (x - THUMB / 2.0) / Math.max(1, getClientArea().width - THUMB);
    }

    private void change(double number, boolean live) {
        if (number != value) {
            value = number;
            valueChanged();
            update();
            listener.changed(value, live);
        }
    }
}
