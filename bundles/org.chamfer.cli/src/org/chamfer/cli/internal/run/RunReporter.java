package org.chamfer.cli.internal.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticFormatter;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.base.work.WorkContext;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.Messages;
import org.chamfer.engine.NodeState;
import org.chamfer.engine.RunEvent;
import org.chamfer.engine.RunEvent.Logged;
import org.chamfer.engine.RunEvent.Progress;
import org.chamfer.engine.RunEvent.Reported;
import org.chamfer.engine.RunEvent.Started;
import org.chamfer.engine.RunEvent.StateChanged;
import org.chamfer.engine.RunListener;

/** Tells people about a run: a line for each node as it ends and, on a terminal, what is running. */
public final class RunReporter implements RunListener {
    private static final int WIDEST_STATE = "skipped".length();

    /** Progress that is longer would be broken by narrow terminals. */
    private static final int LONGEST_PROGRESS = 70;

    private final Messages messages;
    private final WorkContext terminal;
    private final boolean explain;
    private final DiagnosticFormatter formatter = new DiagnosticFormatter(_ -> null);
    private final Map<String, String> running = new LinkedHashMap<>();
    private final Map<String, List<Diagnostic>> errors = new HashMap<>();
    private int nodes;
    private int ended;

    /**
     * Makes a reporter.
     *
     * @param explain true to say for every node why it ran or did not
     */
    public RunReporter(CommandContext context, boolean explain) {
        this.messages = context.messages();
        this.terminal = context.work();
        this.explain = explain;
    }

    @Override
    public synchronized void event(RunEvent event) {
        switch (event) {
            case Started started -> nodes = started.nodes();
            case StateChanged change -> changed(change);
            case Progress progress -> {
                running.replace(progress.node(), percent(progress.fraction()));
                showProgress();
            }
            case Logged logged -> messages.info(logged.node() + ": " + logged.line());
            case Reported reported -> reported(reported);
            case RunEvent.Finished _ -> {
                // The command prints the summary, together with the files.
            }
        }
    }

    private void changed(StateChanged change) {
        switch (change.state()) {
            case RUNNING -> running.put(change.node(), "");
            case DONE, CACHED, FAILED, SKIPPED, CANCELLED -> {
                running.remove(change.node());
                ended++;
                print(change);
            }
            case IDLE, QUEUED -> {
                return;
            }
        }
        showProgress();
    }

    private void print(StateChanged change) {
        if (change.state() == NodeState.FAILED) {
            failed(change);
            return;
        }
        // Errors that did not end the node.
        errors.getOrDefault(change.node(), List.of())
                .forEach(error -> messages.print(of(change.node(), error), formatter));
        StringBuilder line = new StringBuilder(state(change.state())).append(change.node());
        if (change.state() == NodeState.DONE) {
            line.append("  ").append(seconds(change.nanos()));
        }
        if (!change.reason().isEmpty() && (explain || change.state() == NodeState.SKIPPED)) {
            line.append(": ").append(change.reason());
        }
        messages.info(line.toString());
    }

    private void failed(StateChanged change) {
        List<Diagnostic> known = errors.getOrDefault(change.node(), List.of());
        if (known.isEmpty()) {
            known = List.of(Diagnostic.error("run.node-failed", change.reason(), null));
        }
        for (Diagnostic error : known) {
            if (messages.level() == Messages.Level.QUIET) {
                messages.print(of(change.node(), error), formatter);
                continue;
            }
            String place = error.place().map(range -> range + ": ").orElse("");
            messages.info(state(NodeState.FAILED) + change.node() + ": " + place + error.message());
            if (!error.hint().isEmpty()) {
                messages.info("  hint: " + error.hint());
            }
        }
        if (explain && !change.reason().isEmpty()) {
            messages.info("  ran: " + change.reason());
        }
    }

    /** Errors wait for the line that says that the node failed. */
    private void reported(Reported reported) {
        if (reported.diagnostic().severity() == Severity.ERROR) {
            errors.computeIfAbsent(reported.node(), _ -> new ArrayList<>()).add(reported.diagnostic());
        } else {
            messages.print(of(reported.node(), reported.diagnostic()), formatter);
        }
    }

    private static Diagnostic of(String node, Diagnostic diagnostic) {
        return new Diagnostic(
                diagnostic.severity(),
                diagnostic.code(),
                node + ": " + diagnostic.message(),
                diagnostic.hint(),
                diagnostic.range());
    }

    private void showProgress() {
        StringBuilder text = new StringBuilder().append(ended).append(" of ").append(nodes);
        String separator = ": ";
        for (Map.Entry<String, String> node : running.entrySet()) {
            String next = separator + node.getKey() + node.getValue();
            if (text.length() + next.length() > LONGEST_PROGRESS) {
                text.append(" ...");
                break;
            }
            text.append(next);
            separator = ", ";
        }
        terminal.progress(text.toString(), Double.NaN);
    }

    private static String percent(double fraction) {
        return Double.isNaN(fraction) ? "" : " " + Math.round(100 * Math.clamp(fraction, 0, 1)) + " %";
    }

    private static String state(NodeState state) {
        String word = state.name().toLowerCase(Locale.ROOT);
        return word + " ".repeat(Math.max(0, WIDEST_STATE - word.length()) + 1);
    }

    /** A time with hundredths of seconds. */
    static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.2f s", nanos / 1e9);
    }
}
