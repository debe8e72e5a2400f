package org.chamfer.scad.eval.internal.run;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.scad.eval.EvaluationSettings;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.internal.program.BoundCall;
import org.chamfer.scad.eval.internal.resource.InputFiles;
import org.chamfer.scad.eval.internal.text.TextEngines;
import org.chamfer.scad.eval.internal.value.LimitExceeded;
import org.chamfer.scad.eval.internal.value.Printer;
import org.chamfer.scad.eval.internal.value.VectorBuilder;

/** The state of one evaluation. */
public final class Machine {
    private static final int STEPS_BETWEEN_POLLS = 0x3FF;

    /** What is said. */
    public final Console console;
    /** The variables whose names begin with {@code $}. */
    public final DynamicVariables dynamics;
    /** The modules that are being evaluated, outermost first. */
    public final List<String> modules = new ArrayList<>();
    /** The nodes that were marked with {@code !}. */
    public final List<CsgNode> roots = new ArrayList<>();
    /** The files that the program takes in. */
    public final InputFiles files;
    /** What shapes texts. */
    public final TextEngines texts;
    /** How the program is evaluated. */
    public final EvaluationSettings settings;
    /** What is repeatable in pseudo-random numbers without a seed: how many sequences were taken. */
    public int randomSequences;

    private final WorkContext work;
    private Activation activation = Activation.NONE;
    private BoundCall tailCall;
    private Frame tailFrame;
    private int steps;
    private int nodes;
    private int depth;

    /** Makes the state of a new evaluation. */
    public Machine(
            Console console,
            DynamicVariables dynamics,
            InputFiles files,
            TextEngines texts,
            EvaluationSettings settings,
            WorkContext work) {
        this.console = console;
        this.dynamics = dynamics;
        this.files = files;
        this.texts = texts;
        this.settings = settings;
        this.work = work;
    }

    /** Looks now and then whether the result is still wanted; cheap enough for every step. */
    public void step() {
        if ((++steps & STEPS_BETWEEN_POLLS) == 0) {
            work.checkCancelled();
        }
    }

    /** Begins a vector. */
    public VectorBuilder vector() {
        return new VectorBuilder(settings.limits().cells());
    }

    /** Prints values to a text of bounded length. */
    public Printer printer() {
        return new Printer(settings.limits().characters(), this::step);
    }

    /**
     * Makes a node of the tree.
     *
     * @throws LimitExceeded if there are too many
     */
    public CsgNode node(CsgOperation operation, List<CsgNode> operands, Place place) {
        if (++nodes > settings.limits().nodes()) {
            throw new LimitExceeded(
                    "the model has more than " + settings.limits().nodes() + " nodes", "nodes");
        }
        return new CsgNode(operation, operands, place.range());
    }

    /** Reports that a limit is exceeded. */
    public EvaluationStopped report(LimitExceeded exceeded, Place place) {
        console.error(
                "scad.limit",
                exceeded.sentence(),
                "if that is meant, allow more: --limit " + exceeded.limit() + "=NUMBER",
                place);
        return new EvaluationStopped();
    }

    /** Counts a nested call of a function; an error ends the evaluation if there are too many. */
    public void enterFunction(BoundCall call) {
        if (++depth > settings.limits().calls()) {
            throw recursion("function", call.name(), call.place());
        }
    }

    /** The counterpart of {@link #enterFunction}. */
    public void leaveFunction() {
        depth--;
    }

    /** Enters a user's module; returns what {@link #leaveModule} needs. */
    public Activation enterModule(String name, Activation inside, Place place) {
        if (modules.size() >= settings.limits().modules()) {
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
