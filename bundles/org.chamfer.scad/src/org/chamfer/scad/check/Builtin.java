package org.chamfer.scad.check;

import java.util.List;

/**
 * A name that the language brings along.
 *
 * @param kind what it stands for
 * @param name the name
 * @param parameters the names of its parameters in order; empty for variables
 * @param deprecatedParameters those of them that should not be used any more
 * @param required how many arguments a call must have at least
 * @param variadic true if calls may have any further arguments of any name
 * @param deprecated true if it should not be used any more
 * @param documentation what it does, or what to write instead: one sentence
 */
public record Builtin(
        Kind kind,
        String name,
        List<String> parameters,
        List<String> deprecatedParameters,
        int required,
        boolean variadic,
        boolean deprecated,
        String documentation) {
    /** What a name stands for. */
    public enum Kind {
        /** A module that makes geometry of its own. */
        SHAPE,
        /** A module that works on what stands behind it. */
        OPERATION,
        /** A module of another kind. */
        STATEMENT,
        /** A function. */
        FUNCTION,
        /** A variable. */
        VARIABLE
    }

    public Builtin {
        parameters = List.copyOf(parameters);
        deprecatedParameters = List.copyOf(deprecatedParameters);
    }
}
