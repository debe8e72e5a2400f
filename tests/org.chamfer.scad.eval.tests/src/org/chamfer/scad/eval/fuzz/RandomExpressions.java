package org.chamfer.scad.eval.fuzz;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chamfer.scad.check.Builtin;

/** Writes random expressions of every form that the language has. */
final class RandomExpressions {
    private static final List<String> BINARY =
            List.of("+", "-", "*", "/", "%", "^", "<", "<=", ">", ">=", "==", "!=", "&&", "||", "&", "|", "<<", ">>");
    private static final List<String> UNARY = List.of("-", "+", "!", "~");
    private static final List<String> MEMBERS = List.of("x", "y", "z", "begin", "end", "step", "size", "nothing");
    private static final int MOST_ELEMENTS = 6;

    private final Choices choices;
    private final InputFolder files;

    RandomExpressions(Choices choices, InputFolder files) {
        this.choices = choices;
        this.files = files;
    }

    /** Any expression with so many levels of nesting at most. */
    String any(int depth) {
        if (depth <= 0) {
            return leaf();
        }
        int inner = depth - 1;
        return switch (choices.below(20)) {
            case 0, 1, 2 -> leaf();
            case 3, 4, 5 -> any(inner) + " " + choices.of(BINARY) + " " + any(inner);
            case 6 -> choices.of(UNARY) + any(inner);
            case 7 -> "(" + any(inner) + " ? " + any(inner) + " : " + any(inner) + ")";
            case 8, 9 -> "[" + list(() -> any(inner)) + "]";
            case 10 -> range(inner);
            case 11 -> any(inner) + "[" + any(inner) + "]";
            case 12 -> any(inner) + "." + choices.of(MEMBERS);
            case 13 -> "[" + list(() -> generator(inner)) + "]";
            case 14 -> prefixed(inner);
            case 15 -> "(function(" + Vocabulary.variable(choices) + ") " + any(inner) + ")";
            case 16 -> "(" + any(inner) + ")(" + any(inner) + ")";
            case 17 -> Vocabulary.function(choices) + "(" + assignments(inner, false) + ")";
            default -> builtin(inner);
        };
    }

    /** The arguments of a built-in name; often those that it asks for, with fitting values. */
    String arguments(Builtin builtin, int depth) {
        return builtin.parameters().stream()
                .filter(_ -> !choices.oneIn(3))
                .map(name -> (choices.oneIn(4) ? "" : name + " = ") + (choices.oneIn(4) ? any(depth) : fitting(name)))
                .collect(Collectors.joining(", "));
    }

    /** A sequence of assignments or of arguments. */
    String assignments(int depth, boolean named) {
        return list(() -> (named || choices.oneIn(2) ? Vocabulary.variable(choices) + " = " : "") + any(depth));
    }

    /** What can be looped over without taking long. */
    String elements(int depth) {
        return choices.oneIn(3) ? any(depth) : "[0:" + choices.below(4) + "]";
    }

    private String leaf() {
        return switch (choices.below(10)) {
            case 0, 1, 2, 3 -> Integer.toString(choices.below(20) - 4);
            case 4 -> choices.of(Extremes.NUMBERS);
            case 5 -> choices.of(Extremes.VALUES);
            case 6 -> "\"" + choices.of(files.names()) + "\"";
            case 7 -> point();
            default -> Vocabulary.variable(choices);
        };
    }

    private String point() {
        return "[" + list(() -> Integer.toString(choices.below(30) - 9)) + "]";
    }

    private String range(int depth) {
        return "[" + any(depth) + " : " + (choices.oneIn(2) ? any(depth) + " : " : "") + any(depth) + "]";
    }

    private String prefixed(int depth) {
        return switch (choices.below(3)) {
            case 0 -> "let(" + assignments(depth, true) + ") " + any(depth);
            case 1 -> "echo(" + assignments(depth, false) + ") " + any(depth);
            default -> "assert(" + (choices.oneIn(3) ? any(depth) : "true") + ") " + any(depth);
        };
    }

    private String generator(int depth) {
        int inner = depth - 1;
        if (inner <= 0) {
            return any(depth);
        }
        return switch (choices.below(7)) {
            case 0 -> "each " + generator(inner);
            case 1 -> "for (" + Vocabulary.variable(choices) + " = " + elements(inner) + ") " + generator(inner);
            case 2 -> "if (" + any(inner) + ") " + generator(inner) + " else " + generator(inner);
            case 3 -> "let (" + assignments(inner, true) + ") " + generator(inner);
            case 4 -> "for (i = 0; i < " + choices.below(9) + "; i = i + 1) " + generator(inner);
            case 5 -> "(if (" + any(inner) + ") " + generator(inner) + ")";
            default -> any(inner);
        };
    }

    private String builtin(int depth) {
        Builtin function = choices.of(Vocabulary.FUNCTIONS);
        String arguments = choices.oneIn(3) ? arguments(function, depth) : list(() -> any(depth));
        return function.name() + "(" + arguments + ")";
    }

    private String list(Supplier<String> element) {
        return Stream.generate(element).limit(choices.below(MOST_ELEMENTS)).collect(Collectors.joining(", "));
    }

    /** A value that a parameter of this name can do something with, now and then an extreme one. */
    private String fitting(String parameter) {
        return switch (parameter) {
            case "file", "filename" -> "\"" + choices.of(files.names()) + "\"";
            case "center", "cut", "chamfer", "invert", "auto" -> choices.oneIn(2) ? "true" : "false";
            case "text", "c", "font", "halign", "valign", "direction", "language", "script", "layer", "method", "id" ->
                choices.of(
                        List.of("\"red\"", "\"#12345\"", "\"center\"", "\"ttb\"", "\"a b\"", "\"ar\"", "\"voronoi\""));
            case "points" -> points();
            case "faces", "paths", "triangles" -> "[" + list(this::point) + "]";
            case "v", "newsize", "origin", "m" -> choices.oneIn(3) ? "[" + list(this::point) + "]" : point();
            default -> choices.oneIn(5) ? choices.of(Extremes.NUMBERS) : Integer.toString(choices.below(40) - 8);
        };
    }

    private String points() {
        return choices.oneIn(2)
                ? "[" + list(this::point) + "]"
                : "rands(-9, 9, 30) * [for (i = [0:29]) [rands(0, 1, 1)[0], i % 5, i % 7]]";
    }
}
