package org.chamfer.scad.eval.internal.program;

import org.chamfer.scad.eval.csg.InputFile;
import org.chamfer.scad.eval.internal.builtin.CallSite;
import org.chamfer.scad.eval.internal.module.Parameters;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.value.LimitExceeded;
import org.chamfer.scad.eval.internal.value.Printer;
import org.chamfer.scad.eval.internal.value.Text;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.VectorBuilder;
import org.chamfer.text.TextEngine;

/** The call of a built-in function in a program. */
record MachineCallSite(Machine machine, ArgumentList arguments) implements CallSite {
    @Override
    public void warn(String message) {
        machine.console.warn("scad.arguments", message, arguments.place());
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
    public String argumentName(int index) {
        return arguments.names()[index];
    }

    @Override
    public Parameters parameters(Value[] values, String... names) {
        return Parameters.of(names, arguments.names(), values, machine.console, arguments.place());
    }

    @Override
    public InputFile file(String name) {
        return machine.files.find(name, arguments.place());
    }

    @Override
    public TextEngine texts() {
        return machine.texts.engine(machine.files.fonts());
    }

    @Override
    public int nextSequence() {
        return machine.randomSequences++;
    }

    @Override
    public VectorBuilder vectorBuilder() {
        return machine.vector();
    }

    @Override
    public Printer printer() {
        return machine.printer();
    }

    @Override
    public Text text(StringBuilder characters) {
        int most = machine.settings.limits().characters();
        if (characters.length() > most) {
            throw new LimitExceeded("a text has more than " + most + " characters", "characters");
        }
        return new Text(characters.toString());
    }

    @Override
    public void step() {
        machine.step();
    }
}
