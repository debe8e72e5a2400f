package org.chamfer.cli.internal.plugins;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All that p2 has installed, and what of it was asked for by name. */
final class InstalledUnits {
    private final Map<String, InstalledUnit> byId;
    private final Set<String> roots;
    private final Set<String> own;

    /**
     * What a profile holds.
     *
     * @param roots names of the units that were asked for
     */
    InstalledUnits(List<InstalledUnit> units, Set<String> roots) {
        this.byId = units.stream().collect(Collectors.toMap(InstalledUnit::id, unit -> unit, (a, _) -> a));
        this.roots = roots;
        this.own = units.stream()
                .filter(InstalledUnit::isProduct)
                .flatMap(product -> product.required().stream())
                .collect(Collectors.toSet());
    }

    /** True if the product itself consists of this unit, so that it is no plug-in. */
    boolean isOwn(String unit) {
        InstalledUnit found = byId.get(unit);
        return own.contains(unit) || found != null && found.isProduct();
    }

    /** A unit that was asked for by name. */
    Optional<InstalledUnit> root(String unit) {
        return roots.contains(unit) ? Optional.ofNullable(byId.get(unit)) : Optional.empty();
    }

    /** What was asked for and is not a part of the product, by name. */
    List<InstalledUnit> plugins() {
        return roots.stream()
                .filter(root -> !isOwn(root) && byId.containsKey(root))
                .map(byId::get)
                .sorted(Comparator.comparing(InstalledUnit::id))
                .toList();
    }

    /** The names of a unit and of all that it needs, but nothing that is a part of the product. */
    Set<String> parts(InstalledUnit unit) {
        Set<String> ofProduct = new HashSet<>();
        own.forEach(feature -> addClosure(feature, ofProduct));
        Set<String> parts = new HashSet<>(ofProduct);
        addClosure(unit.id(), parts);
        parts.removeAll(ofProduct);
        return parts;
    }

    private void addClosure(String start, Set<String> found) {
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            InstalledUnit unit = byId.get(open.remove());
            if (unit != null && found.add(unit.id())) {
                open.addAll(unit.required());
            }
        }
    }
}
