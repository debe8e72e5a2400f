package org.chamfer.formats.internal.svg;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chamfer.geometry.Degrees;

/** The {@code transform} attribute: a list of named maps, the last one is applied first. */
final class TransformAttribute {
    private static final Pattern STEP =
            Pattern.compile("(matrix|translate|scale|rotate|skewX|skewY)\\s*\\(([^)]*)\\)?");

    private TransformAttribute() {}

    /** The map of an attribute. Steps with the wrong number of arguments are left out, as OpenSCAD does. */
    static SvgMatrix parse(String text) {
        SvgMatrix matrix = SvgMatrix.IDENTITY;
        if (text == null) {
            return matrix;
        }
        Matcher steps = STEP.matcher(text);
        while (steps.find()) {
            matrix = matrix.times(step(steps.group(1), SvgNumbers.list(steps.group(2))));
        }
        return matrix;
    }

    private static SvgMatrix step(String name, List<Double> numbers) {
        int count = numbers.size();
        double first = count > 0 ? numbers.get(0) : 0;
        return switch (name) {
            case "matrix" ->
                count == 6
                        ? new SvgMatrix(
                                first, numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4), numbers.get(5))
                        : SvgMatrix.IDENTITY;
            case "translate" ->
                count == 1 || count == 2
                        ? SvgMatrix.translation(first, count == 2 ? numbers.get(1) : 0)
                        : SvgMatrix.IDENTITY;
            case "scale" ->
                count == 1 || count == 2
                        ? new SvgMatrix(first, 0, 0, count == 2 ? numbers.get(1) : first, 0, 0)
                        : SvgMatrix.IDENTITY;
            case "rotate" -> rotate(numbers);
            case "skewX" -> count == 1 ? new SvgMatrix(1, 0, Degrees.tan(first), 1, 0, 0) : SvgMatrix.IDENTITY;
            default -> count == 1 ? new SvgMatrix(1, Degrees.tan(first), 0, 1, 0, 0) : SvgMatrix.IDENTITY;
        };
    }

    private static SvgMatrix rotate(List<Double> numbers) {
        if (numbers.size() == 1) {
            return SvgMatrix.rotation(numbers.getFirst());
        }
        if (numbers.size() != 3) {
            return SvgMatrix.IDENTITY;
        }
        double x = numbers.get(1);
        double y = numbers.get(2);
        return SvgMatrix.translation(x, y)
                .times(SvgMatrix.rotation(numbers.getFirst()))
                .times(SvgMatrix.translation(-x, -y));
    }
}
