package org.chamfer.ui.graph.internal.tool;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chamfer.graph.model.Frame;
import org.chamfer.graph.model.Item;
import org.chamfer.graph.model.Wire;
import org.chamfer.ui.graph.internal.part.GraphPart;
import org.chamfer.ui.graph.internal.part.MovablePart;
import org.chamfer.ui.graph.internal.part.WirePart;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.swt.SWT;

/**
 * Moves what is selected with the pointer, frames with all that belongs to them. Places snap to the grid; Ctrl turns that
 * off, or on if it is off.
 */
final class MoveTracker extends SelectTracker {
    private final MovablePart grabbed;
    private final Runnable onClick;
    private final Runnable onDoubleClick;
    private final List<Item> items = new ArrayList<>();
    private final List<MovablePart> parts = new ArrayList<>();
    private final List<WirePart> wires = new ArrayList<>();
    private Point moved = new Point();

    /**
     * Moves a part and the rest of the selection.
     *
     * @param onClick what a click does besides selecting
     * @param onDoubleClick what a double click does
     */
    MoveTracker(MovablePart grabbed, Runnable onClick, Runnable onDoubleClick) {
        super(grabbed);
        this.grabbed = grabbed;
        this.onClick = onClick;
        this.onDoubleClick = onDoubleClick;
    }

    @Override
    protected void clicked() {
        super.clicked();
        onClick.run();
    }

    @Override
    protected void doubleClicked() {
        onDoubleClick.run();
    }

    @Override
    protected void dragStarted() {
        for (Object part : getCurrentViewer().getSelectedEditParts()) {
            if (part instanceof MovablePart movable) {
                items.add((Item) movable.getModel());
            }
        }
        if (items.isEmpty()) {
            items.add((Item) grabbed.getModel());
        }
        Set<Item> all = new LinkedHashSet<>();
        items.forEach(item -> collect(item, all));
        Map<?, ?> registry = getCurrentViewer().getEditPartRegistry();
        for (Item item : all) {
            if (registry.get(item) instanceof MovablePart part) {
                parts.add(part);
            }
        }
        for (Wire wire : graphPart().graph().getWires()) {
            boolean led =
                    !wire.getPoints().isEmpty() && all.contains(wire.getSource()) && all.contains(wire.getTarget());
            if (led && registry.get(wire) instanceof WirePart part) {
                wires.add(part);
            }
        }
    }

    @Override
    protected void dragged() {
        Item item = (Item) grabbed.getModel();
        Point place = place();
        Point wanted = new Point(place.x - start().x, place.y - start().y);
        if (snaps()) {
            wanted.x = Grid.snap(item.getX() + wanted.x) - item.getX();
            wanted.y = Grid.snap(item.getY() + wanted.y) - item.getY();
        }
        show(wanted);
    }

    @Override
    protected void dropped() {
        Point by = moved;
        show(new Point());
        if (by.x != 0 || by.y != 0) {
            GraphPart graph = graphPart();
            graph.context().document().execute(new Moves(graph).move(items, by.x, by.y));
        }
    }

    @Override
    protected void cancelled() {
        show(new Point());
    }

    private boolean snaps() {
        boolean on = !Boolean.FALSE.equals(getCurrentViewer().getProperty(SnapToGrid.PROPERTY_GRID_ENABLED));
        return on != getCurrentInput().isModKeyDown(SWT.MOD1);
    }

    private void show(Point by) {
        if (by.equals(moved)) {
            return;
        }
        moved = by;
        parts.forEach(part -> part.drag(by.x, by.y));
        for (WirePart wire : wires) {
            wire.dragThrough(wire.places().stream()
                    .map(place -> place.getTranslated(by.x, by.y))
                    .toList());
        }
    }

    private static void collect(Item item, Set<Item> all) {
        if (all.add(item) && item instanceof Frame frame) {
            frame.getMembers().forEach(member -> collect(member, all));
        }
    }
}
