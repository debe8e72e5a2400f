package org.chamfer.geometry.kernel.internal.differential;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.internal.differential.Step.Carried;
import org.chamfer.geometry.kernel.internal.differential.Step.Combined;
import org.chamfer.geometry.kernel.internal.differential.Step.Hulled;
import org.chamfer.geometry.kernel.internal.differential.Step.Moved;
import org.chamfer.geometry.kernel.internal.differential.Step.Pair;
import org.chamfer.geometry.kernel.internal.differential.Step.Shadowed;
import org.chamfer.geometry.kernel.internal.differential.Step.Shape;
import org.chamfer.geometry.kernel.internal.differential.Step.Sliced;
import org.chamfer.geometry.kernel.internal.differential.Step.Summed;

/**
 * A case: steps that make solids one of the other. As text it has the precision in the first line and a step in each
 * line after it, the word first, then its numbers; steps are numbered from 0. Lines that begin with {@code #} say
 * something to people.
 *
 * @param precision how well the results are determined
 * @param steps each needs earlier ones only
 */
record KernelCase(Precision precision, List<Step> steps) {
    KernelCase {
        steps = List.copyOf(steps);
        for (int i = 0; i < steps.size(); i++) {
            for (int source : steps.get(i).sources()) {
                if (source < 0 || source >= i) {
                    throw new IllegalArgumentException("step " + i + " needs step " + source);
                }
            }
        }
    }

    /** Reads a case. */
    static KernelCase parse(String text) {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        Precision precision = Precision.valueOf(lines.getFirst().toUpperCase(Locale.ROOT));
        return new KernelCase(
                precision, lines.stream().skip(1).map(KernelCase::parseStep).toList());
    }

    /** One operation on meshes. */
    static KernelCase alone(Precision precision, Operation operation, List<Mesh> operands) {
        List<Step> steps = new ArrayList<>();
        operands.forEach(operand -> steps.add(Shapes.numbersOf(operand)));
        List<Integer> sources = IntStream.range(0, operands.size()).boxed().toList();
        steps.add(new Combined(operation, sources));
        return new KernelCase(precision, steps);
    }

    /** Writes a case; all numbers exactly. */
    String text() {
        return precision.name().toLowerCase(Locale.ROOT) + "\n"
                + steps.stream().map(step -> textOf(step) + "\n").collect(Collectors.joining());
    }

    /** The same with other steps, of which those are left out that the last one does not need. */
    KernelCase withSteps(List<Step> changed) {
        boolean[] needed = new boolean[changed.size()];
        needed[changed.size() - 1] = true;
        for (int i = changed.size() - 1; i >= 0; i--) {
            if (needed[i]) {
                changed.get(i).sources().forEach(source -> needed[source] = true);
            }
        }
        int[] numbers = new int[changed.size()];
        List<Step> kept = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = kept.size();
            if (needed[i]) {
                kept.add(changed.get(i).renumbered(source -> numbers[source]));
            }
        }
        return new KernelCase(precision, kept);
    }

    private static Step parseStep(String line) {
        String[] words = line.split("\\s+");
        List<String> rest = Arrays.asList(words).subList(1, words.length);
        return switch (words[0]) {
            case "move" -> new Moved(Integer.parseInt(rest.getFirst()), affine(rest.subList(1, rest.size())));
            case "carry" -> new Carried(Integer.parseInt(rest.getFirst()), affine(rest.subList(1, rest.size())));
            case "sum" -> new Summed(Integer.parseInt(rest.get(0)), Integer.parseInt(rest.get(1)));
            case "slice" -> new Sliced(Integer.parseInt(rest.get(0)), Double.parseDouble(rest.get(1)));
            case "shadow" -> new Shadowed(Integer.parseInt(rest.getFirst()));
            case "hull" -> new Hulled(numbers(rest));
            case "pair" -> new Pair(Integer.parseInt(rest.get(0)), Integer.parseInt(rest.get(1)));
            case "union", "difference", "intersection" -> new Combined(Operation.ofWord(words[0]), numbers(rest));
            default -> new Shape(words[0], rest.stream().map(Double::valueOf).toList());
        };
    }

    private static List<Integer> numbers(List<String> words) {
        return words.stream().map(Integer::valueOf).toList();
    }

    private static Affine3 affine(List<String> words) {
        double[] m = words.stream().mapToDouble(Double::parseDouble).toArray();
        return new Affine3(m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7], m[8], m[9], m[10], m[11]);
    }

    private static String textOf(Step step) {
        return switch (step) {
            case Shape shape -> words(shape.kind(), shape.numbers());
            case Moved(int source, Affine3 transform) -> words("move " + source, numbers(transform));
            case Carried(int source, Affine3 transform) -> words("carry " + source, numbers(transform));
            case Summed summed -> words("sum", summed.sources());
            case Sliced(int source, double height) -> words("slice", List.of(source, height));
            case Shadowed shadowed -> words("shadow", shadowed.sources());
            case Hulled hulled -> words("hull", hulled.sources());
            case Combined combined -> words(combined.operation().word(), combined.sources());
            case Pair pair -> words("pair", pair.sources());
        };
    }

    private static List<Double> numbers(Affine3 transform) {
        return Arrays.stream(transform.toArray()).boxed().toList();
    }

    private static String words(String first, List<?> others) {
        return first + others.stream().map(other -> " " + other).collect(Collectors.joining());
    }
}
