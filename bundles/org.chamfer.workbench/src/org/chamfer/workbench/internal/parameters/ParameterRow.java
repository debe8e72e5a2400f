package org.chamfer.workbench.internal.parameters;

import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.chamfer.workbench.parameter.ParameterSheet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * A row of the form: label, controls, and a button to reset if the value is not the default. Changed values have a dot
 * before their label. Where a wire brings the value, the row says from where instead.
 */
final class ParameterRow extends Canvas {
    private static final int LEFT = 16;
    private static final int RIGHT = 12;
    private static final int GAP = 8;
    private static final int PADDING = 4;
    private static final int MESSAGE = 16;
    private static final int LEAST_LABEL = 72;
    private static final int MOST_LABEL = 176;
    private static final double LABEL_SHARE = 0.34;
    private static final int DOT = 6;
    private static final int NARROW = 232;

    private final RowContext context;
    private final ParameterSpec parameter;
    private ValueEditor editor;
    private IconButton reset;
    private String wiredFrom = "";
    private String problem = "";
    private boolean changed;

    ParameterRow(Composite parent, RowContext context, ParameterSpec parameter) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.context = context;
        this.parameter = parameter;
        setData(DrawnControl.ID, RowContext.id(parameter, "row"));
        setData(DrawnControl.UNSTYLED, true);
        setToolTipText(ParameterHelp.tooltip(parameter));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, _ -> arrange());
        addListener(SWT.MouseDoubleClick, event -> {
            if (event.button == 1 && event.x < LEFT + labelWidth() && changed) {
                context.edits().reset(parameter);
            }
        });
    }

    /** The parameter. */
    ParameterSpec parameter() {
        return parameter;
    }

    /** Shows what a sheet has for the parameter. */
    void show(ParameterSheet sheet) {
        String from = sheet.wired(parameter.name()).orElse("");
        boolean nowChanged = from.isEmpty() && sheet.text(parameter.name()).isPresent();
        String text = sheet.text(parameter.name()).orElse(parameter.defaultText());
        if (from.isEmpty()) {
            if (editor == null) {
                editor = ValueEditor.of(this, context, parameter, this::say);
                arrange();
            }
            editor.setVisible(true);
            editor.show(text);
        } else if (editor != null) {
            editor.setVisible(false);
        }
        if (nowChanged != changed || !from.equals(wiredFrom)) {
            changed = nowChanged;
            wiredFrom = from;
            offerReset();
            redraw();
        }
    }

    /** The height of the row. */
    int height(int width) {
        int message = problem.isEmpty() ? 0 : MESSAGE;
        if (editor == null || !wiredFrom.isEmpty()) {
            return DrawnControl.HEIGHT + 2 * PADDING;
        }
        int below = isBelow(width) ? DrawnControl.HEIGHT : 0;
        return below + editor.computeSize(editorWidth(width), SWT.DEFAULT).y + 2 * PADDING + message;
    }

    private boolean isBelow(int width) {
        return editor != null && editor.wide() || width < NARROW;
    }

    private int editorWidth(int width) {
        int right = RIGHT + DrawnControl.HEIGHT + 4;
        return Math.max(0, isBelow(width) ? width - LEFT - right : width - LEFT - labelWidth() - GAP - right);
    }

    private int labelWidth() {
        int width = getSize().x;
        return isBelow(width)
                ? width - LEFT - RIGHT - DrawnControl.HEIGHT
                : (int) Math.clamp(width * LABEL_SHARE, LEAST_LABEL, MOST_LABEL);
    }

    private void arrange() {
        int width = getSize().x;
        boolean below = isBelow(width);
        if (editor != null) {
            int left = below ? LEFT : LEFT + labelWidth() + GAP;
            int top = PADDING + (below ? DrawnControl.HEIGHT : 0);
            int room = editorWidth(width);
            editor.setBounds(left, top, room, editor.computeSize(room, SWT.DEFAULT).y);
            editor.arrange(room);
        }
        if (reset != null) {
            reset.setBounds(width - RIGHT - DrawnControl.HEIGHT, PADDING, DrawnControl.HEIGHT, DrawnControl.HEIGHT);
        }
    }

    private void offerReset() {
        if (changed && reset == null) {
            reset = new IconButton(
                    this,
                    context.look(),
                    RowContext.id(parameter, "reset"),
                    "Reset " + parameter.label(),
                    "reset",
                    () -> context.edits().reset(parameter));
            arrange();
        }
        if (reset != null) {
            reset.setVisible(changed);
        }
    }

    private void say(String message) {
        if (!message.equals(problem)) {
            boolean moves = message.isEmpty() != problem.isEmpty();
            problem = message;
            redraw();
            if (moves) {
                FormBody.relayout(this);
            }
        }
    }

    private void paint(GC gc) {
        Look look = context.look();
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.color(Token.WINDOW));
        gc.fillRectangle(area);
        if (changed) {
            gc.setBackground(look.color(Token.SELECTION));
            gc.fillOval((LEFT - DOT) / 2, PADDING + (DrawnControl.HEIGHT - DOT) / 2, DOT, DOT);
        }
        gc.setFont(look.font(TextStyle.BODY));
        Rectangle label = new Rectangle(LEFT, PADDING, labelWidth(), DrawnControl.HEIGHT);
        int end = Ellipsis.draw(gc, parameter.label(), label, look.color(Token.TEXT));
        if (parameter.kind() == ParameterKind.VECTOR) {
            // The fields of the components have no room for it.
            Rectangle rest = new Rectangle(LEFT + end + 4, PADDING, label.width - end - 4, DrawnControl.HEIGHT);
            Ellipsis.draw(gc, parameter.unit(), rest, look.color(Token.TEXT_SECONDARY));
        }
        if (!wiredFrom.isEmpty()) {
            paintWire(gc, look, area);
        } else if (!problem.isEmpty()) {
            gc.setFont(look.font(TextStyle.FOOTER));
            Rectangle editing = editor.getBounds();
            Rectangle line =
                    new Rectangle(editing.x, editing.y + editing.height, area.width - editing.x - RIGHT, MESSAGE);
            Ellipsis.draw(gc, problem, line, look.color(Token.ERROR));
        }
    }

    /** A plug in the colour of the type, and where the wire comes from. */
    private void paintWire(GC gc, Look look, Rectangle area) {
        int left = LEFT + labelWidth() + GAP;
        int middle = PADDING + DrawnControl.HEIGHT / 2;
        gc.setForeground(look.portColor(parameter.kind().portType()));
        gc.setBackground(look.portColor(parameter.kind().portType()));
        gc.setLineWidth(2);
        gc.drawLine(left, middle, left + 10, middle);
        gc.fillOval(left + 9, middle - 4, 8, 8);
        Rectangle place = new Rectangle(left + 24, PADDING, area.width - left - 24 - RIGHT, DrawnControl.HEIGHT);
        Ellipsis.draw(gc, wiredFrom, place, look.color(Token.TEXT_SECONDARY));
    }

    /** The smallest size is that of the form. */
    @Override
    public Point computeSize(int widthHint, int heightHint, boolean all) {
        int width = widthHint == SWT.DEFAULT ? NARROW : widthHint;
        return new Point(width, height(width));
    }
}
