package org.chamfer.workbench.internal.runs;

import java.util.List;
import org.chamfer.workbench.internal.run.ViewHint;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.run.QueuedRun;
import org.chamfer.workbench.run.RunService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The runs of all graphs: the one that is going on, those that wait and those that ended lately. */
public final class RunsView extends ViewPart {
    /** Time goes on between the events of a run. In milliseconds. */
    private static final int TICK = 200;

    private final Runnable update = this::update;
    private final Runnable restyle = this::restyle;
    private Look look;
    private RunService service;
    private Composite area;
    private StackLayout stack;
    private ViewHint hint;
    private RunsTable table;
    private RunActions actions;
    private boolean ticking;

    @Override
    public void createPartControl(Composite parent) {
        look = getSite().getService(Look.class);
        service = getSite().getService(RunService.class);
        area = new Composite(parent, SWT.NONE);
        stack = new StackLayout();
        area.setLayout(stack);
        hint = new ViewHint(
                area, look, "runs", "Runs of graphs are listed here.", "Open a graph and press F5 to run it.");
        table = new RunsTable(area, look);
        actions = new RunActions(this, service, table, look);
        service.addListener(update);
        look.addListener(restyle);
        restyle();
        update();
    }

    private void update() {
        if (area.isDisposed()) {
            return;
        }
        List<QueuedRun> runs = service.runs();
        table.show(runs, service.paused());
        stack.topControl = runs.isEmpty() ? hint.control() : table.control();
        area.layout();
        actions.update();
        boolean running = runs.stream().anyMatch(run -> run.state() == QueuedRun.State.RUNNING);
        if (running && !ticking) {
            ticking = true;
            area.getDisplay().timerExec(TICK, () -> {
                ticking = false;
                update();
            });
        }
    }

    private void restyle() {
        if (!area.isDisposed()) {
            table.restyle();
            hint.restyle();
            actions.restyle();
        }
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
    }

    @Override
    public void dispose() {
        if (service != null) {
            service.removeListener(update);
            look.removeListener(restyle);
        }
        super.dispose();
    }
}
