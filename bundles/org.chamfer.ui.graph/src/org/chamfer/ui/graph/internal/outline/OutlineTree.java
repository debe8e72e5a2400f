package org.chamfer.ui.graph.internal.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.chamfer.graph.model.Frame;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Item;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Note;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Frames with what stands in them, then nodes and notes that stand in none; nodes from left to right. */
final class OutlineTree implements ITreeContentProvider {
    private final Supplier<Graph> graph;

    OutlineTree(Supplier<Graph> graph) {
        this.graph = graph;
    }

    @Override
    public Object[] getElements(Object input) {
        Graph shown = graph.get();
        if (shown == null) {
            return new Object[0];
        }
        List<Item> top = new ArrayList<>(shown.getFrames());
        top.addAll(shown.getNodes());
        top.addAll(shown.getNotes());
        top.removeIf(item -> frame(shown, item) != null);
        return sorted(top);
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof Frame frame ? sorted(frame.getMembers()) : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        Graph shown = graph.get();
        return shown != null && element instanceof Item item ? frame(shown, item) : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Frame frame && !frame.getMembers().isEmpty();
    }

    private static Frame frame(Graph graph, Item item) {
        return graph.getFrames().stream()
                .filter(frame -> frame != item && frame.getMembers().contains(item))
                .findFirst()
                .orElse(null);
    }

    private static Object[] sorted(List<Item> items) {
        return items.stream()
                .sorted(Comparator.comparingInt(OutlineTree::kind)
                        .thenComparingInt(Item::getX)
                        .thenComparingInt(Item::getY))
                .toArray();
    }

    private static int kind(Item item) {
        return switch (item) {
            case Frame _ -> 0;
            case Node _ -> 1;
            case Note _ -> 2;
            default -> 3;
        };
    }
}
