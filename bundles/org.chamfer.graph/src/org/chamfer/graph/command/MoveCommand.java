package org.chamfer.graph.command;

import java.util.Collection;
import java.util.Set;
import org.chamfer.graph.internal.command.Edits;
import org.chamfer.graph.internal.command.FrameContents;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.GraphPackage;
import org.chamfer.graph.model.Item;
import org.chamfer.graph.model.Point;
import org.chamfer.graph.model.Wire;

/** Moves items; frames with all that belongs to them, and the points of wires whose both ends move. */
public final class MoveCommand extends GraphCommand {
    private final Graph graph;
    private final Set<Item> items;
    private final int right;
    private final int down;

    /** Moves items by a distance in pixels. */
    public MoveCommand(Graph graph, Collection<? extends Item> items, int right, int down) {
        super("Move");
        this.graph = graph;
        this.right = right;
        this.down = down;
        this.items = FrameContents.with(items);
    }

    @Override
    protected boolean prepare() {
        return !items.isEmpty();
    }

    @Override
    void edit(Edits changes) {
        for (Item item : items) {
            changes.set(item, GraphPackage.Literals.ITEM__X, item.getX() + right);
            changes.set(item, GraphPackage.Literals.ITEM__Y, item.getY() + down);
        }
        for (Wire wire : graph.getWires()) {
            if (items.contains(wire.getSource()) && items.contains(wire.getTarget())) {
                for (Point point : wire.getPoints()) {
                    changes.set(point, GraphPackage.Literals.POINT__X, point.getX() + right);
                    changes.set(point, GraphPackage.Literals.POINT__Y, point.getY() + down);
                }
            }
        }
    }
}
