package org.chamfer.scad.eval.internal.run;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.chamfer.scad.eval.EvaluationView;
import org.chamfer.scad.eval.internal.value.Bool;
import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.Vector;

/**
 * The variables whose names begin with {@code $}: a call sees the values that its caller sees. Each has a number, its
 * current value stands in an array, and a binding remembers the value that it hides until it ends.
 */
public final class DynamicVariables {
    /** Number of {@code $fn}. */
    public static final int FN = 0;
    /** Number of {@code $fa}. */
    public static final int FA = 1;
    /** Number of {@code $fs}. */
    public static final int FS = 2;
    /** Number of {@code $parent_modules}. */
    public static final int PARENT_MODULES = 3;
    /** The one name with a dollar sign that is looked up like all others. */
    public static final String CHILDREN = "$children";

    private static final int INITIAL = 32;

    private final Map<String, Integer> numbers = new HashMap<>();
    private Value[] values = new Value[INITIAL];
    private int[] boundNumbers = new int[INITIAL];
    private Value[] hiddenValues = new Value[INITIAL];
    private int bindings;

    /** Makes the variables that every program starts with. */
    public DynamicVariables(EvaluationView view) {
        set("$fn", Num.of(0));
        set("$fa", Num.of(12));
        set("$fs", Num.of(2));
        numberOf("$parent_modules");
        set("$t", Num.of(view.time()));
        set("$vpt", Vector.of(view.targetX(), view.targetY(), view.targetZ()));
        set("$vpr", Vector.of(view.rotationX(), view.rotationY(), view.rotationZ()));
        set("$vpd", Num.of(view.distance()));
        set("$vpf", Num.of(view.fieldOfView()));
        set("$preview", Bool.of(view.preview()));
    }

    /** True if a name is one of a dynamic variable. */
    public static boolean isDynamic(String name) {
        return name.startsWith("$") && !CHILDREN.equals(name);
    }

    /** The number of a variable, which is made if it is new. */
    public int numberOf(String name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(name, number);
        if (number == values.length) {
            values = Arrays.copyOf(values, number * 2);
        }
        return number;
    }

    /** The current value, {@code null} if there is none. */
    public Value get(int number) {
        return values[number];
    }

    /** The state to return to with {@link #release}. */
    public int mark() {
        return bindings;
    }

    /** Gives a variable a value until {@link #release} is called with an earlier mark. */
    public void bind(int number, Value value) {
        if (bindings == boundNumbers.length) {
            boundNumbers = Arrays.copyOf(boundNumbers, bindings * 2);
            hiddenValues = Arrays.copyOf(hiddenValues, bindings * 2);
        }
        boundNumbers[bindings] = number;
        hiddenValues[bindings++] = values[number];
        values[number] = value;
    }

    /** Ends all bindings since a mark. */
    public void release(int mark) {
        while (bindings > mark) {
            bindings--;
            values[boundNumbers[bindings]] = hiddenValues[bindings];
            hiddenValues[bindings] = null;
        }
    }

    private void set(String name, Value value) {
        values[numberOf(name)] = value;
    }
}
