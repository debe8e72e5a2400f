package org.chamfer.scad.eval.internal.program;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.internal.module.BuiltinModule;
import org.chamfer.scad.eval.internal.module.ModuleCall;
import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.value.Value;

/** A call of a module that the language brings along. */
public final class BuiltinModuleCall extends TracedInstantiation {
    private final BuiltinModule module;
    private final ArgumentList arguments;
    private final Body children;

    /** Makes a call with what stands behind it. */
    public BuiltinModuleCall(String name, BuiltinModule module, ArgumentList arguments, Body children) {
        super(name, arguments.place());
        this.module = module;
        this.arguments = arguments;
        this.children = children;
    }

    @Override
    void instantiate(Frame frame, Machine machine, List<CsgNode> out) {
        machine.step();
        int mark = machine.dynamics.mark();
        try {
            Value[] values = arguments.eval(frame, machine);
            for (int i = 0; i < values.length; i++) {
                if (arguments.dynamics()[i] >= 0) {
                    machine.dynamics.bind(arguments.dynamics()[i], values[i]);
                }
            }
            module.instantiate(
                    new ModuleCall(
                            name,
                            arguments.names(),
                            values,
                            arguments.place(),
                            machine,
                            children.size(),
                            () -> nodes(frame, machine)),
                    out);
        } finally {
            machine.dynamics.release(mark);
        }
    }

    private List<CsgNode> nodes(Frame frame, Machine machine) {
        List<CsgNode> nodes = new ArrayList<>();
        children.run(frame, machine, nodes);
        return nodes;
    }
}
