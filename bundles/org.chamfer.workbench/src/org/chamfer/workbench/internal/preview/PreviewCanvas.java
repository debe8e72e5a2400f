package org.chamfer.workbench.internal.preview;

import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Gives a stage its place, the pointer and the wheel: left drag turns, middle or Shift drag moves, wheel zooms. */
final class PreviewCanvas extends Canvas {
    private static final double WHEEL = 0.87;
    private static final int REST = 140;

    private final Look look;
    private final PreviewCaption caption;
    private final Runnable rest = this::settle;
    private Stage stage;
    private Stage.Drag drag;
    private Point last;

    /** @param caption painted over everything */
    PreviewCanvas(Composite parent, Look look, PreviewCaption caption) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.look = look;
        this.caption = caption;
        setData("org.chamfer.id", "preview.canvas");
        setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, _ -> refresh());
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, _ -> release());
        addListener(SWT.MouseDoubleClick, this::doubleClick);
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.FocusIn, _ -> redraw());
        addListener(SWT.FocusOut, _ -> redraw());
        addListener(SWT.ZoomChanged, _ -> refresh());
        addListener(SWT.Dispose, _ -> dispose(stage));
    }

    /** Puts something on, instead of what was there, which is disposed of. */
    void show(Stage next) {
        if (stage != next) {
            dispose(stage);
            stage = next;
        }
        refresh();
    }

    /** Draws everything anew: another size, another theme. */
    void refresh() {
        if (stage != null) {
            stage.refresh(size());
            restSoon();
        }
        redraw();
    }

    /** Shows all. */
    void fit() {
        if (stage != null) {
            stage.fit(size());
            restSoon();
        }
    }

    /** Lets the fine picture follow once nothing moves. */
    void restSoon() {
        getDisplay().timerExec(REST, rest);
    }

    private Point size() {
        Point size = getSize();
        return new Point(Math.max(1, size.x), Math.max(1, size.y));
    }

    private void settle() {
        if (!isDisposed() && stage != null && drag == null) {
            stage.settle(size());
        }
    }

    private void paint(Event event) {
        if (stage == null) {
            event.gc.setBackground(look.color(Token.CANVAS));
            event.gc.fillRectangle(getClientArea());
        } else {
            stage.paint(event.gc, size());
        }
        caption.paint(event.gc, size(), stage == null);
        if (isFocusControl()) {
            event.gc.setForeground(look.color(Token.SELECTION));
            event.gc.setAlpha(150);
            event.gc.drawRectangle(0, 0, size().x - 1, size().y - 1);
            event.gc.setAlpha(255);
        }
    }

    private void press(Event event) {
        setFocus();
        Point at = new Point(event.x, event.y);
        if (stage == null || event.button == 1 && stage.click(at, size())) {
            restSoon();
            return;
        }
        boolean pans = event.button == 2 || event.button == 1 && (event.stateMask & SWT.SHIFT) != 0;
        drag = pans ? Stage.Drag.PAN : event.button == 1 ? Stage.Drag.TURN : null;
        last = at;
    }

    private void move(Event event) {
        if (drag != null && stage != null) {
            stage.drag(drag, event.x - last.x, event.y - last.y, size());
            last = new Point(event.x, event.y);
        } else if (stage instanceof ModelStage model) {
            model.hover(new Point(event.x, event.y), size());
        }
    }

    private void release() {
        if (drag != null) {
            drag = null;
            restSoon();
        }
    }

    private void doubleClick(Event event) {
        if (event.button == 1) {
            drag = null;
            fit();
        }
    }

    private void wheel(Event event) {
        if (stage != null && event.count != 0) {
            event.doit = false;
            stage.zoom(Math.pow(WHEEL, Math.signum(event.count)), new Point(event.x, event.y), size());
            restSoon();
        }
    }

    private static void dispose(Stage stage) {
        if (stage != null) {
            stage.dispose();
        }
    }
}
