package org.chamfer.scad.eval.internal.builtin;

import org.chamfer.scad.eval.internal.value.Value;

/** A function that the language brings along. */
@FunctionalInterface
public interface BuiltinFunction {
    /**
     * Computes the value. The names of arguments do not count, only their order.
     *
     * @param arguments the values, not to be changed
     * @param site who calls
     */
    Value call(Value[] arguments, CallSite site);
}
