package org.chamfer.workbench.internal.parameters;

import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * A native text field without the frame that some platforms give to every one: it is larger than what is seen of it. So
 * it can stand in a frame of our own.
 */
final class BareText {
    private static final int SAMPLE = 100;
    private static final int FRAME = 4;

    private final Look look;
    private final Composite window;
    private final Text text;

    /** Makes a field. @param id by which tests find it */
    BareText(Composite parent, Look look, String id) {
        this.look = look;
        window = new Composite(parent, SWT.NONE);
        window.setData(DrawnControl.UNSTYLED, true);
        text = new Text(window, SWT.SINGLE);
        text.setData(DrawnControl.UNSTYLED, true);
        text.setData(DrawnControl.ID, id);
        themeChanged();
    }

    /** The native field. */
    Text control() {
        return text;
    }

    /** Shows or hides it. */
    void setVisible(boolean visible) {
        window.setVisible(visible);
    }

    /** True if it is shown. */
    boolean isVisible() {
        return window.getVisible();
    }

    /** Places it so that its text fills an area. */
    void place(Rectangle area) {
        window.setBounds(area);
        Rectangle frame = text.computeTrim(0, 0, SAMPLE, 0);
        Point size = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int height = Math.max(size.y, area.height + 2 * FRAME);
        text.setBounds(frame.x, (area.height - height) / 2, area.width + frame.width - SAMPLE, height);
    }

    /** Takes over the colours of another theme. */
    void themeChanged() {
        window.setBackground(look.color(Token.NODE));
        text.setFont(look.font(TextStyle.BODY));
        text.setBackground(look.color(Token.NODE));
        text.setForeground(look.color(Token.TEXT));
    }
}
