package org.chamfer.scad.eval.fuzz;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chamfer.scad.check.Builtin;

/** Writes random programs of every kind of statement; nearly all of them parse. */
final class RandomPrograms {
    private static final int MOST_STATEMENTS = 12;
    private static final int DEEPEST = 4;
    private static final List<String> MODIFIERS = List.of("*", "!", "#", "%");

    private final Choices choices;
    private final InputFolder files;
    private final RandomExpressions expressions;

    RandomPrograms(Choices choices, InputFolder files) {
        this.choices = choices;
        this.files = files;
        this.expressions = new RandomExpressions(choices, files);
    }

    /** A program. */
    String any() {
        return Stream.generate(this::top)
                .limit(1 + choices.below(MOST_STATEMENTS))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** A program that does little but read a damaged file. */
    String importing() {
        String file = choices.of(files.damagedNames());
        String call = file.endsWith("dat") ? "surface" : "import";
        return switch (choices.below(4)) {
            case 0 -> "echo(" + call + "(\"" + file + "\"));\n";
            case 1 -> "include <" + file + ">\n" + statement(1);
            case 2 -> "linear_extrude(1) " + call + "(\"" + file + "\", layer = \"l\", center = true);\n";
            default -> operation() + call + "(\"" + file + "\");\n";
        };
    }

    private String top() {
        return switch (choices.below(12)) {
            case 0 -> (choices.oneIn(2) ? "include <" : "use <") + choices.of(files.names()) + ">";
            case 1 -> choices.oneIn(2) ? "$fn = " + choices.below(12) + ";" : "$fs = 10;";
            default -> statement(DEEPEST);
        };
    }

    private String statement(int depth) {
        int inner = depth - 1;
        if (depth <= 0) {
            return shape();
        }
        return switch (choices.below(14)) {
            case 0, 1 -> Vocabulary.variable(choices) + " = " + expressions.any(depth) + ";";
            case 2 -> "module " + Vocabulary.module(choices) + "(" + parameters() + ") " + statement(inner);
            case 3 ->
                "function " + Vocabulary.function(choices) + "(" + parameters() + ") = " + expressions.any(depth) + ";";
            case 4 -> "if (" + expressions.any(2) + ") " + statement(inner) + otherwise(inner);
            case 5 -> loop() + statement(inner);
            case 6 -> block(inner);
            case 7 -> choices.of(MODIFIERS) + statement(inner);
            case 8 -> Vocabulary.module(choices) + "(" + expressions.assignments(2, false) + ") " + statement(inner);
            case 9 -> choices.oneIn(2) ? "children(" + expressions.any(1) + ");" : "children();";
            case 10, 11, 12 -> operation() + (choices.oneIn(2) ? block(inner) : statement(inner));
            default -> shape();
        };
    }

    private String otherwise(int depth) {
        return choices.oneIn(3) ? " else " + statement(depth) : "";
    }

    private String loop() {
        String name = choices.oneIn(4) ? "intersection_for" : "for";
        return name + " (" + Vocabulary.variable(choices) + " = " + expressions.elements(1) + ") ";
    }

    private String block(int depth) {
        return Stream.generate(() -> statement(depth))
                .limit(choices.below(4))
                .collect(Collectors.joining(" ", "{ ", " }"));
    }

    private String parameters() {
        return Stream.generate(
                        () -> Vocabulary.variable(choices) + (choices.oneIn(2) ? " = " + expressions.any(1) : ""))
                .limit(choices.below(4))
                .collect(Collectors.joining(", "));
    }

    private String operation() {
        return call(Builtin.Kind.OPERATION) + " ";
    }

    private String shape() {
        return call(choices.oneIn(8) ? Builtin.Kind.STATEMENT : Builtin.Kind.SHAPE) + ";";
    }

    private String call(Builtin.Kind kind) {
        Builtin module = choices.of(
                Vocabulary.MODULES.stream().filter(one -> one.kind() == kind).toList());
        String arguments = module.variadic() ? expressions.assignments(1, false) : expressions.arguments(module, 2);
        return module.name() + "(" + arguments + ")";
    }
}
