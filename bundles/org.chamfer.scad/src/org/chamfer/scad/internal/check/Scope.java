package org.chamfer.scad.internal.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The names that are known at a place in the code. Variables, functions and modules do not get in each other's way. */
final class Scope {
    /** The three kinds of names. */
    enum Space {
        VARIABLES,
        FUNCTIONS,
        MODULES
    }

    private final Scope outer;
    private final Map<Space, Map<String, Symbol>> symbols = Map.of(
            Space.VARIABLES, new LinkedHashMap<>(),
            Space.FUNCTIONS, new LinkedHashMap<>(),
            Space.MODULES, new LinkedHashMap<>());
    private final List<Scope> libraries = new ArrayList<>();

    /** Makes a scope within another one, {@code null} for that of a file. */
    Scope(Scope outer) {
        this.outer = outer;
    }

    boolean isTop() {
        return outer == null;
    }

    /** Adds a name; gives what had the name in this scope before, {@code null} if there was nothing. */
    Symbol add(Space space, Symbol symbol) {
        return symbols.get(space).put(symbol.name(), symbol);
    }

    /** Lends the functions and modules of a file that is used. */
    void addLibrary(Scope library) {
        libraries.add(library);
    }

    /** What a name stands for here, {@code null} if nothing is known. */
    Symbol find(Space space, String name) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            Symbol symbol = scope.symbols.get(space).get(name);
            for (Scope library : scope.libraries) {
                if (symbol == null && space != Space.VARIABLES) {
                    symbol = library.symbols.get(space).get(name);
                }
            }
            if (symbol != null) {
                return symbol;
            }
        }
        return null;
    }

    /** What a new name in this scope would hide: names at the top do not count. */
    Symbol findHidden(Space space, String name) {
        for (Scope scope = outer; scope != null && !scope.isTop(); scope = scope.outer) {
            Symbol symbol = scope.symbols.get(space).get(name);
            if (symbol != null) {
                return symbol;
            }
        }
        return null;
    }

    /** All names of a space that are known here. */
    List<String> names(Space space) {
        List<String> names = new ArrayList<>();
        Function<Scope, Collection<String>> own =
                scope -> scope.symbols.get(space).keySet();
        for (Scope scope = this; scope != null; scope = scope.outer) {
            names.addAll(own.apply(scope));
            if (space != Space.VARIABLES) {
                scope.libraries.forEach(library -> names.addAll(own.apply(library)));
            }
        }
        return names;
    }

    /** The symbols of this scope alone. */
    List<Symbol> own() {
        List<Symbol> own = new ArrayList<>();
        for (Space space : Space.values()) {
            own.addAll(symbols.get(space).values());
        }
        return own;
    }
}
