package org.chamfer.workbench.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.chamfer.workbench.console.ConsoleLog;
import org.chamfer.workbench.run.GraphInstallation;
import org.chamfer.workbench.run.QueuedRun;
import org.chamfer.workbench.run.RunService;
import org.chamfer.workbench.run.RunTask;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The queue: one run at a time, in an order that can be changed. */
public final class RunQueue implements RunService {
    /** How many runs that ended are shown. */
    static final int KEPT = 20;

    private final RunExecution execution;
    private final RunLauncher launcher;
    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private final Coalesced told;
    private final List<QueueEntry> ended = new ArrayList<>();
    private final List<QueueEntry> waiting = new ArrayList<>();
    private Optional<QueueEntry> running = Optional.empty();
    private boolean paused;
    private boolean closed;

    /** The queue of the workbench; its runs end with it. */
    public RunQueue(GraphInstallation installation, ConsoleLog console) {
        this(
                new RunExecution(installation, console, new FolderRefresh()),
                new RunJobs(),
                new DisplayLater(Display.getDefault()));
        PlatformUI.getWorkbench().addWorkbenchListener(new EndOfRuns(this, installation));
    }

    /** Makes a queue that does its work and tells its listeners elsewhere. */
    RunQueue(RunExecution execution, RunLauncher launcher, Later later) {
        this.execution = execution;
        this.launcher = launcher;
        told = new Coalesced(later, () -> listeners.forEach(Runnable::run));
    }

    @Override
    public QueuedRun submit(RunTask task) {
        QueueEntry entry = new QueueEntry(task, told::ask, this::sweep);
        synchronized (this) {
            if (closed) {
                entry.cancel();
                entry.end();
                return entry;
            }
            if (task.live()) {
                waiting.removeIf(other -> replaces(task, other));
                running.filter(other -> replaces(task, other)).ifPresent(QueueEntry::outdate);
                waiting.addFirst(entry);
            } else {
                waiting.add(entry);
            }
            next();
        }
        told.ask();
        return entry;
    }

    /** Whether nobody needs the other run any more; if it waits, it ends here. */
    private static boolean replaces(RunTask task, QueueEntry other) {
        boolean replaced = other.task().live() && other.task().owner() == task.owner();
        if (replaced && other.state() == QueuedRun.State.WAITING) {
            other.end();
        }
        return replaced;
    }

    @Override
    public synchronized List<QueuedRun> runs() {
        List<QueuedRun> all = new ArrayList<>(ended);
        running.ifPresent(all::add);
        all.addAll(waiting);
        return all;
    }

    @Override
    public void move(QueuedRun run, int places) {
        synchronized (this) {
            int from = waiting.indexOf(run);
            if (from >= 0) {
                QueueEntry entry = waiting.remove(from);
                waiting.add(Math.clamp((long) from + places, 0, waiting.size()), entry);
            }
        }
        told.ask();
    }

    @Override
    public void pause(boolean wanted) {
        synchronized (this) {
            paused = wanted;
            next();
        }
        told.ask();
    }

    @Override
    public synchronized boolean paused() {
        return paused;
    }

    @Override
    public void clear() {
        synchronized (this) {
            ended.clear();
        }
        told.ask();
    }

    @Override
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Cancels all runs and takes no more. */
    void close() {
        List<QueuedRun> all;
        synchronized (this) {
            closed = true;
            all = runs();
        }
        all.forEach(QueuedRun::cancel);
    }

    /** Begins the next run, if there is one and none is going on. */
    private void next() {
        if (running.isEmpty() && !paused && !waiting.isEmpty()) {
            QueueEntry entry = waiting.removeFirst();
            running = Optional.of(entry);
            entry.begin();
            RunTask task = entry.task();
            launcher.launch("Run " + task.title(), task.live(), monitor -> work(entry, monitor));
        }
    }

    private void work(QueueEntry entry, IProgressMonitor monitor) {
        try {
            execution.run(entry, monitor);
        } finally {
            synchronized (this) {
                running = Optional.empty();
                keep(entry);
                next();
            }
            told.ask();
        }
    }

    /** Of live runs the last one is enough. */
    private void keep(QueueEntry entry) {
        entry.end();
        if (entry.task().live()) {
            ended.removeIf(other -> other.task().live()
                    && other.task().title().equals(entry.task().title()));
        }
        ended.add(entry);
        if (ended.size() > KEPT) {
            ended.removeFirst();
        }
    }

    /** Ends those that were given up while they waited. */
    private void sweep() {
        synchronized (this) {
            for (QueueEntry entry : List.copyOf(waiting)) {
                if (entry.isCancelled()) {
                    waiting.remove(entry);
                    keep(entry);
                }
            }
        }
        told.ask();
    }
}
