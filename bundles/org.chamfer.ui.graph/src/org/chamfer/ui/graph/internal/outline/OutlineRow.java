package org.chamfer.ui.graph.internal.outline;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.graph.model.Frame;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Item;
import org.chamfer.ui.graph.internal.document.EditedGraph;

/**
 * What the outline shows of an item, except where it stands and what its last run came to.
 *
 * @param members what belongs to it, if it is a frame
 */
record OutlineRow(Item item, String name, List<Item> members) {
    /** The rows of a graph. */
    static List<OutlineRow> of(EditedGraph document) {
        Graph graph = document.graph();
        List<Item> items = new ArrayList<>(graph.getFrames());
        items.addAll(graph.getNodes());
        items.addAll(graph.getNotes());
        return items.stream()
                .map(item -> new OutlineRow(
                        item,
                        OutlineLabels.name(document, item),
                        item instanceof Frame frame ? List.copyOf(frame.getMembers()) : List.of()))
                .toList();
    }
}
