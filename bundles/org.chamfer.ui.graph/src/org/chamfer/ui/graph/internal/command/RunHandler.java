package org.chamfer.ui.graph.internal.command;

import java.util.Set;
import java.util.stream.Collectors;
import org.chamfer.graph.model.Node;
import org.chamfer.ui.graph.internal.control.GraphCommands;
import org.chamfer.ui.graph.internal.editor.GraphPage;
import org.eclipse.core.commands.ExecutionEvent;

/** Runs the graph or what is selected of it, and stops its runs. */
public class RunHandler extends GraphHandler {
    @Override
    void run(GraphPage page, String id, ExecutionEvent event) {
        switch (id) {
            case GraphCommands.RUN -> page.runs().runAll();
            case GraphCommands.RUN_TO_HERE -> {
                Set<String> nodes =
                        page.viewer().selectedNodes().stream().map(Node::getId).collect(Collectors.toSet());
                if (!nodes.isEmpty()) {
                    page.runs().runTo(nodes);
                }
            }
            case GraphCommands.STOP -> page.runs().stop();
            default -> throw new IllegalArgumentException(id);
        }
    }
}
