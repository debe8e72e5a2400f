package org.chamfer.workbench.internal.run;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.engine.RunListener;
import org.chamfer.engine.RunResult;
import org.chamfer.workbench.console.ConsoleLog;
import org.chamfer.workbench.run.GraphInstallation;
import org.chamfer.workbench.run.RunCounts;
import org.chamfer.workbench.run.RunTask;
import org.eclipse.core.runtime.IProgressMonitor;

/** Does what a run in the queue asks for. */
final class RunExecution {
    private static final Logger LOG = System.getLogger(RunExecution.class.getName());

    /** The parts of a progress bar. */
    private static final int PARTS = 1000;

    private final GraphInstallation installation;
    private final ConsoleLog console;
    private final Consumer<Path> written;

    /**
     * Makes one.
     *
     * @param written is told of folders that files were written to
     */
    RunExecution(GraphInstallation installation, ConsoleLog console, Consumer<Path> written) {
        this.installation = installation;
        this.console = console;
        this.written = written;
    }

    /** Runs to the end; whatever goes wrong is noted in the entry and told in the console. */
    void run(QueueEntry entry, IProgressMonitor monitor) {
        RunTask task = entry.task();
        RunMessages messages = new RunMessages(console, task);
        Bar bar = new Bar(entry, monitor);
        monitor.beginTask(task.title(), PARTS);
        try {
            execute(entry, task, messages, bar);
        } catch (DiagnosticException e) {
            fail(entry, messages, e.diagnostic());
        } catch (CancellationException _) {
            entry.cancel();
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.ERROR, "the run of " + task.title() + " has failed", e);
            fail(
                    entry,
                    messages,
                    Diagnostic.error("run.failed", "the run has failed because of a fault in Chamfer", null)
                            .withHint("the error log has more"));
        } finally {
            monitor.done();
        }
    }

    private void execute(QueueEntry entry, RunTask task, RunMessages messages, Bar bar) throws DiagnosticException {
        bar.checkCancelled();
        Consumer<Diagnostic> warnings = warning -> messages.report("", warning);
        installation.hooks().loaded(task.graph(), warnings);
        RunListener listener = event -> {
            entry.hear(event);
            bar.show();
            messages.event(event);
            task.listener().event(event);
        };
        RunResult result = result(task, listener, bar);
        if (result.cancelled()) {
            return;
        }
        if (task.out().isPresent() && !task.live()) {
            publish(entry, task, result, messages, warnings, bar);
        }
        if (!task.live()) {
            messages.line(summary(entry));
        }
        installation.hooks().reported(result, warnings);
    }

    @SuppressWarnings(
            "resource") // All runs share the engine, which the installation closes at the end of the workbench.
    private RunResult result(RunTask task, RunListener listener, WorkContext work) throws DiagnosticException {
        return installation.engine().run(task.graph(), task.request(), listener, work);
    }

    private void publish(
            QueueEntry entry,
            RunTask task,
            RunResult result,
            RunMessages messages,
            Consumer<Diagnostic> warnings,
            WorkContext work)
            throws DiagnosticException {
        entry.doing("writing files");
        Path folder = task.out().orElseThrow();
        List<Path> files = new Publication(installation, warnings).write(task, result, folder, work);
        entry.wrote(files);
        files.forEach(file -> messages.line("Wrote " + file + "."));
        if (!files.isEmpty()) {
            written.accept(folder);
        }
    }

    private static void fail(QueueEntry entry, RunMessages messages, Diagnostic diagnostic) {
        entry.failed(diagnostic);
        messages.report("", diagnostic);
    }

    private static String summary(QueueEntry entry) {
        RunCounts counts = entry.counts();
        StringBuilder text =
                new StringBuilder().append(counts.nodes()).append(counts.nodes() == 1 ? " node" : " nodes");
        add(text, counts.done(), " done");
        add(text, counts.cached(), " cached");
        add(text, counts.failed(), " failed");
        add(text, counts.skipped(), " skipped");
        return text.append(
                        String.format(Locale.ROOT, ", %.2f s.", entry.elapsed().toNanos() / 1e9))
                .toString();
    }

    private static void add(StringBuilder text, int count, String what) {
        if (count > 0) {
            text.append(", ").append(count).append(what);
        }
    }

    /** A progress bar that shows how far a run is, not more often than anybody looks. */
    private static final class Bar implements WorkContext {
        private static final long GAP = TimeUnit.MILLISECONDS.toNanos(50);

        private final QueueEntry entry;
        private final IProgressMonitor monitor;
        private int shown;
        private long last = System.nanoTime() - GAP;

        Bar(QueueEntry entry, IProgressMonitor monitor) {
            this.entry = entry;
            this.monitor = monitor;
        }

        @Override
        public boolean isCancelled() {
            return entry.isCancelled() || monitor.isCanceled();
        }

        synchronized void show() {
            long now = System.nanoTime();
            if (now - last < GAP) {
                return;
            }
            last = now;
            int parts = (int) (entry.progress() * PARTS);
            if (parts > shown) {
                monitor.worked(parts - shown);
                shown = parts;
            }
            monitor.subTask(entry.activity());
        }
    }
}
