package org.chamfer.graph.command;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.chamfer.graph.internal.command.Edits;
import org.chamfer.graph.model.GraphPackage;
import org.chamfer.graph.model.Item;
import org.eclipse.emf.ecore.EAttribute;

/** Makes the gaps between items equal; the first and the last one stay. */
public final class DistributeCommand extends GraphCommand {
    private final Map<Item, Area> areas;
    private final ToIntFunction<Area> start;
    private final ToIntFunction<Area> size;
    private final EAttribute place;

    private DistributeCommand(
            Map<? extends Item, Area> areas, ToIntFunction<Area> start, ToIntFunction<Area> size, EAttribute place) {
        super("Distribute");
        this.areas = new LinkedHashMap<>(areas);
        this.start = start;
        this.size = size;
        this.place = place;
    }

    /**
     * Distributes items from left to right.
     *
     * @param areas the items and where they are seen, as their sizes may follow from their content
     */
    public static DistributeCommand horizontally(Map<? extends Item, Area> areas) {
        return new DistributeCommand(areas, Area::x, Area::width, GraphPackage.Literals.ITEM__X);
    }

    /**
     * Distributes items from top to bottom.
     *
     * @param areas the items and where they are seen, as their sizes may follow from their content
     */
    public static DistributeCommand vertically(Map<? extends Item, Area> areas) {
        return new DistributeCommand(areas, Area::y, Area::height, GraphPackage.Literals.ITEM__Y);
    }

    @Override
    protected boolean prepare() {
        return areas.size() > 2;
    }

    @Override
    void edit(Edits changes) {
        List<Map.Entry<Item, Area>> sorted = areas.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> start.applyAsInt(entry.getValue())))
                .toList();
        Area last = sorted.getLast().getValue();
        int from = start.applyAsInt(sorted.getFirst().getValue());
        int to = start.applyAsInt(last) + size.applyAsInt(last);
        int filled = areas.values().stream().mapToInt(size).sum();
        int gaps = to - from - filled;
        int before = 0;
        for (int i = 0; i < sorted.size(); i++) {
            // The gaps so far as a share of all, so that rounding does not add up.
            int at = from + before + Math.floorDiv(gaps * i, sorted.size() - 1);
            changes.set(sorted.get(i).getKey(), place, at);
            before += size.applyAsInt(sorted.get(i).getValue());
        }
    }
}
