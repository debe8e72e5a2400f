package org.chamfer.scad.eval.internal.builtin;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.chamfer.scad.eval.internal.value.Bool;
import org.chamfer.scad.eval.internal.value.FunctionValue;
import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.Text;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.Vector;

/** Functions that tell types apart, and those that tell about the program and the language. */
final class TypeFunctions {
    /** The version of OpenSCAD whose language this is. */
    private static final Vector VERSION = Vector.of(2025.0, 7.0, 18.0);

    private TypeFunctions() {}

    /** The functions by name. */
    static Map<String, BuiltinFunction> all() {
        Map<String, BuiltinFunction> functions = new HashMap<>();
        test(functions, "is_undef", Undef.class::isInstance);
        test(functions, "is_bool", Bool.class::isInstance);
        test(functions, "is_num", value -> value instanceof Num number && !Double.isNaN(number.value()));
        test(functions, "is_string", Text.class::isInstance);
        test(functions, "is_list", Vector.class::isInstance);
        test(functions, "is_function", FunctionValue.class::isInstance);
        functions.put("version", (_, _) -> VERSION);
        functions.put("version_num", (arguments, _) -> versionNumber(arguments.length == 0 ? VERSION : arguments[0]));
        functions.put("parent_module", TypeFunctions::parentModule);
        return functions;
    }

    private static void test(Map<String, BuiltinFunction> functions, String name, Predicate<Value> test) {
        functions.put(
                name,
                (arguments, site) ->
                        Arguments.count(name, arguments, 1, site) ? Bool.of(test.test(arguments[0])) : Undef.UNDEF);
    }

    /** A version of year, month and, if there is one, day as one number. */
    private static Value versionNumber(Value version) {
        double[] parts = version instanceof Vector vector ? vector.numbers() : null;
        if (parts == null || parts.length < 2 || parts.length > 3) {
            return Undef.UNDEF;
        }
        return Num.of(parts[0] * 10000 + parts[1] * 100 + (parts.length == 3 ? parts[2] : 0));
    }

    private static Value parentModule(Value[] arguments, CallSite site) {
        if (arguments.length > 1) {
            return Arguments.wrongCount("parent_module", "1", arguments.length, site);
        }
        if (arguments.length == 1 && !(arguments[0] instanceof Num)) {
            return Arguments.wrongType("parent_module", 0, "number", arguments[0], site);
        }
        int index = arguments.length == 0 ? 1 : (int) Arguments.number(arguments[0]);
        if (index < 0) {
            site.warn("Negative parent module index (" + index + ") not allowed");
            return Undef.UNDEF;
        }
        String name = site.parentModule(index);
        if (name == null) {
            site.warn("Parent module index (" + index + ") greater than the number of modules on the stack");
            return Undef.UNDEF;
        }
        return new Text(name);
    }
}
