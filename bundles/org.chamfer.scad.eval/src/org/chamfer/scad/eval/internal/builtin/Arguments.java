package org.chamfer.scad.eval.internal.builtin;

import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.Vector;

/** Checks of the arguments of built-in functions, with OpenSCAD's words. */
final class Arguments {
    private Arguments() {}

    /** True if there are as many arguments as expected; warns otherwise. */
    static boolean count(String function, Value[] arguments, int expected, CallSite site) {
        if (arguments.length != expected) {
            wrongCount(function, Integer.toString(expected), arguments.length, site);
            return false;
        }
        return true;
    }

    /** Warns that there are not as many arguments as expected; gives what the function then is. */
    static Undef wrongCount(String function, String expected, int found, CallSite site) {
        site.warn(function + "() number of parameters does not match: expected " + expected + ", found " + found);
        return Undef.UNDEF;
    }

    /** Warns that an argument is of the wrong type; gives what the function then is. */
    static Undef wrongType(String function, String which, String expected, Value found, CallSite site) {
        site.warn(function + "() parameter could not be converted: " + which + ": expected " + expected + ", found "
                + found.typeName() + " (" + found.printed() + ")");
        return Undef.UNDEF;
    }

    /** Warns that an argument is of the wrong type. */
    static Undef wrongType(String function, int index, String expected, Value found, CallSite site) {
        return wrongType(function, "argument " + index, expected, found, site);
    }

    /** True if all arguments are numbers, as many as expected; warns otherwise. */
    static boolean numbers(String function, Value[] arguments, int expected, CallSite site) {
        if (!count(function, arguments, expected, site)) {
            return false;
        }
        for (int i = 0; i < expected; i++) {
            if (!(arguments[i] instanceof Num)) {
                wrongType(function, i, "number", arguments[i], site);
                return false;
            }
        }
        return true;
    }

    /** The value of a number. */
    static double number(Value value) {
        return ((Num) value).value();
    }

    /** The elements of a vector as numbers, {@code null} if one is none. */
    static double[] numbersOf(Vector vector) {
        return vector.size() == 0 ? new double[0] : vector.numbers();
    }
}
