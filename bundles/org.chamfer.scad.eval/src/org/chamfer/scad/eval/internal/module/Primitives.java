package org.chamfer.scad.eval.internal.module;

import java.util.Arrays;
import java.util.List;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;

/** Bodies and figures with a few dimensions. */
final class Primitives {
    private Primitives() {}

    static void cube(ModuleCall call, List<CsgNode> out) {
        Parameters p = call.parameters("size", "center");
        double[] size = size(call, p.get("size"), 3);
        out.add(call.leaf(new CsgOperation.Cube(size[0], size[1], size[2], p.flag("center"))));
    }

    static void square(ModuleCall call, List<CsgNode> out) {
        Parameters p = call.parameters("size", "center");
        double[] size = size(call, p.get("size"), 2);
        out.add(call.leaf(new CsgOperation.Square(size[0], size[1], p.flag("center"))));
    }

    private static double[] size(ModuleCall call, Value given, int dimensions) {
        double[] size = dimensions == 2 ? new double[] {1, 1} : new double[] {1, 1, 1};
        double[] numbers = Parameters.numbers(given, dimensions);
        if (given instanceof Num number) {
            Arrays.fill(size, number.value());
        }
        if (given instanceof Num || numbers != null) {
            double[] found = numbers == null ? size : numbers;
            call.checkRange(
                    Arrays.stream(found).allMatch(Primitives::isLength),
                    call.name() + "(size=" + given.printed() + ", ...)");
            return found;
        }
        if (!(given instanceof Undef)) {
            call.warn("Unable to convert " + call.name() + "(size=" + given.printed()
                    + ", ...) parameter to a number or a vec" + dimensions + " of numbers");
        }
        return size;
    }

    static void sphere(ModuleCall call, List<CsgNode> out) {
        Parameters p = call.parameters("r", "d");
        out.add(call.leaf(new CsgOperation.Sphere(checkedRadius(call, p), call.facets())));
    }

    static void circle(ModuleCall call, List<CsgNode> out) {
        Parameters p = call.parameters("r", "d");
        out.add(call.leaf(new CsgOperation.Circle(checkedRadius(call, p), call.facets())));
    }

    static void cylinder(ModuleCall call, List<CsgNode> out) {
        Parameters p = call.parameters("h", "r1", "r2", "center", "r", "d", "d1", "d2");
        double height = p.number("h", 1);
        double both = radius(call, p, "r", "d", Double.NaN);
        double bottom = radius(call, p, "r1", "d1", Double.NaN);
        double top = radius(call, p, "r2", "d2", Double.NaN);
        boolean hasBoth = p.isNumber("r") || p.isNumber("d");
        boolean hasBottom = p.isNumber("r1") || p.isNumber("d1");
        boolean hasTop = p.isNumber("r2") || p.isNumber("d2");
        if (hasBoth && (hasBottom || hasTop)) {
            call.warn("Cylinder parameters ambiguous");
        }
        double other = hasBoth ? both : 1;
        double first = hasBottom ? bottom : other;
        double second = hasTop ? top : other;
        call.checkRange(isLength(height), "cylinder(h=" + p.get("h").printed() + ", ...)");
        call.checkRange(
                first >= 0 && second >= 0 && isLength(first + second),
                "cylinder(r1=" + Num.of(first).printed() + ", r2="
                        + Num.of(second).printed() + ", ...)");
        out.add(call.leaf(new CsgOperation.Cylinder(height, first, second, p.flag("center"), call.facets())));
    }

    private static boolean isLength(double value) {
        return value > 0 && Double.isFinite(value);
    }

    /** The radius of a ball or disc. */
    private static double checkedRadius(ModuleCall call, Parameters p) {
        double radius = radius(call, p, "r", "d", 1);
        call.checkRange(isLength(radius), call.name() + "(r=" + Num.of(radius).printed() + ")");
        return radius;
    }

    private static double radius(ModuleCall call, Parameters p, String radius, String diameter, double fallback) {
        if (p.isNumber(diameter)) {
            if (p.isNumber(radius)) {
                call.warn(
                        "Ignoring radius variable \"" + radius + "\" as diameter \"" + diameter + "\" is defined too.");
            }
            return p.number(diameter, 0) / 2;
        }
        return p.number(radius, fallback);
    }
}
