package org.chamfer.scad.eval.internal.run;

import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.Vector;

/** Looks at what a program assigns to the special variables of the view. */
public final class ViewVariables {
    private static final String[] VECTORS = {"$vpr", "$vpt"};
    private static final String[] NUMBERS = {"$vpd", "$vpf"};

    private final Console console;
    private boolean any;

    private ViewVariables(Console console) {
        this.console = console;
    }

    /** Something that knows the values of the variables that a program assigns at its top. */
    @FunctionalInterface
    public interface Assigned {
        /** The value of a variable, {@code null} if the program does not assign it. */
        Value value(String name);
    }

    /** Says what is wrong with the values, and that they replace a camera that looks at everything. */
    public static void check(Assigned assigned, Console console) {
        ViewVariables check = new ViewVariables(console);
        for (String name : VECTORS) {
            Value value = assigned.value(name);
            boolean fits = value instanceof Vector vector
                    && (vector.size() == 2 || vector.size() == 3)
                    && vector.numbers() != null;
            check.note(name, value, fits, "a vec3 or vec2 of numbers");
        }
        for (String name : NUMBERS) {
            Value value = assigned.value(name);
            check.note(name, value, value instanceof Num, "a number");
        }
        if (check.any) {
            console.note("WARNING: Viewall and autocenter disabled in favor of $vp*");
        }
    }

    private void note(String name, Value value, boolean fits, String expected) {
        if (value == null) {
            return;
        }
        if (fits) {
            any = true;
        } else {
            console.warn("scad.view", "Unable to convert " + name + "=" + value.printed() + " to " + expected, null);
        }
    }
}
