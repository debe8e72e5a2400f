package org.chamfer.scad.eval.internal.program;

import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.run.Place;
import org.chamfer.scad.eval.internal.value.Value;

/** A function of the program. */
public final class UserFunction extends Definition<UserFunction.Code> {
    private static final int MOST_TAIL_CALLS = 1_000_000;

    /**
     * What is lowered of a function.
     *
     * @param signature its parameters
     * @param body its value
     */
    public record Code(Signature signature, Expr body) {}

    /**
     * Makes a function.
     *
     * @param name its name; of a function literal, the empty text
     * @param home the file in which it is defined at the top, {@code null} if it is defined inside something else
     */
    public UserFunction(String name, FileProgram home) {
        super(name, home);
    }

    /** The parameters. */
    Signature signature() {
        return code().signature();
    }

    /** Evaluates the body, and then the calls in whose place it stands. */
    Value run(Frame frame, Machine machine, Place place) {
        Value value = code().body().evalTail(frame, machine);
        int calls = 0;
        while (value == null) {
            machine.step();
            UserFunction next = machine.tailFunction();
            if (++calls > MOST_TAIL_CALLS) {
                throw machine.recursion("function", next.name(), place);
            }
            value = next.code().body().evalTail(machine.tailFrame(), machine);
        }
        return value;
    }
}
