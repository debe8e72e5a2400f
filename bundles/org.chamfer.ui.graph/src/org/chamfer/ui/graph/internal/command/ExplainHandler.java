package org.chamfer.ui.graph.internal.command;

import org.chamfer.ui.graph.internal.editor.GraphPage;
import org.chamfer.ui.graph.internal.editor.RunExplanation;
import org.eclipse.core.commands.ExecutionEvent;

/** Says why the selected node ran or did not. */
public class ExplainHandler extends GraphHandler {
    @Override
    void run(GraphPage page, String id, ExecutionEvent event) {
        page.viewer().selectedNodes().stream().findFirst().ifPresent(node -> RunExplanation.show(page, node));
    }
}
