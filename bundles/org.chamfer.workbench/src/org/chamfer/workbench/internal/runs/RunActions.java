package org.chamfer.workbench.internal.runs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chamfer.workbench.internal.run.PlaceOpener;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.run.QueuedRun;
import org.chamfer.workbench.run.QueuedRun.State;
import org.chamfer.workbench.run.RunService;
import org.chamfer.workbench.run.RunTask;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;

/** What can be done with the runs of the view. */
final class RunActions {
    private final IViewPart view;
    private final RunService service;
    private final RunsTable table;
    private final Look look;
    private final Map<Action, String> icons = new LinkedHashMap<>();
    private final Action pause = action("Pause", "pause", IAction.AS_CHECK_BOX, this::pause);
    private final Action cancel = action("Cancel", "stop", IAction.AS_PUSH_BUTTON, this::cancel);
    private final Action up = action("Move Up", "up", IAction.AS_PUSH_BUTTON, () -> move(-1));
    private final Action down = action("Move Down", "down", IAction.AS_PUSH_BUTTON, () -> move(1));
    private final Action reveal = action("Show Graph", "reveal", IAction.AS_PUSH_BUTTON, this::reveal);
    private final Action folder = action("Open Output Folder", "folder", IAction.AS_PUSH_BUTTON, this::openFolder);
    private final Action clear = action("Clear Ended Runs", "clear", IAction.AS_PUSH_BUTTON, this::clear);

    RunActions(IViewPart view, RunService service, RunsTable table, Look look) {
        this.view = view;
        this.service = service;
        this.table = table;
        this.look = look;
        pause.setToolTipText("Hold back waiting runs");
        cancel.setToolTipText("Cancel the selected run, or the one that is going on (Del)");
        up.setToolTipText("Run it earlier (Alt+Up)");
        down.setToolTipText("Run it later (Alt+Down)");
        reveal.setToolTipText("Show the graph in its editor (Enter)");
        IToolBarManager bar = view.getViewSite().getActionBars().getToolBarManager();
        MenuManager menu = new MenuManager();
        for (Action action : icons.keySet()) {
            if (action == up || action == reveal || action == clear) {
                bar.add(new Separator());
                menu.add(new Separator());
            }
            bar.add(action);
            menu.add(action);
        }
        Table control = table.control();
        control.setMenu(menu.createContextMenu(control));
        control.addListener(SWT.Selection, _ -> update());
        control.addListener(SWT.DefaultSelection, _ -> reveal());
        control.addListener(SWT.KeyDown, event -> {
            boolean alt = (event.stateMask & SWT.ALT) != 0;
            switch (event.keyCode) {
                case SWT.DEL -> cancel();
                case SWT.ARROW_UP -> event.doit = !moved(alt, -1);
                case SWT.ARROW_DOWN -> event.doit = !moved(alt, 1);
                default -> {
                    // The table's own keys.
                }
            }
        });
    }

    private Action action(String text, String icon, int style, Runnable work) {
        Action action = new Action(text, style) {
            @Override
            public void run() {
                work.run();
            }
        };
        icons.put(action, icon);
        return action;
    }

    /** Takes the icons of the theme. */
    void restyle() {
        icons.forEach((action, icon) -> action.setImageDescriptor(look.descriptor(icon)));
    }

    /** Lets do only what can be done. */
    void update() {
        Optional<QueuedRun> run = table.selected();
        boolean waits = run.filter(one -> one.state() == State.WAITING).isPresent();
        pause.setChecked(service.paused());
        cancel.setEnabled(target().isPresent());
        up.setEnabled(waits);
        down.setEnabled(waits);
        reveal.setEnabled(run.isPresent());
        folder.setEnabled(run.flatMap(one -> one.task().out()).isPresent());
        clear.setEnabled(service.runs().stream().anyMatch(one -> ended(one.state())));
    }

    private static boolean ended(State state) {
        return state == State.ENDED || state == State.CANCELLED;
    }

    private void pause() {
        service.pause(!service.paused());
    }

    /** What would be cancelled: the selected run, or the one that is going on if none is selected. */
    private Optional<QueuedRun> target() {
        Optional<QueuedRun> selected = table.selected().filter(run -> !ended(run.state()));
        return selected.isPresent()
                ? selected
                : service.runs().stream()
                        .filter(run -> run.state() == State.RUNNING)
                        .findFirst();
    }

    private void cancel() {
        target().ifPresent(QueuedRun::cancel);
    }

    private void move(int places) {
        table.selected().ifPresent(run -> service.move(run, places));
    }

    private boolean moved(boolean wanted, int places) {
        if (wanted) {
            move(places);
        }
        return wanted;
    }

    private void reveal() {
        table.selected().ifPresent(run -> {
            RunTask task = run.task();
            new PlaceOpener(view.getSite().getPage())
                    .openNode(task.graph().folder().resolve(task.graph().name()), "");
        });
    }

    private void openFolder() {
        table.selected()
                .flatMap(run -> run.task().out())
                .ifPresent(new FolderOpener(view.getSite().getShell())::open);
    }

    private void clear() {
        service.clear();
    }
}
