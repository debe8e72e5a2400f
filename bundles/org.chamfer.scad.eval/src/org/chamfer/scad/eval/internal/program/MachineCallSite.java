package org.chamfer.scad.eval.internal.program;

import org.chamfer.scad.eval.internal.builtin.CallSite;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.run.Place;

/** The call of a built-in function in a program. */
record MachineCallSite(Machine machine, Place place) implements CallSite {
    @Override
    public void warn(String message) {
        machine.console.warn("scad.arguments", message, place);
    }

    @Override
    public void warnFurther(String message) {
        machine.console.warn("scad.arguments", message, null);
    }

    @Override
    public String parentModule(int index) {
        int at = machine.modules.size() - 1 - index;
        return index >= 0 && at >= 0 ? machine.modules.get(at) : null;
    }

    @Override
    public int nextSequence() {
        return machine.randomSequences++;
    }

    @Override
    public void step() {
        machine.step();
    }
}
