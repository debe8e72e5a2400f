package org.chamfer.scad.eval.internal.program;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.internal.run.Activation;
import org.chamfer.scad.eval.internal.run.DynamicVariables;
import org.chamfer.scad.eval.internal.run.EvaluationStopped;
import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.value.Num;

/** A call of a user's module. */
public final class UserModuleCall extends TracedInstantiation {
    private final UserModule module;
    private final Home home;
    private final ArgumentList arguments;
    private final Body children;
    private UserModule.Code bound;
    private Binding binding;

    /** Makes a call with what stands behind it. */
    public UserModuleCall(UserModule module, Home home, ArgumentList arguments, Body children) {
        super(module.name(), arguments.place());
        this.module = module;
        this.home = home;
        this.arguments = arguments;
        this.children = children;
    }

    @Override
    void instantiate(Frame frame, Machine machine, List<CsgNode> out) {
        machine.step();
        Activation inside = new Activation(children, frame, machine.activation());
        int mark = machine.dynamics.mark();
        List<CsgNode> nodes = new ArrayList<>();
        Activation before = machine.enterModule(name, inside, place);
        try {
            UserModule.Code code = code();
            machine.switchTo(before);
            Frame callFrame = binding.frame(arguments, code.layout(), frame, home.locate(frame, machine), machine);
            machine.switchTo(inside);
            if (callFrame.slots[code.children()] == null) {
                callFrame.slots[code.children()] = Num.of(children.size());
            }
            machine.dynamics.bind(DynamicVariables.PARENT_MODULES, Num.of(machine.modules.size()));
            run(code, callFrame, machine, nodes);
        } catch (StackOverflowError e) {
            throw machine.recursion("module", name, place);
        } finally {
            machine.leaveModule(before);
            machine.dynamics.release(mark);
        }
        out.add(machine.node(new CsgOperation.Group(name), nodes, place));
    }

    private UserModule.Code code() {
        if (bound == null || bound != module.code()) {
            binding = Binding.of(module, arguments.names());
            bound = module.code();
        }
        return bound;
    }

    private void run(UserModule.Code code, Frame frame, Machine machine, List<CsgNode> nodes) {
        // The dynamic variables are released with those of the call.
        Frame inner = code.body().enter(frame, machine);
        try {
            code.body().instantiate(inner, machine, nodes);
        } catch (EvaluationStopped e) {
            if (machine.settings.traceArguments() && e.takesTrace()) {
                String given = code.signature().printed(frame, machine);
                machine.console.trace("call of '" + name + "(" + given + ")'", module.place());
            }
            throw e;
        }
    }
}
