package org.chamfer.scad.eval.fuzz;

import java.util.List;
import org.chamfer.scad.check.Builtin;
import org.chamfer.scad.check.BuiltinCatalog;

/** The words of random programs. */
final class Vocabulary {
    /** What the language brings along. */
    static final List<Builtin> MODULES =
            List.copyOf(BuiltinCatalog.standard().modules().values());

    /** Its functions. */
    static final List<Builtin> FUNCTIONS =
            List.copyOf(BuiltinCatalog.standard().functions().values());

    private static final List<String> SPECIAL = List.copyOf(BuiltinCatalog.standard().variables().values().stream()
            .map(Builtin::name)
            .toList());

    private static final List<String> OWN = List.of("a", "b", "c", "d", "x", "$a", "$b");

    private Vocabulary() {}

    /** A variable: of the program, or a special one. */
    static String variable(Choices choices) {
        return choices.of(choices.oneIn(6) ? SPECIAL : OWN);
    }

    /** The name of a module that a program may define. */
    static String module(Choices choices) {
        return "m" + choices.below(3);
    }

    /** The name of a function that a program may define. */
    static String function(Choices choices) {
        return "f" + choices.below(3);
    }

    /** Any name. */
    static String word(Choices choices) {
        return switch (choices.below(4)) {
            case 0 -> choices.of(FUNCTIONS).name();
            case 1 -> variable(choices);
            default -> choices.of(MODULES).name();
        };
    }
}
