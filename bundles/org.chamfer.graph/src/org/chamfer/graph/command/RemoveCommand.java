package org.chamfer.graph.command;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chamfer.graph.internal.command.Edits;
import org.chamfer.graph.model.Element;
import org.chamfer.graph.model.Frame;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Item;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Note;
import org.chamfer.graph.model.Wire;

/** Removes nodes with their wires, and wires, notes and frames; what stands in a frame stays. */
public final class RemoveCommand extends GraphCommand {
    private final Graph graph;
    private final Set<Element> elements;

    /** Removes elements of a graph. */
    public RemoveCommand(Graph graph, Collection<? extends Element> elements) {
        super("Delete");
        this.graph = graph;
        this.elements = new LinkedHashSet<>(elements);
    }

    @Override
    protected boolean prepare() {
        return !elements.isEmpty();
    }

    @Override
    void edit(Edits changes) {
        for (Wire wire : List.copyOf(graph.getWires())) {
            if (elements.contains(wire) || elements.contains(wire.getSource()) || elements.contains(wire.getTarget())) {
                changes.remove(graph.getWires(), wire);
            }
        }
        for (Element element : elements) {
            if (element instanceof Item item) {
                graph.getFrames().forEach(frame -> changes.remove(frame.getMembers(), item));
            }
            switch (element) {
                case Node node -> changes.remove(graph.getNodes(), node);
                case Note note -> changes.remove(graph.getNotes(), note);
                case Frame frame -> changes.remove(graph.getFrames(), frame);
                default -> {
                    // Wires are gone already.
                }
            }
        }
    }
}
