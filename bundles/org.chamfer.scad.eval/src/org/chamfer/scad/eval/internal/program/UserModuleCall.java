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
import org.chamfer.scad.eval.internal.run.Place;
import org.chamfer.scad.eval.internal.value.Num;

/** A call of a user's module. */
public final class UserModuleCall extends Instantiation {
    private final UserModule module;
    private final Home home;
    private final ArgumentList arguments;
    private final Body children;
    private Binding binding;

    /** Makes a call with what stands behind it. */
    public UserModuleCall(UserModule module, Home home, ArgumentList arguments, Body children) {
        this.module = module;
        this.home = home;
        this.arguments = arguments;
        this.children = children;
    }

    @Override
    public void run(Frame frame, Machine machine, List<CsgNode> out) {
        machine.step();
        Place place = arguments.place();
        Activation inside = new Activation(children, frame, machine.activation());
        int mark = machine.dynamics.mark();
        List<CsgNode> nodes = new ArrayList<>();
        Activation before = machine.enterModule(module.name(), inside, place);
        boolean entered = false;
        try {
            UserModule.Code code = module.code();
            if (binding == null) {
                binding = new Binding(code.signature(), arguments.names());
            }
            machine.switchTo(before);
            Frame callFrame = binding.frame(arguments, module.layout(), frame, home.locate(frame, machine), machine);
            machine.switchTo(inside);
            home.bindDynamics(machine);
            machine.dynamics.bind(DynamicVariables.CHILDREN, Num.of(children.size()));
            machine.dynamics.bind(DynamicVariables.PARENT_MODULES, Num.of(machine.modules.size()));
            entered = true;
            code.body().run(callFrame, machine, nodes);
        } catch (EvaluationStopped e) {
            trace(e, entered, machine, place);
            throw e;
        } catch (StackOverflowError e) {
            throw machine.recursion("module", module.name(), place);
        } finally {
            machine.leaveModule(before);
            machine.dynamics.release(mark);
        }
        out.add(new CsgNode(new CsgOperation.Group(module.name()), nodes, place.range()));
    }

    private void trace(EvaluationStopped stop, boolean entered, Machine machine, Place place) {
        if (entered && stop.takesTrace()) {
            machine.console.trace("called by '" + module.name() + "'", place);
        }
    }
}
