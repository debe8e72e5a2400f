package org.chamfer.workbench.internal.parameters;

import java.util.function.Consumer;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Edits text of several lines in an area that grows with it. Ctrl+Enter and leaving it take it over, Esc restores. */
final class LinesEditor extends ValueEditor {
    private static final int FEWEST = 3;
    private static final int MOST = 12;
    private static final int INSET = 6;

    private final Text area;
    private String shown = "";
    private int lines = FEWEST;

    LinesEditor(Composite parent, RowContext context, ParameterSpec parameter, Consumer<String> problem) {
        super(parent, context, parameter, problem);
        area = new Text(this, SWT.MULTI | SWT.V_SCROLL | SWT.WRAP);
        area.setData(DrawnControl.ID, id("field"));
        area.setData(DrawnControl.UNSTYLED, true);
        area.addListener(SWT.FocusOut, _ -> commit());
        area.addListener(SWT.FocusIn, _ -> redraw());
        area.addListener(SWT.Modify, _ -> grow());
        area.addListener(SWT.KeyDown, this::key);
        area.addListener(SWT.Traverse, event -> {
            // Tab leaves the area, as it does everywhere in the form.
            event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        });
        area.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = parameter.label();
            }
        });
        addListener(SWT.Paint, event -> paint(event.gc));
        colour();
    }

    @Override
    void show(String text) {
        if (!text.equals(shown)) {
            boolean untouched = area.getText().equals(shown) || !area.isFocusControl();
            shown = text;
            if (untouched) {
                area.setText(text);
            }
        }
    }

    @Override
    boolean wide() {
        return true;
    }

    @Override
    public Point computeSize(int width, int heightHint, boolean changed) {
        return new Point(width, lines * area.getLineHeight() + 2 * INSET);
    }

    @Override
    void arrange(int width) {
        area.setBounds(INSET, INSET, Math.max(0, width - 2 * INSET), Math.max(0, getSize().y - 2 * INSET));
    }

    @Override
    public void redraw() {
        colour();
        super.redraw();
    }

    private void colour() {
        area.setFont(context().look().font(TextStyle.CODE));
        area.setBackground(context().look().color(Token.NODE));
        area.setForeground(context().look().color(Token.TEXT));
    }

    private void paint(GC gc) {
        Rectangle all = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(context().look().color(Token.WINDOW));
        gc.fillRectangle(all);
        gc.setBackground(context().look().color(Token.NODE));
        gc.fillRoundRectangle(0, 0, all.width, all.height, 8, 8);
        boolean focus = area.isFocusControl();
        gc.setForeground(context().look().color(focus ? Token.SELECTION : Token.BORDER));
        gc.drawRoundRectangle(0, 0, all.width - 1, all.height - 1, 8, 8);
        if (focus) {
            gc.drawRoundRectangle(1, 1, all.width - 3, all.height - 3, 6, 6);
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC) {
            event.doit = false;
            area.setText(shown);
            problem().accept("");
        } else if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            commit();
        }
    }

    private void commit() {
        String typed = area.getText().replace(area.getLineDelimiter(), "\n");
        if (!typed.equals(shown)) {
            try {
                set(typed, false);
                shown = typed;
                problem().accept("");
            } catch (DiagnosticException e) {
                problem().accept(ParameterHelp.brief(e.diagnostic()));
            }
        }
        redraw();
    }

    private void grow() {
        int wanted = Math.clamp(area.getLineCount(), FEWEST, MOST);
        if (wanted != lines) {
            lines = wanted;
            FormBody.relayout(this);
        }
    }
}
