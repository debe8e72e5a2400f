package org.chamfer.scad.eval.internal.builtin;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.chamfer.geometry.Degrees;
import org.chamfer.scad.eval.internal.value.Arithmetic;
import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.Vector;

/** Functions of numbers. Angles are degrees. */
final class NumberFunctions {
    private NumberFunctions() {}

    /** The functions by name. */
    static Map<String, BuiltinFunction> all() {
        Map<String, BuiltinFunction> functions = new HashMap<>();
        unary(functions, "abs", Math::abs);
        unary(functions, "sign", x -> x > 0 ? 1 : x < 0 ? -1 : 0);
        unary(functions, "sin", Degrees::sin);
        unary(functions, "cos", Degrees::cos);
        unary(functions, "tan", Degrees::tan);
        unary(functions, "asin", Degrees::asin);
        unary(functions, "acos", Degrees::acos);
        unary(functions, "atan", Degrees::atan);
        unary(functions, "floor", Math::floor);
        unary(functions, "ceil", Math::ceil);
        unary(functions, "round", NumberFunctions::round);
        unary(functions, "exp", StrictMath::exp);
        unary(functions, "ln", StrictMath::log);
        unary(functions, "sqrt", StrictMath::sqrt);
        binary(functions, "atan2", Degrees::atan2);
        binary(functions, "pow", Arithmetic::power);
        functions.put("log", NumberFunctions::log);
        functions.put("min", (arguments, site) -> extreme("min", arguments, site));
        functions.put("max", (arguments, site) -> extreme("max", arguments, site));
        return functions;
    }

    /** The nearest whole number; halves go away from zero. */
    private static double round(double number) {
        double size = Math.abs(number);
        double below = Math.floor(size);
        return Math.copySign(size - below < 0.5 ? below : below + 1, number);
    }

    /** The logarithm to the base of ten, or to the base that is the first of two arguments. */
    private static Value log(Value[] arguments, CallSite site) {
        if (arguments.length == 1) {
            return Arguments.numbers("log", arguments, 1, site)
                    ? Num.of(StrictMath.log10(Arguments.number(arguments[0])))
                    : Undef.UNDEF;
        }
        if (!Arguments.numbers("log", arguments, 2, site)) {
            return Undef.UNDEF;
        }
        double base = Arguments.number(arguments[0]);
        return Num.of(StrictMath.log(Arguments.number(arguments[1])) / StrictMath.log(base));
    }

    private static void unary(Map<String, BuiltinFunction> functions, String name, DoubleUnaryOperator operator) {
        functions.put(
                name,
                (arguments, site) -> Arguments.numbers(name, arguments, 1, site)
                        ? Num.of(operator.applyAsDouble(Arguments.number(arguments[0])))
                        : Undef.UNDEF);
    }

    private static void binary(Map<String, BuiltinFunction> functions, String name, DoubleBinaryOperator operator) {
        functions.put(
                name,
                (arguments, site) -> Arguments.numbers(name, arguments, 2, site)
                        ? Num.of(operator.applyAsDouble(Arguments.number(arguments[0]), Arguments.number(arguments[1])))
                        : Undef.UNDEF);
    }

    /** The smallest or largest of the arguments, or of the elements of the only one. */
    private static Value extreme(String name, Value[] arguments, CallSite site) {
        if (arguments.length == 0) {
            return Arguments.wrongCount(name, "at least 1", 0, site);
        }
        if (arguments.length == 1 && arguments[0] instanceof Vector vector) {
            if (vector.size() == 0) {
                return Arguments.wrongCount(name, "at least 1 vector element", 0, site);
            }
            Value[] elements = new Value[vector.size()];
            for (int i = 0; i < elements.length; i++) {
                elements[i] = vector.get(i);
            }
            return extreme(name, elements, "vector element ", site);
        }
        return extreme(name, arguments, "argument ", site);
    }

    private static Value extreme(String name, Value[] values, String what, CallSite site) {
        boolean largest = "max".equals(name);
        double result = Double.NaN;
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] instanceof Num number)) {
                return Arguments.wrongType(name, what + i, "number", values[i], site);
            }
            if (i == 0 || (largest ? number.value() > result : number.value() < result)) {
                result = number.value();
            }
        }
        return Num.of(result);
    }
}
