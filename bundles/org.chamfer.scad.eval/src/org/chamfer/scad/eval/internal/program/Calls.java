package org.chamfer.scad.eval.internal.program;

import java.util.function.Supplier;
import org.chamfer.scad.eval.internal.builtin.BuiltinFunction;
import org.chamfer.scad.eval.internal.builtin.BuiltinFunctions;
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
        private Binding binding;

        public User(UserFunction function, Home home, ArgumentList arguments) {
            this.function = function;
            this.home = home;
            this.arguments = arguments;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            return call(function, binding(), home, home.locate(frame, machine), arguments, frame, machine);
        }

        @Override
        public Value evalTail(Frame frame, Machine machine) {
            if (binding().bindsDynamics() || home.bindsDynamics()) {
                return eval(frame, machine);
            }
            machine.tailCall(
                    function, binding.frame(arguments, function.layout(), frame, home.locate(frame, machine), machine));
            return null;
        }

        private Binding binding() {
            if (binding == null) {
                binding = new Binding(function.signature(), arguments.names());
            }
            return binding;
        }
    }

    /** A call of what an expression gives. */
    public static final class OfValue extends Expr {
        private final Expr callee;
        private final ArgumentList arguments;
        private final Expr otherwise;
        private UserFunction bound;
        private Binding binding;

        /**
         * Makes a call.
         *
         * @param callee what gives the function
         * @param otherwise the call to make if there is no function in a variable of the name, {@code null} if the
         *     callee is an expression
         */
        public OfValue(Expr callee, ArgumentList arguments, Expr otherwise) {
            this.callee = callee;
            this.arguments = arguments;
            this.otherwise = otherwise;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            Value value = callee.eval(frame, machine);
            if (value instanceof Closure closure) {
                return call(closure.function(), binding(closure), null, closure.frame(), arguments, frame, machine);
            }
            return otherwise != null ? otherwise.eval(frame, machine) : refuse(value, machine);
        }

        @Override
        public Value evalTail(Frame frame, Machine machine) {
            Value value = callee.eval(frame, machine);
            if (!(value instanceof Closure closure)) {
                return otherwise != null ? otherwise.evalTail(frame, machine) : refuse(value, machine);
            }
            if (binding(closure).bindsDynamics()) {
                return call(closure.function(), binding(closure), null, closure.frame(), arguments, frame, machine);
            }
            UserFunction function = closure.function();
            machine.tailCall(
                    function, binding(closure).frame(arguments, function.layout(), frame, closure.frame(), machine));
            return null;
        }

        private Binding binding(Closure closure) {
            if (bound != closure.function()) {
                bound = closure.function();
                binding = new Binding(bound.signature(), arguments.names());
            }
            return binding;
        }

        private Value refuse(Value value, Machine machine) {
            machine.console.warn("scad.no-function", "Can't call function on " + value.typeName(), arguments.place());
            return Undef.UNDEF;
        }
    }

    /** A call of a function that the language brings along. */
    public static final class Builtin extends Expr {
        private final BuiltinFunction function;
        private final ArgumentList arguments;

        public Builtin(BuiltinFunction function, ArgumentList arguments) {
            this.function = function;
            this.arguments = arguments;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            Value[] values = arguments.eval(frame, machine);
            return function.call(values, new MachineCallSite(machine, arguments.place()));
        }
    }

    /** A call of a name that stands for no function. */
    public static final class Unknown extends Expr {
        private final String name;
        private final Supplier<String> hint;
        private final Place place;

        /** Makes a call; {@code hint} says what may have been meant. */
        public Unknown(String name, Supplier<String> hint, Place place) {
            this.name = name;
            this.hint = hint;
            this.place = place;
        }

        @Override
        public Value eval(Frame frame, Machine machine) {
            if (BuiltinFunctions.isExperimental(name)) {
                machine.console.warn(
                        "scad.experimental", "Experimental builtin function '" + name + "' is not enabled", place);
            }
            machine.console.warn(
                    "scad.unknown-function", "Ignoring unknown function '" + name + "'", hint.get(), place);
            return Undef.UNDEF;
        }
    }

    private static Value call(
            UserFunction function,
            Binding binding,
            Home home,
            Frame definition,
            ArgumentList arguments,
            Frame caller,
            Machine machine) {
        Place place = arguments.place();
        machine.step();
        machine.enterFunction(function.name(), place);
        int mark = machine.dynamics.mark();
        try {
            Frame frame = binding.frame(arguments, function.layout(), caller, definition, machine);
            if (home != null) {
                home.bindDynamics(machine);
            }
            return function.run(frame, machine, place);
        } catch (EvaluationStopped e) {
            if (e.takesTrace()) {
                machine.console.trace("called by '" + function.name() + "'", place);
            }
            throw e;
        } catch (StackOverflowError e) {
            throw machine.recursion("function", function.name(), place);
        } finally {
            machine.dynamics.release(mark);
            machine.leaveFunction();
        }
    }
}
