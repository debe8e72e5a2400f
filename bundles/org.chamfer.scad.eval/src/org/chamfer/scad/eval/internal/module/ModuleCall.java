package org.chamfer.scad.eval.internal.module;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.csg.Facets;
import org.chamfer.scad.eval.internal.program.Binding;
import org.chamfer.scad.eval.internal.program.Expr;
import org.chamfer.scad.eval.internal.program.Signature;
import org.chamfer.scad.eval.internal.run.DynamicVariables;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.run.Place;
import org.chamfer.scad.eval.internal.value.Value;

/**
 * A call of a built-in module.
 *
 * @param name the module
 * @param names the names of the arguments, {@code null} where there is none
 * @param values the arguments
 * @param place the call
 * @param machine the evaluation
 * @param childCount number of statements behind the call
 * @param children evaluates them
 */
public record ModuleCall(
        String name,
        String[] names,
        Value[] values,
        Place place,
        Machine machine,
        int childCount,
        Supplier<List<CsgNode>> children) {
    private static final double SMALLEST_FACET = 0.01;

    /** Matches the arguments with parameters and says what does not fit. */
    Parameters parameters(String... parameterNames) {
        int count = parameterNames.length;
        int[] none = new int[count];
        Arrays.fill(none, -1);
        Binding binding = new Binding(new Signature(count, parameterNames, none, none, new Expr[count]), names);
        binding.warn(machine.console, place);
        Value[] bound = new Value[count];
        for (int i = 0; i < values.length; i++) {
            if (binding.target(i) >= 0) {
                bound[binding.target(i)] = values[i];
            }
        }
        return new Parameters(parameterNames, bound);
    }

    /** A node for this call. */
    CsgNode node(CsgOperation operation, List<CsgNode> operands) {
        return new CsgNode(operation, operands, place.range());
    }

    /** A node for this call without operands; warns if there are some. */
    CsgNode leaf(CsgOperation operation) {
        if (childCount > 0) {
            warn("module " + name + "() does not support child modules");
        }
        return node(operation, List.of());
    }

    /** Warns about this call. */
    void warn(String message) {
        machine.console.warn("scad.arguments", message, place);
    }

    /** Reports an error in this call. */
    void error(String message) {
        machine.console.error("scad.arguments", message, "", place);
    }

    /** The special variables about facets; warns of values that make no sense. */
    Facets facets() {
        double fn = number(DynamicVariables.FN);
        double fa = number(DynamicVariables.FA);
        double fs = number(DynamicVariables.FS);
        return new Facets(fn, clamped("$fa", fa), clamped("$fs", fs));
    }

    private double number(int variable) {
        Value value = machine.dynamics.get(variable);
        return value == null ? 0 : value.asNumber(0);
    }

    private double clamped(String variable, double value) {
        if (value < SMALLEST_FACET) {
            warn(variable + " too small - clamping to 0.010000");
            return SMALLEST_FACET;
        }
        return value;
    }
}
