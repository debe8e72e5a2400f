package org.chamfer.scad.eval.internal.program;

import org.chamfer.scad.eval.internal.run.EvaluationStopped;
import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.run.Place;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.VectorBuilder;

/** The generators of list comprehensions that repeat. */
public final class Loops {
    private Loops() {}

    /** {@code for (i = values) body}; several variables are loops in each other. */
    public static final class Over extends Expr {
        private final Assignment variable;
        private final FrameLayout layout;
        private final Expr body;

        /** Makes a loop; {@code layout} is {@code null} if the variable stands in the frame around it. */
        public Over(Assignment variable, FrameLayout layout, Expr body) {
            this.variable = variable;
            this.layout = layout;
            this.body = body;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            VectorBuilder out = machine.vector();
            generate(frame, machine, out);
            return out.build();
        }

        @Override
        public void generate(Frame frame, Machine machine, VectorBuilder out) {
            Value over = variable.value().eval(frame, machine);
            long count = Iteration.count(over, machine, variable.place());
            int mark = machine.dynamics.mark();
            try {
                for (long i = 0; i < count; i++) {
                    machine.step();
                    Frame inner = layout == null ? frame : new Frame(layout.size(), frame);
                    variable.store(Iteration.at(over, i), inner, machine);
                    body.generate(inner, machine, out);
                    machine.dynamics.release(mark);
                }
            } finally {
                machine.dynamics.release(mark);
            }
        }
    }

    /** {@code for (i = 0; i < n; i = i + 1) body}. */
    public static final class Counting extends Expr {
        private final LetBindings start;
        private final int[] later;
        private final Expr condition;
        private final Assignment[] updates;
        private final Expr body;
        private final Place place;

        /** Makes a loop; {@code later} are the slots of variables that have no value in the first round. */
        public Counting(LetBindings start, int[] later, Expr condition, Assignment[] updates, Expr body, Place place) {
            this.start = start;
            this.later = later;
            this.condition = condition;
            this.updates = updates;
            this.body = body;
            this.place = place;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            VectorBuilder out = machine.vector();
            generate(frame, machine, out);
            return out.build();
        }

        @Override
        public void generate(Frame frame, Machine machine, VectorBuilder out) {
            int mark = machine.dynamics.mark();
            try {
                Frame inner = start.run(frame, machine);
                for (int slot : later) {
                    inner.slots[slot] = null;
                }
                long rounds = 0;
                while (condition.eval(inner, machine).isTrue()) {
                    machine.step();
                    if (rounds++ >= machine.settings.limits().rounds()) {
                        machine.console.error(
                                "scad.endless-loop",
                                "For loop counter exceeded limit",
                                "if that is meant, allow more: --limit rounds=NUMBER",
                                place);
                        throw new EvaluationStopped();
                    }
                    body.generate(inner, machine, out);
                    inner = start.copy(inner);
                    for (Assignment update : updates) {
                        update.run(inner, machine);
                    }
                }
            } finally {
                machine.dynamics.release(mark);
            }
        }
    }
}
