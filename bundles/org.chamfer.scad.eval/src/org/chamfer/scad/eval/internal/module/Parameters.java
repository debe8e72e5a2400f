package org.chamfer.scad.eval.internal.module;

import java.util.Arrays;
import org.chamfer.scad.eval.internal.program.Binding;
import org.chamfer.scad.eval.internal.program.Expr;
import org.chamfer.scad.eval.internal.program.Signature;
import org.chamfer.scad.eval.internal.run.Console;
import org.chamfer.scad.eval.internal.run.Place;
import org.chamfer.scad.eval.internal.value.Bool;
import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.Vector;

/** The arguments of a built-in module by the names of its parameters. */
public final class Parameters {
    private final String[] names;
    private final Value[] values;

    private Parameters(String[] names, Value[] values) {
        this.names = names;
        this.values = values;
    }

    /**
     * Matches arguments with parameters and says what does not fit.
     *
     * @param parameterNames the parameters in order
     * @param names the names of the arguments, {@code null} where there is none
     * @param values the arguments
     * @param place the call
     */
    public static Parameters of(String[] parameterNames, String[] names, Value[] values, Console console, Place place) {
        int count = parameterNames.length;
        int[] none = new int[count];
        Arrays.fill(none, -1);
        Binding binding = new Binding(new Signature(count, parameterNames, none, none, new Expr[count]), names);
        binding.warn(console, place);
        Value[] bound = new Value[count];
        for (int i = 0; i < values.length; i++) {
            if (binding.target(i) >= 0) {
                bound[binding.target(i)] = values[i];
            }
        }
        return new Parameters(parameterNames, bound);
    }

    /** What was given, undefined if nothing was. */
    public Value get(String name) {
        Value value = values[indexOf(name)];
        return value == null ? Undef.UNDEF : value;
    }

    /** True if something was given, {@code undef} too. */
    public boolean has(String name) {
        return values[indexOf(name)] != null;
    }

    /** True if something but {@code undef} was given. */
    public boolean isGiven(String name) {
        return !(get(name) instanceof Undef);
    }

    /** True if a number was given. */
    boolean isNumber(String name) {
        return get(name) instanceof Num;
    }

    /** A number, or {@code fallback} if none was given. */
    public double number(String name, double fallback) {
        return get(name).asNumber(fallback);
    }

    /** A whole number, or {@code fallback} if none was given. */
    int whole(String name, int fallback) {
        return (int) number(name, fallback);
    }

    /** True if {@code true} was given; nothing else counts as true here. */
    boolean flag(String name) {
        return get(name) == Bool.TRUE;
    }

    /**
     * Three finite numbers from a vector of three or of two.
     *
     * @param third what stands for the third of a vector of two
     * @return {@code null} if it is no such vector
     */
    static double[] triple(Value value, double third) {
        if (!(value instanceof Vector vector) || vector.size() < 2 || vector.size() > 3) {
            return null;
        }
        double[] triple = {0, 0, third};
        for (int i = 0; i < vector.size(); i++) {
            double number = vector.get(i).asNumber(Double.NaN);
            if (!Double.isFinite(number)) {
                return null;
            }
            triple[i] = number;
        }
        return triple;
    }

    /** As many numbers as asked for from a vector of that size, {@code null} if it is none. */
    public static double[] numbers(Value value, int size) {
        if (!(value instanceof Vector vector) || vector.size() != size || size > 0 && vector.numbers() == null) {
            return null;
        }
        return vector.numbers();
    }

    private int indexOf(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
