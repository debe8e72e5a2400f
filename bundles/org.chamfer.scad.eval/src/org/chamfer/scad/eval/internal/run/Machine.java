package org.chamfer.scad.eval.internal.run;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.internal.program.BoundCall;

/** The state of one evaluation. */
public final class Machine {
    /** Nested calls that are no tail calls; each takes up to some kilobytes of the evaluation's stack. */
    private static final int DEEPEST_CALL = 100_000;

    private static final int DEEPEST_MODULE = 20_000;
    private static final int STEPS_BETWEEN_POLLS = 0x3FF;

    /** What is said. */
    public final Console console;
    /** The variables whose names begin with {@code $}. */
    public final DynamicVariables dynamics;
    /** The modules that are being evaluated, outermost first. */
    public final List<String> modules = new ArrayList<>();
    /** The nodes that were marked with {@code !}. */
    public final List<CsgNode> roots = new ArrayList<>();
    /** What is repeatable in pseudo-random numbers without a seed: how many sequences were taken. */
    public int randomSequences;

    private final WorkContext work;
    private Activation activation = Activation.NONE;
    private BoundCall tailCall;
    private Frame tailFrame;
    private int steps;
    private int depth;

    /** Makes the state of a new evaluation. */
    public Machine(Console console, DynamicVariables dynamics, WorkContext work) {
        this.console = console;
        this.dynamics = dynamics;
        this.work = work;
    }

    /** Looks now and then whether the result is still wanted; cheap enough for every step. */
    public void step() {
        if ((++steps & STEPS_BETWEEN_POLLS) == 0) {
            work.checkCancelled();
        }
    }

    /** Counts a nested call of a function; an error ends the evaluation if there are too many. */
    public void enterFunction(BoundCall call) {
        if (++depth > DEEPEST_CALL) {
            throw recursion("function", call.name(), call.place());
        }
    }

    /** The counterpart of {@link #enterFunction}. */
    public void leaveFunction() {
        depth--;
    }

    /** Enters a user's module; returns what {@link #leaveModule} needs. */
    public Activation enterModule(String name, Activation inside, Place place) {
        if (modules.size() >= DEEPEST_MODULE) {
            throw recursion("module", name, place);
        }
        modules.add(name);
        Activation before = activation;
        activation = inside;
        return before;
    }

    /** Leaves a user's module. */
    public void leaveModule(Activation before) {
        modules.removeLast();
        activation = before;
    }

    /** The call of a user's module whose body is being evaluated. */
    public Activation activation() {
        return activation;
    }

    /** Changes the call whose body is being evaluated; returns the one before. */
    public Activation switchTo(Activation other) {
        Activation before = activation;
        activation = other;
        return before;
    }

    /** Reports endless recursion. */
    public EvaluationStopped recursion(String kind, String name, Place place) {
        console.error(
                "scad.recursion",
                "Recursion detected calling " + kind + " '" + name + "'",
                "give the recursion a condition under which it ends",
                place);
        return new EvaluationStopped();
    }

    /** Says which call is to be made next, see {@link org.chamfer.scad.eval.internal.program.Expr#evalTail}. */
    public void tailCall(BoundCall call, Frame frame) {
        tailCall = call;
        tailFrame = frame;
    }

    /** The call to be made next. */
    public BoundCall tailCall() {
        return tailCall;
    }

    /** The frame of the call to be made next. */
    public Frame tailFrame() {
        Frame frame = tailFrame;
        tailFrame = null;
        return frame;
    }
}
