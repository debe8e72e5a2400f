package org.chamfer.ui.graph.internal.tool;

import java.beans.PropertyChangeListener;
import java.util.Optional;
import java.util.function.Function;
import org.chamfer.ui.graph.internal.part.GraphPart;
import org.chamfer.ui.graph.internal.part.GraphRootPart;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * A text field over a figure. Enter and leaving the field take the text, Escape gives it up; in fields of several lines
 * Ctrl+Enter and Escape take it, because they are written for long. What cannot be taken is told, and the field stays open.
 */
public final class InPlaceText {
    private static final int LEAST_WIDTH = 72;
    private static final int LEAST_HEIGHT = 22;
    private static final int FRAME = 1;

    private final GraphicalEditPart part;
    private final Function<String, Optional<String>> taker;
    private final Composite frame;
    private final Text text;
    private final String before;
    private final Font font;
    private boolean closed;

    private InPlaceText(
            GraphicalEditPart part,
            Rectangle area,
            String before,
            boolean lines,
            Function<String, Optional<String>> taker) {
        this.part = part;
        this.taker = taker;
        this.before = before;
        Look look = ((GraphPart) part.getViewer().getContents()).context().look();
        Composite canvas = (Composite) part.getViewer().getControl();
        frame = new Composite(canvas, SWT.NONE);
        // The frame paints itself; themes would give it the colours of dialogs.
        frame.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        frame.setBackground(look.color(Token.SELECTION));
        FillLayout layout = new FillLayout();
        layout.marginWidth = FRAME;
        layout.marginHeight = FRAME;
        frame.setLayout(layout);
        text = new Text(frame, lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE);
        text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        text.setData("org.chamfer.id", "graph.inPlaceText");
        text.setBackground(look.color(Token.NODE));
        text.setForeground(look.color(Token.TEXT));
        font = font(look);
        text.setFont(font);
        text.setText(before);
        int height = lines ? area.height : Math.max(area.height, Math.max(LEAST_HEIGHT, preferredHeight()));
        int top = lines ? area.y : area.y - (height - area.height) / 2;
        frame.setBounds(area.x, top, Math.max(LEAST_WIDTH, area.width), height);
        frame.layout();
        frame.moveAbove(null);
        hook(lines);
        text.selectAll();
        text.setFocus();
    }

    /**
     * Opens a field of one line.
     *
     * @param area in the control
     * @param taker takes the text; gives back why it cannot, in a sentence
     */
    public static void open(
            GraphicalEditPart part, Rectangle area, String before, Function<String, Optional<String>> taker) {
        later(part, () -> new InPlaceText(part, area, before, false, taker));
    }

    /** Opens a field of several lines. The rest as with {@link #open}. */
    public static void openLines(
            GraphicalEditPart part, Rectangle area, String before, Function<String, Optional<String>> taker) {
        later(part, () -> new InPlaceText(part, area, before, true, taker));
    }

    /** The release of the button that is being handled would take the focus back. */
    private static void later(GraphicalEditPart part, Runnable opening) {
        part.getViewer().getControl().getDisplay().asyncExec(() -> {
            if (part.isActive()) {
                opening.run();
            }
        });
    }

    private void hook(boolean lines) {
        text.addListener(SWT.KeyDown, event -> {
            boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
            if (event.keyCode == SWT.ESC) {
                event.doit = false;
                if (lines) {
                    take(false);
                } else {
                    close();
                }
            } else if (enter && (!lines || (event.stateMask & SWT.MOD1) != 0)) {
                event.doit = false;
                take(true);
            }
        });
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = false;
                take(true);
            } else if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
            }
        });
        text.addListener(SWT.FocusOut, this::focusLost);
        text.addListener(SWT.Dispose, _ -> font.dispose());
        IFigure viewport = ((GraphRootPart) part.getRoot()).getFigure();
        PropertyChangeListener scrolled = _ -> take(false);
        viewport.addPropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, scrolled);
        text.addListener(
                SWT.Dispose, _ -> viewport.removePropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, scrolled));
    }

    private void focusLost(Event event) {
        // A context menu of the field takes the focus as well.
        event.display.asyncExec(() -> {
            if (!text.isDisposed() && !text.isFocusControl()) {
                take(false);
            }
        });
    }

    private void take(boolean stay) {
        if (closed) {
            return;
        }
        String typed = text.getText();
        if (typed.equals(before)) {
            close();
            return;
        }
        Optional<String> problem = part.isActive() ? taker.apply(typed) : Optional.empty();
        if (problem.isPresent() && stay && part.isActive()) {
            Rectangle area = new Rectangle(frame.getLocation().x, frame.getLocation().y, 0, frame.getSize().y);
            Bubble.of(part.getViewer()).tell(BubbleContent.error(problem.get()), new Point(area.x, area.bottom()));
            text.selectAll();
        } else {
            close();
        }
    }

    private void close() {
        if (closed) {
            return;
        }
        closed = true;
        boolean focused = text.isFocusControl();
        if (part.isActive()) {
            Bubble.of(part.getViewer()).hide();
            if (focused) {
                part.getViewer().getControl().setFocus();
            }
        }
        // Widgets do not survive their own events on all platforms.
        frame.setVisible(false);
        frame.getDisplay().asyncExec(frame::dispose);
    }

    private int preferredHeight() {
        return text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + 2 * FRAME;
    }

    /** The font of the figure, as large as it is seen. */
    private Font font(Look look) {
        double zoom =
                Math.clamp(((GraphRootPart) part.getRoot()).getZoomManager().getZoom(), 0.8, 2);
        FontData[] data = look.font(TextStyle.BODY).getFontData();
        for (FontData each : data) {
            each.setHeight(Math.max(1, (int) Math.round(each.getHeight() * zoom)));
        }
        return new Font(text.getDisplay(), data);
    }
}
