package org.chamfer.scad.eval.internal.module;

import java.util.List;
import java.util.function.Supplier;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.csg.Facets;
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
        return Parameters.of(parameterNames, names, values, machine.console, place);
    }

    /** A node for this call. */
    CsgNode node(CsgOperation operation, List<CsgNode> operands) {
        return machine.node(operation, operands, place);
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

    /** Warns of an argument that is out of range, for those who want to know. */
    void checkRange(boolean fits, String message) {
        if (!fits && machine.settings.checkRanges()) {
            warn(message);
        }
    }

    /** Tells that something in this call will not be in the language for ever. */
    void deprecated(String message) {
        machine.console.deprecated(message, null);
    }

    /** Reports an error in this call. */
    void error(String message) {
        machine.console.error("scad.arguments", message, "", place);
    }

    /** Reports an error in this call; the console does not say where, as OpenSCAD's does not. */
    void errorWithoutPlace(String message) {
        machine.console.tell("ERROR: ", Diagnostic.error("scad.arguments", message, place.range()), "");
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
