package org.chamfer.workbench.internal.parameters;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.base.work.WorkContext;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.NodeResult;
import org.chamfer.engine.OutputValue;
import org.chamfer.engine.RunListener;
import org.chamfer.engine.RunRequest;
import org.chamfer.engine.RunResult;
import org.chamfer.values.MeshValue;
import org.chamfer.values.Value;
import org.chamfer.workbench.console.ConsoleLog;
import org.chamfer.workbench.preview.PreviewSource;
import org.chamfer.workbench.run.GraphInstallation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Evaluates graphs of one node, one at a time; of those that wait only the latest counts. One that goes on is ended
 * if it takes long and a later one waits: so a slider that is dragged shows results on the way if they are quick.
 */
final class Evaluations {
    /** How long an evaluation may go on while the pointer has gone further, in nanoseconds. */
    private static final long PATIENCE = 4_000_000_000L;

    /** How long it may go on once the final value is known. */
    private static final long IMPATIENCE = 250_000_000L;

    /**
     * How an evaluation ended.
     *
     * @param graph what was evaluated
     * @param value what it made, if it did
     * @param problem why there is no value
     */
    record Outcome(GraphSnapshot graph, Value value, Diagnostic problem) implements PreviewSource.Loader {
        @Override
        public Value load() throws DiagnosticException {
            if (value == null) {
                throw new DiagnosticException(problem);
            }
            return value;
        }
    }

    private record Task(GraphSnapshot graph, boolean live, Consumer<Outcome> listener) {}

    private final String title;
    private final GraphInstallation installation;
    private final ConsoleLog console;
    private final Display display;
    private final Job job;
    private Task waiting;
    private Task going;
    private boolean cancelled;

    Evaluations(String title, GraphInstallation installation, ConsoleLog console, Display display) {
        this.title = title;
        this.installation = installation;
        this.console = console;
        this.display = display;
        this.job = new EvaluationJob();
    }

    /**
     * Evaluates a graph when its turn comes.
     *
     * @param live true if more will follow soon; then nothing is said in the console
     * @param listener gets the outcome, on the UI thread, unless a later one takes its place
     */
    synchronized void evaluate(GraphSnapshot graph, boolean live, Consumer<Outcome> listener) {
        waiting = new Task(graph, live, listener);
        cancelled = false;
        if (going == null) {
            job.schedule();
        }
    }

    /** Ends what goes on and forgets what waits. */
    synchronized void cancel() {
        waiting = null;
        cancelled = true;
    }

    private synchronized Task next() {
        going = waiting;
        waiting = null;
        return going;
    }

    private synchronized boolean isUnwanted(long began) {
        long patience = waiting != null && waiting.live() ? PATIENCE : IMPATIENCE;
        return cancelled || waiting != null && System.nanoTime() - began > patience;
    }

    @SuppressWarnings("resource") // The engine is that of the workbench.
    private Outcome outcome(Task task, IProgressMonitor monitor) {
        long began = System.nanoTime();
        WorkContext work = () -> monitor.isCanceled() || isUnwanted(began);
        try {
            RunResult result = installation.engine().run(task.graph(), RunRequest.DEFAULT, RunListener.NONE, work);
            NodeResult node = result.node(ScadGraph.NODE).orElseThrow();
            if (result.cancelled()) {
                throw new CancellationException("cancelled");
            }
            if (!task.live()) {
                tell(node);
            }
            return outcome(task.graph(), node);
        } catch (DiagnosticException e) {
            return new Outcome(task.graph(), null, e.diagnostic());
        }
    }

    private static Outcome outcome(GraphSnapshot graph, NodeResult node) throws DiagnosticException {
        if (node.outputs().isEmpty()) {
            throw new DiagnosticException(node.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .findFirst()
                    .orElse(Diagnostic.error("parameters.no-result", "the code has ended without a result", null)));
        }
        OutputValue mesh = node.outputs().get("mesh");
        OutputValue region = node.outputs().get("region");
        Value solid = mesh == null ? null : mesh.value();
        boolean flat = solid == null
                || solid instanceof MeshValue shape && shape.mesh().isEmpty();
        return new Outcome(graph, flat && region != null ? region.value() : solid, null);
    }

    private void tell(NodeResult node) {
        node.log().forEach(line -> console.line(title, line));
        node.diagnostics().forEach(diagnostic -> console.report(title, diagnostic));
    }

    private final class EvaluationJob extends Job {
        EvaluationJob() {
            super("Evaluating " + title);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            for (Task task = next(); task != null; task = next()) {
                try {
                    Outcome outcome = outcome(task, monitor);
                    if (!display.isDisposed()) {
                        Consumer<Outcome> listener = task.listener();
                        display.asyncExec(() -> listener.accept(outcome));
                    }
                } catch (CancellationException _) {
                    if (monitor.isCanceled()) {
                        cancel();
                    }
                }
            }
            return Status.OK_STATUS;
        }
    }
}
