package org.chamfer.scad.eval.internal.program;

import java.util.function.Supplier;
import org.chamfer.scad.eval.internal.run.EvaluationStopped;
import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.run.Place;
import org.chamfer.scad.eval.internal.value.Value;

/** A call of a function together with the function's code, which is found once for many evaluations of the call. */
public final class BoundCall {

    private final UserFunction function;
    private final UserFunction.Code code;
    private final Binding binding;
    private final ArgumentList arguments;
    private final Supplier<String> name;

    /** Binds a call; {@code name} gives the function as the call names it. */
    BoundCall(UserFunction function, ArgumentList arguments, Supplier<String> name) {
        this.function = function;
        this.binding = Binding.of(function, arguments.names());
        this.code = function.code();
        this.arguments = arguments;
        this.name = name;
    }

    /** True if this is a call of a function as it is lowered now. */
    boolean isOf(UserFunction other) {
        return function == other && code == other.code();
    }

    /** The function as the call names it. */
    public String name() {
        return name.get();
    }

    /** The call. */
    public Place place() {
        return arguments.place();
    }

    /** True if the call gives dynamic variables values, which must be released after it. */
    boolean bindsDynamics() {
        return binding.bindsDynamics();
    }

    /** Evaluates the arguments and leaves the rest to the call that is being evaluated. */
    void leave(Frame caller, Frame definition, Machine machine) {
        machine.tailCall(this, frame(caller, definition, machine));
    }

    /** Makes the call, and then those that stand in its place. */
    Value eval(Frame caller, Frame definition, Machine machine) {
        machine.step();
        machine.enterFunction(this);
        int mark = machine.dynamics.mark();
        BoundCall current = this;
        try {
            Frame frame = frame(caller, definition, machine);
            Value value = code.body().evalTail(frame, machine);
            long calls = 0;
            while (value == null) {
                machine.step();
                current = machine.tailCall();
                if (++calls > machine.settings.limits().tailCalls()) {
                    throw machine.recursion("function", current.name(), current.place());
                }
                value = current.code.body().evalTail(machine.tailFrame(), machine);
            }
            return value;
        } catch (EvaluationStopped e) {
            if (e.takesTrace()) {
                machine.console.trace("called by '" + current.name() + "'", current.place());
            }
            throw e;
        } catch (StackOverflowError e) {
            throw machine.recursion("function", current.name(), current.place());
        } finally {
            machine.dynamics.release(mark);
            machine.leaveFunction();
        }
    }

    private Frame frame(Frame caller, Frame definition, Machine machine) {
        return binding.frame(arguments, code.layout(), caller, definition, machine);
    }
}
