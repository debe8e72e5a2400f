package org.chamfer.ui.graph.internal.tool;

import org.chamfer.ui.graph.internal.part.GraphRootPart;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * The wheel, the keys and the hovering of the canvas of a graph. The wheel scrolls, sideways with Shift; with Ctrl it zooms
 * to the pointer, smoothly.
 */
public final class CanvasInput {
    private static final int PIXELS_PER_NOTCH = 64;
    private static final double ZOOM_PER_NOTCH = 1.2;
    private static final int FRAME_MILLIS = 16;
    private static final double SHARE_PER_FRAME = 0.4;
    private static final double CLOSE = 0.002;
    private static final double NEAR_ONE = 0.08;
    private static final int NOTCH = 3;

    private final GraphRootPart root;
    private final Canvas canvas;
    private final HoverWatch hover;
    private final Listener wheelListener = this::wheel;
    private final Listener sidewaysListener = this::sideways;
    private double wantedZoom;
    private Point fixed = new Point();
    private boolean zooming;

    /** Serves a canvas until it is disposed of. */
    public CanvasInput(GraphRootPart root, Canvas canvas) {
        this.root = root;
        this.canvas = canvas;
        hover = new HoverWatch(root, canvas);
        root.getViewer().setKeyHandler(new GraphKeys(root.getViewer()));
        canvas.addListener(SWT.MouseVerticalWheel, wheelListener);
        canvas.addListener(SWT.MouseHorizontalWheel, sidewaysListener);
    }

    /** Lets go of the canvas. */
    public void dispose() {
        hover.dispose();
        if (!canvas.isDisposed()) {
            canvas.removeListener(SWT.MouseVerticalWheel, wheelListener);
            canvas.removeListener(SWT.MouseHorizontalWheel, sidewaysListener);
        }
    }

    private void wheel(Event event) {
        // The native scroll bars would scroll as well.
        event.doit = false;
        double notches = (double) event.count / NOTCH;
        if ((event.stateMask & SWT.MOD1) != 0) {
            zoom(notches, new Point(event.x, event.y));
        } else if ((event.stateMask & SWT.SHIFT) != 0) {
            scroll(-notches, 0);
        } else {
            scroll(0, -notches);
        }
    }

    private void sideways(Event event) {
        event.doit = false;
        scroll((double) event.count / NOTCH, 0);
    }

    private void scroll(double right, double down) {
        Viewport viewport = (Viewport) root.getFigure();
        Point corner = viewport.getViewLocation();
        viewport.setViewLocation(
                corner.x + (int) Math.round(right * PIXELS_PER_NOTCH),
                corner.y + (int) Math.round(down * PIXELS_PER_NOTCH));
    }

    private void zoom(double notches, Point pointer) {
        double from = zooming ? wantedZoom : root.getZoomManager().getZoom();
        double wanted = from * Math.pow(ZOOM_PER_NOTCH, notches);
        // The size in which everything is sharpest is always met.
        wantedZoom = Math.abs(wanted - 1) < NEAR_ONE
                ? 1
                : Math.clamp(wanted, GraphRootPart.LEAST_ZOOM, GraphRootPart.GREATEST_ZOOM);
        fixed = pointer;
        if (!zooming) {
            zooming = true;
            step();
        }
    }

    private void step() {
        if (canvas.isDisposed() || !root.isActive()) {
            zooming = false;
            return;
        }
        double zoom = root.getZoomManager().getZoom();
        double next = zoom * Math.pow(wantedZoom / zoom, SHARE_PER_FRAME);
        boolean done = Math.abs(wantedZoom / next - 1) < CLOSE;
        root.zoomTo(done ? wantedZoom : next, fixed);
        if (done) {
            zooming = false;
        } else {
            canvas.getDisplay().timerExec(FRAME_MILLIS, this::step);
        }
    }
}
