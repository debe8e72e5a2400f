package org.chamfer.scad.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.chamfer.base.work.WorkContext;
import org.chamfer.scad.ScadParser;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.internal.lower.ProgramLowering;
import org.chamfer.scad.eval.internal.program.FileProgram;
import org.chamfer.scad.eval.internal.run.Console;
import org.chamfer.scad.eval.internal.run.DynamicVariables;
import org.chamfer.scad.eval.internal.run.EvaluationStopped;
import org.chamfer.scad.eval.internal.run.Machine;

/**
 * Evaluates OpenSCAD code to a tree of operations. Instances may be shared by threads; making the first one of a process
 * takes some ten milliseconds, because the grammar is loaded.
 */
public final class ScadEvaluator {
    /** Stack of the thread that evaluates, in bytes; only what deep recursion touches takes memory. */
    private static final long STACK_SIZE = 512L << 20;

    private final ScadParser parser = new ScadParser();

    /**
     * Evaluates a program. Mistakes in it are told to the listener and are in the result; they are never thrown.
     *
     * @throws CancellationException if the work was cancelled
     */
    public EvaluationResult evaluate(EvaluationRequest request, EvaluationListener listener, WorkContext work) {
        FutureTask<EvaluationResult> task = new FutureTask<>(() -> run(request, listener, work));
        Thread thread = new Thread(null, task, "scad-evaluation", STACK_SIZE);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    // The evaluation polls the work context, which knows better whether it is over.
                    interrupted = true;
                    work.checkCancelled();
                }
            }
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        return e.getCause() instanceof CancellationException cancelled
                ? cancelled
                : new IllegalStateException("the evaluation failed", e.getCause());
    }

    private EvaluationResult run(EvaluationRequest request, EvaluationListener listener, WorkContext work) {
        Console console = new Console(listener);
        DynamicVariables dynamics = new DynamicVariables();
        Machine machine = new Machine(console, dynamics, work);
        ProgramLowering lowering = new ProgramLowering(parser, request, console, dynamics);
        List<CsgNode> nodes = new ArrayList<>();
        boolean failed = false;
        try {
            FileProgram program = lowering.lower();
            program.run(machine, nodes);
        } catch (EvaluationStopped e) {
            failed = true;
        } catch (StackOverflowError e) {
            console.error("scad.too-deep", "The code is nested too deeply", "split it into smaller parts", null);
            failed = true;
        }
        CsgNode root = rootOf(new CsgNode(new CsgOperation.Group(""), nodes, null), machine);
        return new EvaluationResult(
                root,
                console.log(),
                console.diagnostics(),
                lowering.filesRead(),
                lowering.filesMissed(),
                lowering.parseNanos(),
                failed);
    }

    /** The node that is marked with {@code !}, or everything. */
    private static CsgNode rootOf(CsgNode all, Machine machine) {
        if (machine.roots.isEmpty()) {
            return all;
        }
        List<CsgNode> found = new ArrayList<>();
        search(all, machine.roots, found);
        if (found.isEmpty()) {
            return all;
        }
        if (found.size() > 1) {
            machine.console.warn("scad.roots", "More than one Root Modifier (!)", null);
        }
        return new CsgNode(new CsgOperation.Group(""), List.of(found.getFirst()), null);
    }

    private static void search(CsgNode node, List<CsgNode> roots, List<CsgNode> found) {
        if (roots.stream().anyMatch(root -> root == node)) {
            found.add(node);
        }
        for (CsgNode child : node.children()) {
            search(child, roots, found);
        }
    }
}
