package org.chamfer.scad.eval.internal.customizer;

import java.util.List;
import java.util.OptionalDouble;
import org.chamfer.scad.eval.customizer.Choice;

/** What the comment behind an assignment says. */
public sealed interface Annotation {
    /** Nothing that the customizer understands. */
    record None() implements Annotation {}

    /** {@code // 8}: the step of a number or the length of a text. */
    record Single(double number) implements Annotation {}

    /** {@code // [max]}. */
    record Maximum(double number) implements Annotation {}

    /** {@code // [min:max]} or {@code // [min:step:max]}. */
    record Range(double minimum, OptionalDouble step, double maximum) implements Annotation {}

    /** {@code // [a, b, c]} or {@code // [value:label, ...]}. */
    record Choices(List<Choice> choices) implements Annotation {}
}
