package org.chamfer.scad.eval.internal.builtin;

import java.util.Map;
import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.Text;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.Vector;
import org.chamfer.scad.eval.internal.value.VectorBuilder;

/** Functions of vectors. */
final class ListFunctions {
    private ListFunctions() {}

    /** The functions by name. */
    static Map<String, BuiltinFunction> all() {
        return Map.of(
                "len", ListFunctions::len,
                "concat", ListFunctions::concat,
                "norm", ListFunctions::norm,
                "cross", ListFunctions::cross,
                "lookup", ListFunctions::lookup);
    }

    private static Value len(Value[] arguments, CallSite site) {
        if (!Arguments.count("len", arguments, 1, site)) {
            return Undef.UNDEF;
        }
        return switch (arguments[0]) {
            case Vector vector -> Num.of(vector.size());
            case Text text -> Num.of(text.length());
            default -> Arguments.wrongType("len", 0, "string", arguments[0], site);
        };
    }

    private static Value concat(Value[] arguments, CallSite site) {
        VectorBuilder out = site.vectorBuilder();
        for (Value argument : arguments) {
            if (argument instanceof Vector vector) {
                out.addAll(vector);
            } else {
                out.add(argument);
            }
        }
        return out.build();
    }

    private static Value norm(Value[] arguments, CallSite site) {
        if (!Arguments.count("norm", arguments, 1, site)) {
            return Undef.UNDEF;
        }
        if (!(arguments[0] instanceof Vector vector)) {
            return Arguments.wrongType("norm", 0, "vector", arguments[0], site);
        }
        double[] numbers = Arguments.numbersOf(vector);
        if (numbers == null) {
            site.warn("Incorrect arguments to norm()");
            return Undef.UNDEF;
        }
        double sum = 0;
        for (double number : numbers) {
            sum += number * number;
        }
        return Num.of(StrictMath.sqrt(sum));
    }

    /** The cross product of vectors of three, or its length and sign for vectors of two. */
    private static Value cross(Value[] arguments, CallSite site) {
        if (!Arguments.count("cross", arguments, 2, site)) {
            return Undef.UNDEF;
        }
        for (int i = 0; i < 2; i++) {
            if (!(arguments[i] instanceof Vector)) {
                return Arguments.wrongType("cross", i, "vector", arguments[i], site);
            }
        }
        Vector a = (Vector) arguments[0];
        Vector b = (Vector) arguments[1];
        boolean flat = a.size() == 2 && b.size() == 2;
        if (!flat && (a.size() != 3 || b.size() != 3)) {
            site.warn("Invalid vector size of parameter for cross()");
            return Undef.UNDEF;
        }
        if (flat) {
            // What is no number counts as 0 here.
            return Num.of(a.get(0).asNumber(0) * b.get(1).asNumber(0)
                    - a.get(1).asNumber(0) * b.get(0).asNumber(0));
        }
        String refusal = refusal(a, b);
        if (refusal != null) {
            site.warn(refusal);
            return Undef.UNDEF;
        }
        double[] u = a.numbers();
        double[] v = b.numbers();
        return Vector.of(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]);
    }

    private static String refusal(Vector a, Vector b) {
        for (int i = 0; i < a.size(); i++) {
            for (Value value : new Value[] {a.get(i), b.get(i)}) {
                if (!(value instanceof Num number)) {
                    return "Invalid value in parameter vector for cross()";
                }
                if (Double.isNaN(number.value())) {
                    return "Invalid value (NaN) in parameter vector for cross()";
                }
                if (Double.isInfinite(number.value())) {
                    return "Invalid value (INF) in parameter vector for cross()";
                }
            }
        }
        return null;
    }

    /**
     * Linear interpolation in a table of pairs, in any order; constant beyond its ends. The first row must be a pair,
     * other rows that are none do not count.
     */
    private static Value lookup(Value[] arguments, CallSite site) {
        if (!Arguments.count("lookup", arguments, 2, site)) {
            return Undef.UNDEF;
        }
        if (!(arguments[0] instanceof Num key)) {
            return Arguments.wrongType("lookup", 0, "number", arguments[0], site);
        }
        if (!(arguments[1] instanceof Vector table)) {
            return Arguments.wrongType("lookup", 1, "vector", arguments[1], site);
        }
        double at = key.value();
        if (!Double.isFinite(at)) {
            site.warn("lookup(" + key.printed() + ", ...) first argument is not a number");
            return Undef.UNDEF;
        }
        double[] lowest = table.size() == 0 ? null : pair(table.get(0));
        if (lowest == null) {
            return Undef.UNDEF;
        }
        double[] highest = lowest;
        double[] below = null;
        double[] above = null;
        for (Value row : table) {
            double[] pair = pair(row);
            if (pair == null) {
                continue;
            }
            lowest = pair[0] < lowest[0] ? pair : lowest;
            highest = pair[0] > highest[0] ? pair : highest;
            if (pair[0] <= at && (below == null || pair[0] > below[0])) {
                below = pair;
            }
            if (pair[0] >= at && (above == null || pair[0] < above[0])) {
                above = pair;
            }
        }
        if (below == null || above == null) {
            return Num.of(below == null ? lowest[1] : highest[1]);
        }
        if (above[0] == below[0]) {
            return Num.of(below[1]);
        }
        double part = (at - below[0]) / (above[0] - below[0]);
        return Num.of(above[1] * part + below[1] * (1 - part));
    }

    private static double[] pair(Value row) {
        return row instanceof Vector vector && vector.size() == 2 ? vector.numbers() : null;
    }
}
