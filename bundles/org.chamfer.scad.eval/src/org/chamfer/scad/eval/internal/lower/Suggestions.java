package org.chamfer.scad.eval.internal.lower;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.chamfer.base.diagnostic.NearestName;

/** Hints for names that stand for nothing. */
final class Suggestions {
    private Suggestions() {}

    /** The hint for a module. */
    static String module(String name, Scope scope, Collection<String> builtins) {
        return nearest(name, scope, known -> known.modules().keySet(), builtins);
    }

    /** The hint for a function. */
    static String function(String name, Scope scope, Collection<String> builtins) {
        return nearest(name, scope, known -> known.functions().keySet(), builtins);
    }

    /** The hint for a variable. */
    static String variable(String name, Scope scope) {
        return nearest(name, scope, Scope::variableNames, Set.of("PI"));
    }

    private static String nearest(
            String name, Scope from, Function<Scope, Set<String>> names, Collection<String> builtins) {
        Set<String> known = new HashSet<>(builtins);
        for (Scope scope = from; scope != null; scope = scope.outer()) {
            known.addAll(names.apply(scope));
            scope.used().forEach(used -> known.addAll(names.apply(used)));
        }
        return NearestName.hint(name, known);
    }

    /** The hint for what an experimental feature brings along. */
    static String switchOn(String feature) {
        return "switch it on with --enable " + feature;
    }
}
