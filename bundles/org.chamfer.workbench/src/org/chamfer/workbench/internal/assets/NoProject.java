package org.chamfer.workbench.internal.assets;

import java.util.List;
import org.chamfer.workbench.internal.preview.Ellipsis;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** Says what assets are while there is no project, and offers the first step. */
final class NoProject extends Canvas {
    private static final String TEXT =
            "A project holds your graphs, models, images and meshes. Open a folder to see its assets.";
    private static final String STEP = "Open Folder…";
    private static final String COMMAND = "org.chamfer.workbench.openFolder";
    private static final int INSET = 24;

    private final Look look;
    private final IWorkbenchPartSite site;
    private Rectangle button = new Rectangle(0, 0, 0, 0);
    private boolean hovered;

    NoProject(Composite parent, Look look, IWorkbenchPartSite site) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.site = site;
        setData("org.chamfer.id", "assets.empty");
        setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseMove, event -> hover(button.contains(event.x, event.y)));
        addListener(SWT.MouseExit, _ -> hover(false));
        addListener(SWT.MouseUp, this::click);
        addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == ' ') {
                step();
            }
        });
        addListener(SWT.FocusIn, _ -> redraw());
        addListener(SWT.FocusOut, _ -> redraw());
    }

    private void hover(boolean on) {
        if (on != hovered) {
            hovered = on;
            setCursor(on ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
            redraw();
        }
    }

    private void click(Event event) {
        if (event.button == 1 && button.contains(event.x, event.y)) {
            step();
        }
    }

    private void step() {
        try {
            site.getService(IHandlerService.class).executeCommand(COMMAND, null);
        } catch (CommandException e) {
            ILog.of(NoProject.class).error("A folder cannot be opened.", e);
        }
    }

    private void paint(GC gc) {
        Point size = getSize();
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.color(Token.WINDOW));
        gc.fillRectangle(0, 0, size.x, size.y);
        gc.setFont(look.font(TextStyle.BODY));
        gc.setForeground(look.color(Token.TEXT_SECONDARY));
        List<String> lines = Ellipsis.wrapped(gc, TEXT, Math.max(60, size.x - 2 * INSET));
        int line = gc.getFontMetrics().getHeight() + 4;
        int y = Math.max(INSET, size.y / 3 - lines.size() * line);
        for (String each : lines) {
            gc.drawText(each, (size.x - gc.textExtent(each).x) / 2, y, true);
            y += line;
        }
        Point extent = gc.textExtent(STEP);
        button = new Rectangle((size.x - extent.x - 32) / 2, y + 12, extent.x + 32, 32);
        gc.setBackground(
                hovered ? look.mix(Token.SELECTION, look.color(Token.TEXT), 0.15) : look.color(Token.SELECTION));
        gc.fillRoundRectangle(button.x, button.y, button.width, button.height, 8, 8);
        gc.setForeground(look.color(look.dark() ? 0x16191e : 0xffffff));
        gc.drawText(STEP, button.x + 16, button.y + (32 - extent.y) / 2, true);
        if (isFocusControl()) {
            gc.setForeground(look.color(Token.SELECTION));
            gc.drawRoundRectangle(button.x - 3, button.y - 3, button.width + 5, button.height + 5, 12, 12);
        }
    }
}
