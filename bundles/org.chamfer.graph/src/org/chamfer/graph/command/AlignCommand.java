package org.chamfer.graph.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chamfer.graph.internal.command.Edits;
import org.chamfer.graph.model.GraphPackage;
import org.chamfer.graph.model.Item;

/** Puts items along a line. */
public final class AlignCommand extends GraphCommand {
    private final Map<Item, Area> areas;
    private final Alignment alignment;

    /**
     * Aligns items.
     *
     * @param areas the items and where they are seen, as their sizes may follow from their content
     */
    public AlignCommand(Map<? extends Item, Area> areas, Alignment alignment) {
        super("Align");
        this.areas = new LinkedHashMap<>(areas);
        this.alignment = alignment;
    }

    @Override
    protected boolean prepare() {
        return areas.size() > 1;
    }

    @Override
    void edit(Edits changes) {
        int left = areas.values().stream().mapToInt(Area::x).min().orElseThrow();
        int right = areas.values().stream()
                .mapToInt(area -> area.x() + area.width())
                .max()
                .orElseThrow();
        int top = areas.values().stream().mapToInt(Area::y).min().orElseThrow();
        int bottom = areas.values().stream()
                .mapToInt(area -> area.y() + area.height())
                .max()
                .orElseThrow();
        areas.forEach((item, area) -> {
            switch (alignment) {
                case LEFT -> x(changes, item, left);
                case CENTER -> x(changes, item, Math.floorDiv(left + right - area.width(), 2));
                case RIGHT -> x(changes, item, right - area.width());
                case TOP -> y(changes, item, top);
                case MIDDLE -> y(changes, item, Math.floorDiv(top + bottom - area.height(), 2));
                case BOTTOM -> y(changes, item, bottom - area.height());
            }
        });
    }

    private static void x(Edits changes, Item item, int x) {
        changes.set(item, GraphPackage.Literals.ITEM__X, x);
    }

    private static void y(Edits changes, Item item, int y) {
        changes.set(item, GraphPackage.Literals.ITEM__Y, y);
    }
}
