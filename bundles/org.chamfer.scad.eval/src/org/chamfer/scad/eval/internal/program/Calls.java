package org.chamfer.scad.eval.internal.program;

import java.util.function.Supplier;
import org.chamfer.scad.eval.internal.builtin.BuiltinFunction;
import org.chamfer.scad.eval.internal.run.EvaluationStopped;
import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.run.Place;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;

/** Calls of functions. */
public final class Calls {
    private Calls() {}

    /** A call of a function that is known before the program runs. */
    public static final class User extends Expr {
        private final UserFunction function;
        private final Home home;
        private final ArgumentList arguments;
        private BoundCall bound;

        public User(UserFunction function, Home home, ArgumentList arguments) {
            this.function = function;
            this.home = home;
            this.arguments = arguments;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            return bound().eval(frame, home.locate(frame, machine), machine);
        }

        @Override
        public Value evalTail(Frame frame, Machine machine) {
            if (bound().bindsDynamics()) {
                return eval(frame, machine);
            }
            bound.leave(frame, home.locate(frame, machine), machine);
            return null;
        }

        private BoundCall bound() {
            if (bound == null || !bound.isOf(function)) {
                bound = new BoundCall(function, arguments, function::name);
            }
            return bound;
        }
    }

    /** A call of what an expression gives. */
    public static final class OfValue extends Expr {
        private final Expr callee;
        private final Supplier<String> name;
        private final ArgumentList arguments;
        private final Expr otherwise;
        private BoundCall bound;

        /**
         * Makes a call.
         *
         * @param callee what gives the function
         * @param name the callee as the console shows it
         * @param otherwise the call to make if there is no function in a variable of the name, {@code null} if the
         *     callee is an expression
         */
        public OfValue(Expr callee, Supplier<String> name, ArgumentList arguments, Expr otherwise) {
            this.callee = callee;
            this.name = name;
            this.arguments = arguments;
            this.otherwise = otherwise;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            Value value = callee.eval(frame, machine);
            if (value instanceof Closure closure) {
                return bound(closure).eval(frame, closure.frame(), machine);
            }
            return otherwise != null ? otherwise.eval(frame, machine) : refuse(value, machine);
        }

        @Override
        public Value evalTail(Frame frame, Machine machine) {
            Value value = callee.eval(frame, machine);
            if (!(value instanceof Closure closure)) {
                return otherwise != null ? otherwise.evalTail(frame, machine) : refuse(value, machine);
            }
            BoundCall call = bound(closure);
            if (call.bindsDynamics()) {
                return call.eval(frame, closure.frame(), machine);
            }
            call.leave(frame, closure.frame(), machine);
            return null;
        }

        private BoundCall bound(Closure closure) {
            if (bound == null || !bound.isOf(closure.function())) {
                bound = new BoundCall(closure.function(), arguments, name);
            }
            return bound;
        }

        private Value refuse(Value value, Machine machine) {
            machine.console.warn("scad.no-function", "Can't call function on " + value.typeName(), arguments.place());
            return Undef.UNDEF;
        }
    }

    /** A call of a function that the language brings along. */
    public static final class Builtin extends Expr {
        private final String name;
        private final BuiltinFunction function;
        private final ArgumentList arguments;

        public Builtin(String name, BuiltinFunction function, ArgumentList arguments) {
            this.name = name;
            this.function = function;
            this.arguments = arguments;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            try {
                Value[] values = arguments.eval(frame, machine);
                return function.call(values, new MachineCallSite(machine, arguments));
            } catch (EvaluationStopped e) {
                if (e.takesTrace()) {
                    machine.console.trace("called by '" + name + "'", arguments.place());
                }
                throw e;
            }
        }
    }

    /** A call of a name that stands for no function. */
    public static final class Unknown extends Expr {
        private final String name;
        private final boolean hidden;
        private final Supplier<String> hint;
        private final Place place;

        /**
         * Makes a call.
         *
         * @param hidden true if it is the name of a function that must be switched on
         * @param hint says what may have been meant
         */
        public Unknown(String name, boolean hidden, Supplier<String> hint, Place place) {
            this.name = name;
            this.hidden = hidden;
            this.hint = hint;
            this.place = place;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            if (hidden) {
                machine.console.warn(
                        "scad.experimental", "Experimental builtin function '" + name + "' is not enabled", place);
            }
            machine.console.warn(
                    "scad.unknown-function", "Ignoring unknown function '" + name + "'", hint.get(), place);
            return Undef.UNDEF;
        }
    }
}
