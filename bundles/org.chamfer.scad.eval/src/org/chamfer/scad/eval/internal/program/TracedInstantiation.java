package org.chamfer.scad.eval.internal.program;

import java.util.List;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.internal.run.EvaluationStopped;
import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.run.Place;
import org.chamfer.scad.eval.internal.value.LimitExceeded;

/** A statement with a name that stands in the trace of an error inside it. */
abstract class TracedInstantiation extends Instantiation {
    /** The name. */
    final String name;

    /** The statement. */
    final Place place;

    TracedInstantiation(String name, Place place) {
        this.name = name;
        this.place = place;
    }

    @Override
    public final void run(Frame frame, Machine machine, List<CsgNode> out) {
        try {
            instantiate(frame, machine, out);
        } catch (EvaluationStopped e) {
            if (e.takesTrace()) {
                machine.console.trace("called by '" + name + "'", place);
            }
            throw e;
        } catch (LimitExceeded e) {
            throw machine.report(e, place);
        }
    }

    /** Evaluates it and appends the nodes that come of it. */
    abstract void instantiate(Frame frame, Machine machine, List<CsgNode> out);
}
