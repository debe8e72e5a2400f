package org.chamfer.graph.command;

import org.chamfer.graph.internal.command.Edits;
import org.chamfer.graph.model.GraphPackage;
import org.chamfer.graph.model.Item;

/** Gives an item another size, and another place if its left or upper side moved. */
public final class ResizeCommand extends GraphCommand {
    private final Item item;
    private final Area area;

    /** Resizes an item; a width or height of 0 follows from the content. */
    public ResizeCommand(Item item, Area area) {
        super("Resize");
        this.item = item;
        this.area = area;
    }

    @Override
    void edit(Edits changes) {
        changes.set(item, GraphPackage.Literals.ITEM__X, area.x());
        changes.set(item, GraphPackage.Literals.ITEM__Y, area.y());
        changes.set(item, GraphPackage.Literals.ITEM__WIDTH, area.width());
        changes.set(item, GraphPackage.Literals.ITEM__HEIGHT, area.height());
    }
}
