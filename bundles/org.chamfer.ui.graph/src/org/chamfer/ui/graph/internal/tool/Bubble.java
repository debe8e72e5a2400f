package org.chamfer.ui.graph.internal.tool;

import org.chamfer.ui.graph.internal.part.GraphPart;
import org.chamfer.ui.graph.internal.part.ScreenImage;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Shell;

/** A small window beside the pointer that explains what is there. Each viewer has one. */
final class Bubble {
    private static final String PROPERTY = Bubble.class.getName();
    private static final int PADDING = 10;
    private static final int STRIPE = 3;
    private static final int GAP = 4;
    private static final int WIDEST = 340;
    private static final int DISTANCE = 16;
    private static final int MILLIS_PER_MESSAGE = 6000;

    private final EditPartViewer viewer;
    private final Runnable end = this::hide;
    private Shell shell;
    private BubbleContent content;
    private Image picture;

    private Bubble(EditPartViewer viewer) {
        this.viewer = viewer;
        viewer.getControl().addListener(SWT.Dispose, _ -> hide());
    }

    /** The bubble of a viewer. */
    static Bubble of(EditPartViewer viewer) {
        if (viewer.getProperty(PROPERTY) instanceof Bubble bubble) {
            return bubble;
        }
        Bubble bubble = new Bubble(viewer);
        viewer.setProperty(PROPERTY, bubble);
        return bubble;
    }

    /** Whether something is shown. */
    boolean isShown() {
        return shell != null && !shell.isDisposed();
    }

    /** Shows something below a point of the control. */
    void show(BubbleContent wanted, Point pointer) {
        if (isShown() && wanted.equals(content)) {
            place(pointer);
            return;
        }
        hide();
        content = wanted;
        Canvas control = (Canvas) viewer.getControl();
        shell = new Shell(control.getShell(), SWT.TOOL | SWT.ON_TOP | SWT.NO_FOCUS | SWT.NO_TRIM | SWT.DOUBLE_BUFFERED);
        shell.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        shell.setData("org.chamfer.id", "graph.bubble");
        // Not shown, but read by screen readers.
        shell.setText(wanted.words());
        shell.setBackground(look().color(Token.NODE));
        content.picture().ifPresent(pixels -> picture = ScreenImage.of(control.getDisplay(), pixels));
        org.eclipse.swt.graphics.Point size = layout(null);
        shell.setSize(size);
        shell.addListener(SWT.Paint, event -> layout(event.gc));
        shell.addListener(SWT.MouseDown, _ -> hide());
        place(pointer);
        shell.setVisible(true);
    }

    /** Shows a message that stays for a while, or until the user does something else. */
    void tell(BubbleContent wanted, Point pointer) {
        show(wanted, pointer);
        shell.getDisplay().timerExec(MILLIS_PER_MESSAGE, end);
    }

    /** Hides it. */
    void hide() {
        if (shell != null && !shell.isDisposed()) {
            shell.getDisplay().timerExec(-1, end);
            shell.dispose();
        }
        if (picture != null) {
            picture.dispose();
            picture = null;
        }
        shell = null;
        content = null;
    }

    /** Below the pointer and to its right, but on the screen. */
    private void place(Point pointer) {
        org.eclipse.swt.graphics.Point at = viewer.getControl().toDisplay(pointer.x, pointer.y);
        org.eclipse.swt.graphics.Point size = shell.getSize();
        Rectangle screen = viewer.getControl().getMonitor().getClientArea();
        int x = Math.max(screen.x, Math.min(at.x + DISTANCE / 2, screen.x + screen.width - size.x));
        int y = at.y + DISTANCE + size.y > screen.y + screen.height ? at.y - DISTANCE / 2 - size.y : at.y + DISTANCE;
        shell.setLocation(x, Math.max(screen.y, y));
    }

    /** Measures, and paints if there is something to paint on. */
    private org.eclipse.swt.graphics.Point layout(GC gc) {
        int x = STRIPE + PADDING;
        int y = PADDING - 2;
        int width = picture == null ? 0 : picture.getBounds().width;
        int titleHeight = 0;
        if (!content.title().isEmpty()) {
            org.eclipse.swt.graphics.Point size = text(gc, content.title(), TextStyle.TITLE, Token.TEXT, x, y);
            width = Math.max(width, size.x);
            titleHeight = size.y;
            y += size.y + GAP;
        }
        for (int i = 0; i < content.lines().size(); i++) {
            boolean strong = titleHeight == 0 && i == 0;
            Token color = strong ? Token.TEXT : Token.TEXT_SECONDARY;
            org.eclipse.swt.graphics.Point size = text(gc, content.lines().get(i), TextStyle.BODY, color, x, y);
            width = Math.max(width, size.x);
            y += size.y + GAP;
        }
        if (picture != null) {
            y += GAP;
            if (gc != null) {
                gc.drawImage(picture, x, y);
            }
            y += picture.getBounds().height + GAP;
        }
        org.eclipse.swt.graphics.Point size =
                new org.eclipse.swt.graphics.Point(x + width + PADDING, y - GAP + PADDING - 2);
        if (gc != null) {
            gc.setBackground(look().color(content.accent()));
            gc.fillRectangle(0, 0, STRIPE, size.y);
            gc.setForeground(look().color(Token.BORDER));
            gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
        }
        return size;
    }

    private org.eclipse.swt.graphics.Point text(GC gc, String line, TextStyle style, Token color, int x, int y) {
        TextLayout layout = new TextLayout(viewer.getControl().getDisplay());
        try {
            layout.setFont(look().font(style));
            layout.setText(line);
            if (layout.getBounds().width > WIDEST) {
                layout.setWidth(WIDEST);
            }
            if (gc != null) {
                gc.setForeground(look().color(color));
                layout.draw(gc, x, y);
            }
            Rectangle bounds = layout.getBounds();
            return new org.eclipse.swt.graphics.Point(bounds.width, bounds.height);
        } finally {
            layout.dispose();
        }
    }

    private Look look() {
        return ((GraphPart) viewer.getContents()).context().look();
    }
}
