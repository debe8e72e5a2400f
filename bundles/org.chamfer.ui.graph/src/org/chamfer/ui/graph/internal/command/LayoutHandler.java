package org.chamfer.ui.graph.internal.command;

import org.chamfer.ui.graph.internal.editor.GraphPage;
import org.chamfer.ui.graph.internal.layout.LayoutJob;
import org.eclipse.core.commands.ExecutionEvent;

/** Lays out the graph, or the selected nodes if there are several. */
public class LayoutHandler extends GraphHandler {
    @Override
    void run(GraphPage page, String id, ExecutionEvent event) {
        new LayoutJob(page).start();
    }
}
