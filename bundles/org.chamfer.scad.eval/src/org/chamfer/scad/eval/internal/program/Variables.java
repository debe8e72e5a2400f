package org.chamfer.scad.eval.internal.program;

import java.util.function.Supplier;
import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.run.Place;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;

/** The ways to read a variable. */
public final class Variables {
    private Variables() {}

    /** A variable of the frame at hand that always has a value. */
    public static final class Near extends Expr {
        private final int slot;

        public Near(int slot) {
            this.slot = slot;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            return frame.slots[slot];
        }
    }

    /** A variable some frames further out that always has a value. */
    public static final class Far extends Expr {
        private final int depth;
        private final int slot;

        public Far(int depth, int slot) {
            this.depth = depth;
            this.slot = slot;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            return frame.outer(depth).slots[slot];
        }
    }

    /** A variable that may be read before it is assigned; then another one of the same name counts. */
    public static final class Assigned extends Expr {
        private final int depth;
        private final int slot;
        private final Expr otherwise;

        public Assigned(int depth, int slot, Expr otherwise) {
            this.depth = depth;
            this.slot = slot;
            this.otherwise = otherwise;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            Value value = frame.outer(depth).slots[slot];
            return value != null ? value : otherwise.eval(frame, machine);
        }
    }

    /** A variable whose name begins with a dollar sign. */
    public static final class Dynamic extends Expr {
        private final int number;
        private final Expr otherwise;

        public Dynamic(int number, Expr otherwise) {
            this.number = number;
            this.otherwise = otherwise;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            Value value = machine.dynamics.get(number);
            return value != null ? value : otherwise.eval(frame, machine);
        }
    }

    /** A name that stands for nothing. */
    public static final class Unknown extends Expr {
        private final String name;
        private final Supplier<String> hint;
        private final Place place;

        /** Makes a reference; {@code hint} says what may have been meant. Without a place nobody is told. */
        public Unknown(String name, Supplier<String> hint, Place place) {
            this.name = name;
            this.hint = hint;
            this.place = place;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            if (place != null) {
                machine.console.warn(
                        "scad.unknown-variable", "Ignoring unknown variable \"" + name + "\"", hint.get(), place);
            }
            return Undef.UNDEF;
        }
    }
}
