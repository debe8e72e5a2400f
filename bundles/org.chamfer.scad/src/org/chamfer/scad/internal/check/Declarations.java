package org.chamfer.scad.internal.check;

import java.util.List;
import org.chamfer.scad.internal.check.Scope.Space;
import org.chamfer.scad.internal.check.Symbol.Kind;
import org.chamfer.scad.model.Assignment;
import org.chamfer.scad.model.FunctionDefinition;
import org.chamfer.scad.model.ModuleDefinition;

/** The names that statements give for the whole of their scope. */
final class Declarations {
    /** Takes note of a name. */
    interface Listener {
        /**
         * Called for each name.
         *
         * @param before what had the name in the scope, {@code null} if there was nothing
         */
        void declared(Space space, Symbol symbol, Symbol before);
    }

    private Declarations() {}

    /** Adds the names to a scope. */
    static void declare(List<Located> statements, Scope scope) {
        declare(statements, scope, (_, _, _) -> {});
    }

    /** Adds the names to a scope, one after the other. */
    static void declare(List<Located> statements, Scope scope, Listener listener) {
        for (Located located : statements) {
            SourceFile file = located.file();
            switch (located.statement()) {
                case Assignment it ->
                    add(Space.VARIABLES, new Symbol(Kind.VARIABLE, it.getName(), file, it, List.of()), scope, listener);
                case FunctionDefinition it ->
                    add(
                            Space.FUNCTIONS,
                            new Symbol(Kind.FUNCTION, it.getName(), file, it, it.getParameters()),
                            scope,
                            listener);
                case ModuleDefinition it ->
                    add(
                            Space.MODULES,
                            new Symbol(Kind.MODULE, it.getName(), file, it, it.getParameters()),
                            scope,
                            listener);
                default -> {
                    // Gives no name.
                }
            }
        }
    }

    private static void add(Space space, Symbol symbol, Scope scope, Listener listener) {
        listener.declared(space, symbol, scope.add(space, symbol));
    }
}
