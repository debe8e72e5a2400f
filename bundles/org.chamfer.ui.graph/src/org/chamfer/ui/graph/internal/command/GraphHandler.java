package org.chamfer.ui.graph.internal.command;

import org.chamfer.ui.graph.internal.editor.GraphEditor;
import org.chamfer.ui.graph.internal.editor.GraphPage;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command of the graph that the active editor shows. */
abstract class GraphHandler extends AbstractHandler {
    @Override
    public final Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof GraphEditor editor) {
            editor.page().ifPresent(page -> run(page, event.getCommand().getId(), event));
        }
        return null;
    }

    /** Runs the command. @param id of the command */
    abstract void run(GraphPage page, String id, ExecutionEvent event);
}
