package org.chamfer.scad.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.base.work.WorkContext;
import org.chamfer.scad.ParsedFile;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.customizer.CustomizerParameters;
import org.chamfer.scad.eval.internal.customizer.ParameterReading;
import org.chamfer.scad.eval.internal.file.FileAccess;
import org.chamfer.scad.eval.internal.lower.ProgramLowering;
import org.chamfer.scad.eval.internal.program.FileProgram;
import org.chamfer.scad.eval.internal.resource.InputFiles;
import org.chamfer.scad.eval.internal.run.Console;
import org.chamfer.scad.eval.internal.run.DynamicVariables;
import org.chamfer.scad.eval.internal.run.EvaluationStopped;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.source.ParsedFiles;
import org.chamfer.scad.eval.internal.text.TextEngines;
import org.chamfer.scad.eval.internal.thread.DeepThreads;
import org.chamfer.scad.eval.library.LibraryRegistry;

/**
 * Evaluates OpenSCAD code to a tree of operations. Instances may be shared by threads. Making one takes some ten
 * milliseconds, because the grammar is loaded, and each keeps the files that it parsed: where many programs or variants
 * of one are evaluated, one instance should serve them all.
 */
public final class ScadEvaluator {
    /** Share of the heap that parsed files may take. */
    private static final int HEAP_SHARE = 8;

    private final ParsedFiles parser = new ParsedFiles(Runtime.getRuntime().maxMemory() / HEAP_SHARE);
    private final TextEngines texts = new TextEngines();
    private final DeepThreads threads = new DeepThreads("scad-evaluation");
    private final LibraryRegistry libraries;

    /** Makes an evaluator that knows the libraries of the platform's bundles. */
    public ScadEvaluator() {
        this(new LibraryRegistry());
    }

    /** Makes an evaluator that knows these libraries of bundles. */
    public ScadEvaluator(LibraryRegistry libraries) {
        this.libraries = libraries;
    }

    /**
     * Evaluates a program. Mistakes in it are told to the listener and are in the result; they are never thrown.
     *
     * @throws CancellationException if the work was cancelled
     */
    public EvaluationResult evaluate(EvaluationRequest request, EvaluationListener listener, WorkContext work) {
        FutureTask<EvaluationResult> task = new FutureTask<>(() -> run(request, listener, work));
        threads.execute(task);
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

    /**
     * Reads the customizer's parameters and the ports of a program, as a {@link
     * org.chamfer.scad.eval.customizer.CustomizerReader} does. If the program has syntax errors, what stands before the
     * first counts.
     */
    public CustomizerParameters parameters(EvaluationRequest request) {
        ParsedFile program = parser.source(request.text(), request.name(), true).file();
        return new ParameterReading(parser, libraries).read(program, request);
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        return e.getCause() instanceof CancellationException cancelled
                ? cancelled
                : new IllegalStateException("the evaluation failed", e.getCause());
    }

    private EvaluationResult run(EvaluationRequest request, EvaluationListener listener, WorkContext work) {
        EvaluationSettings settings = request.settings();
        Console console = new Console(
                listener, settings.stopAtWarnings(), settings.limits().characters(), work);
        DynamicVariables dynamics = new DynamicVariables(request.settings().view());
        FileAccess files = new FileAccess(request, libraries);
        InputFiles inputs = new InputFiles(files, console, request.inputs());
        Machine machine = new Machine(console, dynamics, inputs, texts, request.settings(), work);
        ProgramLowering lowering = new ProgramLowering(parser, request, console, dynamics, files, inputs);
        List<CsgNode> nodes = new ArrayList<>();
        boolean failed = false;
        try {
            FileProgram program = lowering.lower();
            for (Diagnostic problem : TextEngines.problems(inputs.fonts())) {
                console.warn(problem.code(), problem.message(), problem.hint(), null);
            }
            program.run(machine, nodes);
        } catch (EvaluationStopped e) {
            failed = true;
        } catch (StackOverflowError e) {
            console.error("scad.too-deep", "The code is nested too deeply", "split it into smaller parts", null);
            failed = true;
        } catch (OutOfMemoryError e) {
            console.error("scad.memory", "The program needs more memory than there is", "let it make less", null);
            failed = true;
        }
        CsgNode root = rootOf(new CsgNode(new CsgOperation.Group(""), nodes, null), machine);
        return new EvaluationResult(
                root,
                console.log(),
                console.diagnostics(),
                files.read(),
                files.missed(),
                lowering.program(),
                lowering.parseNanos(),
                failed);
    }

    /** The node that is marked with {@code !}, or everything. */
    private static CsgNode rootOf(CsgNode all, Machine machine) {
        if (machine.roots.isEmpty()) {
            return all;
        }
        Set<CsgNode> roots = Collections.newSetFromMap(new IdentityHashMap<>());
        roots.addAll(machine.roots);
        List<CsgNode> found = new ArrayList<>();
        search(all, roots, found);
        if (found.isEmpty()) {
            return all;
        }
        if (found.size() > 1) {
            warnOfRoots(found, machine);
        }
        return new CsgNode(new CsgOperation.Group(""), List.of(found.getFirst()), null);
    }

    /** Warns of other statements than the first that are marked; a loop may give several nodes. */
    private static void warnOfRoots(List<CsgNode> found, Machine machine) {
        SourceRange first = found.getFirst().source();
        found.stream()
                .map(CsgNode::source)
                .filter(source -> source != null && !source.equals(first))
                .findFirst()
                .ifPresent(source -> machine.console.tell(
                        "WARNING: ",
                        Diagnostic.warning("scad.roots", "More than one Root Modifier (!)", source),
                        " in file " + source.file() + ", line " + source.line()));
    }

    private static void search(CsgNode node, Set<CsgNode> roots, List<CsgNode> found) {
        if (roots.contains(node)) {
            found.add(node);
        }
        for (CsgNode child : node.children()) {
            search(child, roots, found);
        }
    }
}
