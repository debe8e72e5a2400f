package org.chamfer.ui.graph.internal.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamfer.graph.command.MoveCommand;
import org.chamfer.graph.command.SetMembersCommand;
import org.chamfer.graph.model.Frame;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Item;
import org.chamfer.ui.graph.internal.part.GraphPart;
import org.chamfer.ui.graph.internal.part.MovablePart;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/** Makes edits that move items. What is put into a frame belongs to it from then on, what is taken out does no longer. */
public final class Moves {
    private final Graph graph;
    private final Map<?, ?> registry;

    /** Moves in a graph. */
    public Moves(GraphPart part) {
        graph = part.graph();
        registry = part.getViewer().getEditPartRegistry();
    }

    /** The edit that moves items by a distance in pixels. */
    public Command move(List<Item> items, int right, int down) {
        CompoundCommand command = new CompoundCommand("Move");
        command.append(new MoveCommand(graph, items, right, down));
        Map<Frame, List<Item>> members = new LinkedHashMap<>();
        for (Item item : items) {
            Optional<Frame> before = frameOf(item);
            Optional<Frame> after = before.filter(items::contains).or(() -> frameUnder(item, items, right, down));
            if (!before.equals(after)) {
                before.ifPresent(frame -> members(members, frame).remove(item));
                after.ifPresent(frame -> members(members, frame).add(item));
            }
        }
        members.forEach((frame, list) -> command.append(new SetMembersCommand(graph, frame, list)));
        return command;
    }

    private static List<Item> members(Map<Frame, List<Item>> members, Frame frame) {
        return members.computeIfAbsent(frame, key -> new ArrayList<>(key.getMembers()));
    }

    private Optional<Frame> frameOf(Item item) {
        return graph.getFrames().stream()
                .filter(frame -> frame.getMembers().contains(item))
                .findFirst();
    }

    /** The smallest frame that the middle of an item is in after the move. Frames that move as well stay where they are. */
    private Optional<Frame> frameUnder(Item item, List<Item> items, int right, int down) {
        Rectangle area = area(item);
        if (area == null || item instanceof Frame) {
            return item instanceof Frame ? frameOf(item) : Optional.empty();
        }
        // Figures that were dragged until now come back to where the model has them with the next layout only.
        Point middle = new Point(item.getX() + area.width / 2 + right, item.getY() + area.height / 2 + down);
        return graph.getFrames().stream()
                .filter(frame -> !items.contains(frame)
                        && area(frame) != null
                        && area(frame).contains(middle))
                .min(Comparator.comparingInt(frame -> area(frame).width * area(frame).height));
    }

    private Rectangle area(Item item) {
        return registry.get(item) instanceof MovablePart part ? part.area() : null;
    }
}
