package org.chamfer.scad.eval.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.chamfer.scad.check.BuiltinCatalog;
import org.chamfer.scad.eval.internal.builtin.BuiltinFunctions;
import org.chamfer.scad.eval.internal.module.BuiltinModules;
import org.junit.jupiter.api.Test;

/** The catalog that checks and editors use names exactly what evaluation knows. */
class BuiltinCatalogTests {
    /** Modules that are statements of the evaluator's own. */
    private static final Set<String> STATEMENTS = Set.of("for", "intersection_for", "let", "assign", "assert");

    private final BuiltinCatalog catalog = BuiltinCatalog.standard();

    @Test
    void modulesAreTheSame() {
        Set<String> evaluated = new TreeSet<>(BuiltinModules.names());
        evaluated.addAll(STATEMENTS);
        assertEquals(evaluated, catalog.modules().keySet());
    }

    @Test
    void functionsAreTheSame() {
        assertEquals(
                new TreeSet<>(BuiltinFunctions.names()), catalog.functions().keySet());
    }
}
