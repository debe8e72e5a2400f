package org.chamfer.workbench.internal.run;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.NodeState;
import org.chamfer.engine.RunEvent;
import org.chamfer.engine.RunListener;
import org.chamfer.workbench.console.ConsoleLine;
import org.chamfer.workbench.console.ConsoleLine.NodePlace;
import org.chamfer.workbench.console.ConsoleLog;
import org.chamfer.workbench.run.RunTask;

/** Writes what the nodes of a run have to say to the console. */
final class RunMessages implements RunListener {
    private final ConsoleLog console;
    private final RunTask task;
    private final Path file;
    private final Map<String, NodeState> states = new HashMap<>();

    RunMessages(ConsoleLog console, RunTask task) {
        this.console = console;
        this.task = task;
        file = task.graph().folder().resolve(task.graph().name());
    }

    @Override
    public void event(RunEvent event) {
        switch (event) {
            case RunEvent.StateChanged change -> states.put(change.node(), change.state());
            case RunEvent.Logged logged -> {
                if (isNew(logged.node())) {
                    line(logged.node(), logged.line(), Optional.empty());
                }
            }
            case RunEvent.Reported reported -> {
                if (isNew(reported.node()) || reported.diagnostic().severity() == Severity.ERROR) {
                    report(reported.node(), reported.diagnostic());
                }
            }
            case RunEvent.Started _, RunEvent.Progress _, RunEvent.Finished _ -> {
                // The Runs view shows that.
            }
        }
    }

    /** Reports something of a node, or of the run as a whole if its id is empty. */
    void report(String node, Diagnostic diagnostic) {
        line(node, diagnostic.message(), Optional.of(diagnostic));
    }

    /** Writes a line of the run as a whole. */
    void line(String text) {
        line("", text, Optional.empty());
    }

    /** While a slider is dragged, what known results once had to say is not said again each time. */
    private boolean isNew(String node) {
        return !task.live() || states.get(node) == NodeState.RUNNING;
    }

    private void line(String node, String text, Optional<Diagnostic> diagnostic) {
        console.add(new ConsoleLine(source(node), text, diagnostic, Optional.of(new NodePlace(file, node))));
    }

    private String source(String node) {
        String name = task.graph().name();
        String graph = name.endsWith(".canvas") ? name.substring(0, name.length() - ".canvas".length()) : name;
        return node.isEmpty()
                ? graph
                : graph + " · "
                        + task.graph().node(node).map(GraphSnapshot.Node::label).orElse(node);
    }
}
