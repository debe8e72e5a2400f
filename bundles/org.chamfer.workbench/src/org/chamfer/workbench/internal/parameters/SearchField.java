package org.chamfer.workbench.internal.parameters;

import java.util.function.Consumer;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A field that searches while one types. Esc empties it. */
final class SearchField extends Canvas {
    private static final int ICON = 16;
    private static final int INSET = 4;

    private final Look look;
    private final BareText bare;
    private final Text text;

    SearchField(Composite parent, Look look, String hint, Consumer<String> listener) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        setData(DrawnControl.UNSTYLED, true);
        bare = new BareText(this, look, "parameters.search");
        text = bare.control();
        text.setMessage(hint);
        text.addListener(SWT.Modify, _ -> listener.accept(text.getText()));
        text.addListener(SWT.FocusIn, _ -> redraw());
        text.addListener(SWT.FocusOut, _ -> redraw());
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                text.setText("");
            }
        });
        addListener(SWT.Resize, _ -> place());
        addListener(SWT.Paint, event -> paint(event.gc));
    }

    /** Takes over the colours of another theme. */
    void themeChanged() {
        bare.themeChanged();
        redraw();
    }

    /** Empties the field. */
    void clear() {
        if (!text.getText().isEmpty()) {
            text.setText("");
        }
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }

    private void place() {
        Rectangle area = getClientArea();
        int left = ICON + 4 * INSET;
        bare.place(new Rectangle(left, INSET, Math.max(0, area.width - left - 2 * INSET), area.height - 2 * INSET));
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.color(Token.WINDOW));
        gc.fillRectangle(area);
        gc.setBackground(look.color(Token.NODE));
        gc.fillRoundRectangle(0, 0, area.width, area.height, 8, 8);
        boolean focus = text.isFocusControl();
        gc.setForeground(look.color(focus ? Token.SELECTION : Token.BORDER));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        if (focus) {
            gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, 6, 6);
        }
        gc.drawImage(look.icon("search", ICON), 2 * INSET, (area.height - ICON) / 2);
    }
}
