package org.chamfer.scad.eval.internal.geometry.plan;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;

/**
 * Names the top-level objects of a model after the modules that were called: "lid", "cube"; later ones of the same name
 * get numbers, "lid 2".
 */
final class PartNames {
    /** Groups of statements that only say whether, how often or with what values something is made. */
    private static final Set<String> CONTROL =
            Set.of("if", "for", "intersection_for", "let", "assign", "echo", "assert", "children");

    private final Map<String, Integer> uses = new HashMap<>();

    /** The name of the next object. */
    String next(CsgNode node) {
        String name = moduleOf(node);
        int count = uses.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + " " + count;
    }

    /** Transforms, colours and control structures are looked through: what they are applied to gives the name. */
    private static String moduleOf(CsgNode top) {
        CsgNode node = top;
        while (isLookedThrough(node)) {
            node = node.children().getFirst();
        }
        return switch (node.operation()) {
            case CsgOperation.Group(String module) when !module.isEmpty() -> module;
            case CsgOperation.LinearExtrude _ -> "linear_extrude";
            case CsgOperation.Literal _ -> "import";
            case CsgOperation.RotateExtrude _ -> "rotate_extrude";
            case CsgOperation.Colored _ -> "color";
            case CsgOperation operation -> operation.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        };
    }

    private static boolean isLookedThrough(CsgNode node) {
        boolean controls = node.operation() instanceof CsgOperation.Group(String module) && CONTROL.contains(module);
        return controls
                ? !node.children().isEmpty()
                : isWrapper(node.operation()) && node.children().size() == 1;
    }

    private static boolean isWrapper(CsgOperation operation) {
        return switch (operation) {
            case CsgOperation.Transform _, CsgOperation.Colored _, CsgOperation.Resize _, CsgOperation.Render _ -> true;
            case CsgOperation.Group(String module) -> module.isEmpty();
            default -> false;
        };
    }
}
