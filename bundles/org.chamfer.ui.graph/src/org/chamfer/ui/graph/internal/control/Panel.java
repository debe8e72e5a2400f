package org.chamfer.ui.graph.internal.control;

import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** An area in a colour of the theme, if wanted with a border and round corners. Follows the theme by itself. */
public final class Panel extends Canvas {
    private static final int CORNER = 8;

    private final Look look;
    private final Token ground;
    private final Token behind;

    /**
     * A panel.
     *
     * @param ground its colour
     * @param behind the colour behind its round corners; {@code null} for a plain area without border
     */
    public Panel(Composite parent, Look look, Token ground, Token behind) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.look = look;
        this.ground = ground;
        this.behind = behind;
        addListener(SWT.Paint, event -> paint(event.gc));
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(look.color(behind == null ? ground : behind));
        gc.fillRectangle(area);
        if (behind != null) {
            gc.setAntialias(SWT.ON);
            gc.setBackground(look.color(ground));
            gc.fillRoundRectangle(area.x, area.y, area.width - 1, area.height - 1, CORNER, CORNER);
            gc.setForeground(look.color(Token.BORDER));
            gc.drawRoundRectangle(area.x, area.y, area.width - 1, area.height - 1, CORNER, CORNER);
        }
    }
}
