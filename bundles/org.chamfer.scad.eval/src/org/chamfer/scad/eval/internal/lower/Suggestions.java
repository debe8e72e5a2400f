package org.chamfer.scad.eval.internal.lower;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Hints for names that stand for nothing. */
final class Suggestions {
    /** Modules of OpenSCAD that are missing here. */
    private static final Set<String> MISSING_MODULES = Set.of("text", "import", "surface", "roof", "fill");

    /** Names shorter than this are too easily mistaken for each other. */
    private static final int SHORTEST = 3;

    private static final int LONG = 6;

    private Suggestions() {}

    /** The hint for a module. */
    static String module(String name, Scope scope, Collection<String> builtins) {
        return MISSING_MODULES.contains(name)
                ? "OpenSCAD's module '" + name + "' is not there yet"
                : nearest(name, scope, known -> known.modules().keySet(), builtins);
    }

    /** The hint for a function. */
    static String function(String name, Scope scope, Collection<String> builtins) {
        return nearest(name, scope, known -> known.functions().keySet(), builtins);
    }

    /** The hint for a variable. */
    static String variable(String name, Scope scope) {
        return nearest(name, scope, Scope::variableNames, Set.of("PI"));
    }

    /** The known name that differs least, as a question; empty if none is near. */
    private static String nearest(
            String name, Scope from, Function<Scope, Set<String>> names, Collection<String> builtins) {
        // Sorted, so that of equally near names always the same one is taken.
        Set<String> known = new TreeSet<>(builtins);
        for (Scope scope = from; scope != null; scope = scope.outer()) {
            known.addAll(names.apply(scope));
            scope.used().forEach(used -> known.addAll(names.apply(used)));
        }
        int best = name.length() >= LONG ? 2 : name.length() >= SHORTEST ? 1 : 0;
        String found = null;
        for (String candidate : known) {
            int distance = distance(name, candidate, best);
            if (distance <= best && !candidate.equals(name)) {
                found = candidate;
                best = distance - 1;
            }
        }
        return found == null ? "" : "did you mean " + found + "?";
    }

    /** Levenshtein's distance, or anything larger than a bound if it is larger. */
    private static int distance(String a, String b, int bound) {
        if (Math.abs(a.length() - b.length()) > bound) {
            return bound + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
