package org.chamfer.workbench.internal;

import org.chamfer.workbench.internal.run.RunStatus;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.chamfer.workbench.run.RunService;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;

/** Shows in the status line how the run that is going on gets on; a click shows the Runs view. */
final class RunStatusItem extends ContributionItem {
    private static final int WIDTH = 360;
    private static final int HEIGHT = 20;
    private static final int BAR = 96;
    private static final int BAR_HEIGHT = 4;
    private static final int GAP = 8;

    private final IWorkbenchWindow window;
    private Canvas canvas;

    RunStatusItem(IWorkbenchWindow window) {
        super("org.chamfer.workbench.runStatus");
        this.window = window;
    }

    @Override
    public void fill(Composite parent) {
        RunService runs = window.getWorkbench().getService(RunService.class);
        Look look = window.getWorkbench().getService(Look.class);
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        StatusLineLayoutData place = new StatusLineLayoutData();
        place.widthHint = WIDTH;
        place.heightHint = HEIGHT;
        canvas.setLayoutData(place);
        canvas.setData("org.chamfer.id", "status.run");
        canvas.addPaintListener(event -> paint(event.gc, look, RunStatus.of(runs)));
        canvas.addListener(SWT.MouseUp, _ -> showRuns());
        Runnable changed = () -> canvas.redraw();
        runs.addListener(changed);
        look.addListener(changed);
        canvas.addListener(SWT.Dispose, _ -> {
            runs.removeListener(changed);
            look.removeListener(changed);
        });
    }

    private void paint(GC gc, Look look, RunStatus status) {
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setFont(look.font(TextStyle.BODY));
        int left = GAP;
        if (status.progress() >= 0) {
            int top = (area.height - BAR_HEIGHT) / 2;
            gc.setBackground(look.color(Token.BORDER));
            gc.fillRoundRectangle(left, top, BAR, BAR_HEIGHT, BAR_HEIGHT, BAR_HEIGHT);
            gc.setBackground(look.color(Token.SELECTION));
            gc.fillRoundRectangle(
                    left, top, (int) Math.round(BAR * status.progress()), BAR_HEIGHT, BAR_HEIGHT, BAR_HEIGHT);
            left += BAR + GAP;
        }
        Point size = gc.textExtent(status.text());
        gc.setForeground(look.color(Token.TEXT_SECONDARY));
        gc.drawText(status.text(), left, (area.height - size.y) / 2, true);
    }

    private void showRuns() {
        try {
            window.getService(IHandlerService.class).executeCommand(ShellCommands.SHOW + "runs", null);
        } catch (CommandException e) {
            ILog.of(RunStatusItem.class).error("The Runs view could not be shown.", e);
        }
    }
}
