package org.chamfer.workbench.internal.parameters;

import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The title of a form, what it is about, and what is wrong. */
final class FormHeader extends Canvas {
    private static final int LEFT = 16;
    private static final int TOP = 12;
    private static final int TITLE = 20;
    private static final int LINE = 16;
    private static final int MOST_LINES = 3;

    private final Look look;
    private String title = "";
    private String description = "";
    private String problem = "";

    FormHeader(Composite parent, Look look) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.look = look;
        setData(DrawnControl.UNSTYLED, true);
        setData(DrawnControl.ID, "parameters.header");
        addListener(SWT.Paint, event -> paint(event.gc));
    }

    /** Shows other texts; true if it needs another height. */
    boolean show(String newTitle, String newDescription, String newProblem) {
        boolean other = !description.equals(newDescription) || !problem.equals(newProblem);
        if (other || !title.equals(newTitle)) {
            title = newTitle;
            description = newDescription;
            problem = newProblem;
            setToolTipText(description.isEmpty() ? null : description);
            redraw();
        }
        return other;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? 240 : widthHint;
        GC gc = new GC(this);
        gc.setFont(look.font(TextStyle.BODY));
        int lines = Wrapped.lines(gc, description, width - 2 * LEFT, MOST_LINES).size()
                + Wrapped.lines(gc, problem, width - 2 * LEFT, MOST_LINES).size();
        gc.dispose();
        return new Point(width, TOP + TITLE + (lines == 0 ? 0 : 4) + lines * LINE + 8);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(look.color(Token.WINDOW));
        gc.fillRectangle(area);
        gc.setFont(look.font(TextStyle.TITLE));
        Rectangle line = new Rectangle(LEFT, TOP, area.width - 2 * LEFT, TITLE);
        Ellipsis.draw(gc, title, line, look.color(Token.TEXT));
        gc.setFont(look.font(TextStyle.BODY));
        int top = paint(gc, description, TOP + TITLE + 4, line.width, look.color(Token.TEXT_SECONDARY));
        paint(gc, problem, top, line.width, look.color(Token.WARNING));
    }

    private int paint(GC gc, String text, int from, int width, Color color) {
        int top = from;
        for (String line : Wrapped.lines(gc, text, width, MOST_LINES)) {
            Ellipsis.draw(gc, line, new Rectangle(LEFT, top, width, LINE), color);
            top += LINE;
        }
        return top;
    }
}
