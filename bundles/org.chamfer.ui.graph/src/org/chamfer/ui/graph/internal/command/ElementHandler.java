package org.chamfer.ui.graph.internal.command;

import java.util.List;
import org.chamfer.graph.model.Element;
import org.chamfer.ui.graph.internal.control.GraphCommands;
import org.chamfer.ui.graph.internal.editor.GraphPage;
import org.chamfer.ui.graph.internal.part.BoxPart;
import org.chamfer.ui.graph.internal.part.NodePart;
import org.eclipse.core.commands.ExecutionEvent;

/** Adds nodes, frames and notes, renames, collapses, and orders wires. */
public class ElementHandler extends GraphHandler {
    @Override
    void run(GraphPage page, String id, ExecutionEvent event) {
        switch (id) {
            case GraphCommands.SEARCH -> page.search().at(page.viewer().pointer());
            case GraphCommands.COLLAPSE -> page.edits().collapse();
            case GraphCommands.FRAME ->
                edit(page, page.edits().frame(page.viewer().pointer()));
            case GraphCommands.NOTE ->
                edit(page, page.edits().note(page.viewer().pointer()));
            case GraphCommands.EARLIER -> page.edits().reorder(-1);
            case GraphCommands.LATER -> page.edits().reorder(1);
            case GraphCommands.RENAME -> {
                List<Element> selected = page.viewer().selectedElements();
                if (selected.size() == 1) {
                    edit(page, selected.getFirst());
                }
            }
            default -> throw new IllegalArgumentException(id);
        }
    }

    /** Opens the editor of a name or a text in its place. */
    private static void edit(GraphPage page, Element element) {
        page.viewer().flush();
        switch (page.viewer().getEditPartRegistry().get(element)) {
            case NodePart node -> node.rename();
            case BoxPart box -> box.edit();
            case null, default -> {
                // Wires have no name.
            }
        }
    }
}
