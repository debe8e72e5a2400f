package org.chamfer.scad.eval.internal.program;

import java.util.function.Supplier;
import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.run.Place;
import org.chamfer.scad.eval.internal.value.Value;

/** A function of the program. It is lowered when it is first called. */
public final class UserFunction {
    private static final int MOST_TAIL_CALLS = 1_000_000;

    private final String name;
    private final FrameLayout layout = new FrameLayout();
    private final FileProgram home;
    private Supplier<Code> lowering;
    private Code code;

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
        this.name = name;
        this.home = home;
    }

    /** Sets what lowers it. */
    public void lowerBy(Supplier<Code> newLowering) {
        this.lowering = newLowering;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** Counts the variables of a call. */
    public FrameLayout layout() {
        return layout;
    }

    /** The file in which it is defined at the top, {@code null} if it is defined inside something else. */
    public FileProgram home() {
        return home;
    }

    /** The parameters. */
    Signature signature() {
        return code().signature();
    }

    private Code code() {
        if (code == null) {
            code = lowering.get();
            lowering = null;
        }
        return code;
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
