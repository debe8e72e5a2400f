package org.chamfer.scad.eval.internal.program;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.run.Place;
import org.chamfer.scad.eval.internal.value.Value;

/** The statements that control what geometry is made. */
public final class ModuleStatements {
    private ModuleStatements() {}

    /** {@code if (condition) ... else ...}. */
    public static final class If extends TracedInstantiation {
        private final Expr condition;
        private final Body whenTrue;
        private final Body whenFalse;

        /** Makes a condition; {@code whenFalse} may be {@code null}. */
        public If(Expr condition, Body whenTrue, Body whenFalse, Place place) {
            super("if", place);
            this.condition = condition;
            this.whenTrue = whenTrue;
            this.whenFalse = whenFalse;
        }

        @Override
        void instantiate(Frame frame, Machine machine, List<CsgNode> out) {
            Body chosen = condition.eval(frame, machine).isTrue() ? whenTrue : whenFalse;
            if (chosen != null) {
                List<CsgNode> nodes = new ArrayList<>();
                chosen.run(frame, machine, nodes);
                out.add(machine.node(new CsgOperation.Group("if"), nodes, place));
            }
        }
    }

    /** {@code let (...) ...} and the old {@code assign}. */
    public static final class Let extends TracedInstantiation {
        private final LetBindings bindings;
        private final Body body;
        private final String deprecation;

        /** Makes a statement; {@code deprecation} is what is said against it, or {@code null}. */
        public Let(LetBindings bindings, Body body, String deprecation, Place place) {
            super(deprecation == null ? "let" : "assign", place);
            this.bindings = bindings;
            this.body = body;
            this.deprecation = deprecation;
        }

        @Override
        void instantiate(Frame frame, Machine machine, List<CsgNode> out) {
            if (deprecation != null) {
                machine.console.deprecated(deprecation, place);
            }
            List<CsgNode> nodes = new ArrayList<>();
            int mark = machine.dynamics.mark();
            try {
                body.run(bindings.run(frame, machine), machine, nodes);
            } finally {
                machine.dynamics.release(mark);
            }
            out.add(machine.node(new CsgOperation.Group("let"), nodes, place));
        }
    }

    /** {@code for} and {@code intersection_for}. */
    public static final class For extends TracedInstantiation {
        private final Assignment[] variables;
        private final FrameLayout[] layouts;
        private final Body body;
        private final boolean intersects;

        /**
         * Makes a loop.
         *
         * @param variables the variables, each of which loops inside the one before
         * @param layouts for each variable the layout of a frame of its own, or {@code null}
         */
        public For(Assignment[] variables, FrameLayout[] layouts, Body body, boolean intersects, Place place) {
            super(intersects ? "intersection_for" : "for", place);
            this.variables = variables;
            this.layouts = layouts;
            this.body = body;
            this.intersects = intersects;
        }

        @Override
        void instantiate(Frame frame, Machine machine, List<CsgNode> out) {
            List<CsgNode> nodes = new ArrayList<>();
            if (variables.length > 0) {
                loop(0, frame, machine, nodes);
            }
            CsgOperation operation = intersects ? new CsgOperation.Intersection() : new CsgOperation.Group("for");
            out.add(machine.node(operation, nodes, place));
        }

        private void loop(int level, Frame frame, Machine machine, List<CsgNode> out) {
            if (level == variables.length) {
                round(frame, machine, out);
                return;
            }
            Assignment variable = variables[level];
            Value over = variable.value().eval(frame, machine);
            if (variable.slot() < 0 && variable.dynamic() < 0) {
                // An argument without name was warned of when the loop began.
                loop(level + 1, entered(level, frame), machine, out);
                return;
            }
            long count = Iteration.count(over, machine, variable.place());
            int mark = machine.dynamics.mark();
            try {
                for (long i = 0; i < count; i++) {
                    machine.step();
                    Frame inner = entered(level, frame);
                    variable.store(Iteration.at(over, i), inner, machine);
                    loop(level + 1, inner, machine, out);
                    machine.dynamics.release(mark);
                }
            } finally {
                machine.dynamics.release(mark);
            }
        }

        private Frame entered(int level, Frame around) {
            return layouts[level] == null ? around : new Frame(layouts[level].size(), around);
        }

        /** The objects of a round are one operand of an intersection. */
        private void round(Frame frame, Machine machine, List<CsgNode> out) {
            if (!intersects) {
                body.run(frame, machine, out);
                return;
            }
            List<CsgNode> nodes = new ArrayList<>();
            body.run(frame, machine, nodes);
            if (nodes.size() == 1) {
                out.add(nodes.getFirst());
            } else if (!nodes.isEmpty()) {
                out.add(machine.node(new CsgOperation.Group("for"), nodes, place));
            }
        }
    }

    /** {@code assert(...) ...}. */
    public static final class Assert extends TracedInstantiation {
        private final Assertion assertion;
        private final Body body;

        public Assert(Assertion assertion, Body body) {
            super("assert", assertion.place());
            this.assertion = assertion;
            this.body = body;
        }

        @Override
        void instantiate(Frame frame, Machine machine, List<CsgNode> out) {
            assertion.check(frame, machine);
            if (body.size() == 0) {
                return;
            }
            List<CsgNode> nodes = new ArrayList<>();
            body.run(frame, machine, nodes);
            out.add(machine.node(new CsgOperation.Group("assert"), nodes, place));
        }
    }

    /** A statement with {@code !}, {@code #} or {@code %} before it; those with {@code *} are never lowered. */
    public static final class Modified extends Instantiation {
        private final char modifier;
        private final Instantiation statement;

        public Modified(char modifier, Instantiation statement) {
            this.modifier = modifier;
            this.statement = statement;
        }

        @Override
        public void run(Frame frame, Machine machine, List<CsgNode> out) {
            List<CsgNode> nodes = new ArrayList<>();
            statement.run(frame, machine, nodes);
            for (CsgNode node : nodes) {
                CsgNode marked = modifier == '!'
                        ? node
                        : node.marked(node.highlighted() || modifier == '#', node.background() || modifier == '%');
                if (modifier == '!') {
                    machine.roots.add(marked);
                }
                out.add(marked);
            }
        }
    }

    /** A call of a name that stands for no module. */
    public static final class Unknown extends Instantiation {
        private final String name;
        private final boolean hidden;
        private final Supplier<String> hint;
        private final Place place;

        /**
         * Makes a call.
         *
         * @param hidden true if it is the name of a module that must be switched on
         * @param hint says what may have been meant
         */
        public Unknown(String name, boolean hidden, Supplier<String> hint, Place place) {
            this.name = name;
            this.hidden = hidden;
            this.hint = hint;
            this.place = place;
        }

        @Override
        public void run(Frame frame, Machine machine, List<CsgNode> out) {
            if (hidden) {
                machine.console.warn(
                        "scad.experimental", "Experimental builtin module '" + name + "' is not enabled", place);
            }
            machine.console.warn("scad.unknown-module", "Ignoring unknown module '" + name + "'", hint.get(), place);
        }
    }
}
