package org.chamfer.scad.eval.internal.program;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.run.ViewVariables;
import org.chamfer.scad.eval.internal.value.Value;

/** A lowered file: the program itself, or one that is used. Belongs to one evaluation. */
public final class FileProgram {
    private final FrameLayout layout = new FrameLayout();
    private Body body;
    private Frame frame;
    private List<Value> dynamicValues = List.of();

    /** Sets the statements at the top. */
    public void setBody(Body newBody) {
        body = newBody;
    }

    /** Counts the variables at the top. */
    public FrameLayout layout() {
        return layout;
    }

    /** Evaluates the file as the program. */
    public void run(Machine machine, List<CsgNode> out) {
        frame = new Frame(layout.size(), null);
        int mark = machine.dynamics.mark();
        try {
            Frame inner = body.enter(frame, machine);
            noteDynamics(machine);
            body.instantiate(inner, machine, out);
        } finally {
            machine.dynamics.release(mark);
        }
        ViewVariables.check(name -> dynamicValue(name, machine), machine.console);
    }

    /** The value that the file assigned to a dynamic variable at the top, {@code null} if it did not. */
    private Value dynamicValue(String name, Machine machine) {
        int number = machine.dynamics.numberOf(name);
        Value value = null;
        int next = 0;
        for (Assignment assignment : body.assignments()) {
            if (assignment.slot() < 0) {
                value = assignment.dynamic() == number ? dynamicValues.get(next) : value;
                next++;
            }
        }
        return value;
    }

    private void noteDynamics(Machine machine) {
        dynamicValues = new ArrayList<>();
        for (Assignment assignment : body.assignments()) {
            if (assignment.slot() < 0) {
                dynamicValues.add(machine.dynamics.get(assignment.dynamic()));
            }
        }
    }

    /** The variables at the top; those of a used file are evaluated when they are first needed. */
    Frame frame(Machine machine) {
        if (frame == null) {
            frame = new Frame(layout.size(), null);
            int mark = machine.dynamics.mark();
            try {
                body.enter(frame, machine);
            } finally {
                machine.dynamics.release(mark);
            }
        }
        return frame;
    }
}
