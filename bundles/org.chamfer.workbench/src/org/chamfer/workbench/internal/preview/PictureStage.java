package org.chamfer.workbench.internal.preview;

import org.chamfer.values.ImageValue;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** A picture, fitted or enlarged, with a checkerboard where it is clear. */
final class PictureStage implements Stage {
    private static final int CHECK = 8;

    private final Control canvas;
    private final Look look;
    private final boolean clear;
    private final int columns;
    private final int rows;
    private final Image image;
    private Image checks;
    private Pattern pattern;
    private PictureFrame frame;
    private boolean fitted = true;

    /** @param data the pixels of the value, made in the background */
    PictureStage(Control canvas, Look look, ImageValue value, ImageData data) {
        this.canvas = canvas;
        this.look = look;
        this.clear = value.channels() == 4;
        this.columns = value.columns();
        this.rows = value.rows();
        this.image = new Image(canvas.getDisplay(), data);
    }

    @Override
    public void paint(GC gc, Point size) {
        gc.setBackground(look.color(Token.CANVAS));
        gc.fillRectangle(0, 0, size.x, size.y);
        if (frame == null) {
            frame = PictureFrame.fitted(columns, rows, size.x, size.y);
        }
        int x = (int) Math.round(frame.x());
        int y = (int) Math.round(frame.y());
        int width = (int) Math.max(1, Math.round(columns * frame.scale()));
        int height = (int) Math.max(1, Math.round(rows * frame.scale()));
        if (clear) {
            gc.setBackgroundPattern(checkerboard());
            gc.fillRectangle(x, y, width, height);
            gc.setBackgroundPattern(null);
        }
        // Single pixels are looked at when a picture is enlarged a lot: they stay squares then.
        gc.setInterpolation(frame.scale() >= 3 ? SWT.NONE : SWT.HIGH);
        PixelImage.paint(gc, image, x, y, width, height);
        gc.setForeground(look.color(Token.BORDER));
        gc.drawRectangle(x - 1, y - 1, width + 1, height + 1);
    }

    @Override
    public void refresh(Point size) {
        if (pattern != null) {
            pattern.dispose();
            checks.dispose();
            pattern = null;
        }
        if (fitted) {
            frame = PictureFrame.fitted(columns, rows, size.x, size.y);
        }
        canvas.redraw();
    }

    @Override
    public void drag(Drag drag, int right, int down, Point size) {
        fitted = false;
        frame = frame.moved(right, down);
        canvas.redraw();
    }

    @Override
    public void settle(Point size) {
        // Pictures are always painted as well as they can be.
    }

    @Override
    public void zoom(double factor, Point at, Point size) {
        fitted = false;
        frame = frame.zoomed(1 / factor, at.x, at.y);
        canvas.redraw();
    }

    @Override
    public void fit(Point size) {
        fitted = true;
        refresh(size);
    }

    @Override
    public void dispose() {
        image.dispose();
        if (pattern != null) {
            pattern.dispose();
            checks.dispose();
        }
    }

    private Pattern checkerboard() {
        if (pattern == null) {
            checks = new Image(canvas.getDisplay(), 2 * CHECK, 2 * CHECK);
            GC gc = new GC(checks);
            gc.setBackground(look.color(Token.NODE));
            gc.fillRectangle(0, 0, 2 * CHECK, 2 * CHECK);
            gc.setBackground(look.mix(Token.NODE, look.color(Token.BORDER), 0.45));
            gc.fillRectangle(0, 0, CHECK, CHECK);
            gc.fillRectangle(CHECK, CHECK, CHECK, CHECK);
            gc.dispose();
            pattern = new Pattern(canvas.getDisplay(), checks);
        }
        return pattern;
    }
}
