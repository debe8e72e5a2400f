package org.chamfer.cli.internal.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.DiagnosticFormatter;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.UsageException;
import org.chamfer.cli.internal.run.EngineFactory;
import org.chamfer.cli.internal.run.GraphArguments;
import org.chamfer.cli.internal.run.GraphLoader;
import org.chamfer.cli.internal.run.InstalledEngines;
import org.chamfer.cli.internal.run.RunJob;
import org.chamfer.cli.internal.run.RunOptions;
import org.chamfer.cli.internal.run.RunReporter;
import org.chamfer.engine.GraphEngine;
import org.chamfer.engine.publication.InputFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chamfer watch}: runs a graph whenever it or a file that it reads changes. */
@Command(
        sortOptions = false,
        footer = {
            "",
            "Runs as 'chamfer run' does, and again whenever the graph or a file that it reads has changed. A change",
            "during a run ends that run: the latest wins. Ctrl-C ends the command (exit code 130).",
            "",
            "Examples:",
            "  chamfer watch gears.canvas",
            "  chamfer watch bracket.scad -o bracket.stl -o bracket.png"
        })
public final class WatchCommand implements CliCommand {
    private final Supplier<EngineFactory> installation;

    @Mixin
    private GraphArguments arguments = new GraphArguments();

    @Option(names = "--explain", description = "Say for every node why it ran or did not.")
    private boolean explain;

    @Mixin
    private RunOptions options = new RunOptions();

    /** Made by the extension registry. */
    public WatchCommand() {
        this(InstalledEngines::new);
    }

    WatchCommand(Supplier<EngineFactory> installation) {
        this.installation = installation;
    }

    @Override
    public int run(CommandContext context) throws UsageException, DiagnosticException {
        options.apply(context);
        Path file = file(context);
        EngineFactory engines = installation.get();
        Set<Path> known = new TreeSet<>(Set.of(file));
        try {
            // Arguments that make no sense from the beginning are no reason to wait.
            RunJob job = new RunJob(engines, arguments, options, context);
            known.addAll(job.graph().inputs(new InputFiles(engines.nodeTypes(), options.confinement(context))));
        } catch (DiagnosticException _) {
            // The first run says what is wrong with the graph, and the user mends it while the command waits.
        }
        try (GraphEngine engine = engines.open(options.store(context));
                FileWatch watch = new FileWatch()) {
            watch(engines, engine, watch, known, context);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        throw new CancellationException("interrupted");
    }

    private void watch(
            EngineFactory engines, GraphEngine engine, FileWatch watch, Set<Path> known, CommandContext context)
            throws UsageException, InterruptedException {
        InputFiles inputs = new InputFiles(engines.nodeTypes(), options.confinement(context));
        while (!context.work().isCancelled()) {
            synchronized (known) {
                watch.restart(known);
            }
            long begun = System.currentTimeMillis();
            WatchedRun run = new WatchedRun(
                    work -> {
                        RunJob job = job(engines, context);
                        watch.add(job.graph().inputs(inputs), begun);
                        Set<Path> files = inputs.of(job.run(engine, new RunReporter(context, explain), work)
                                .finished());
                        watch.add(files, begun);
                        return files;
                    },
                    files -> {
                        synchronized (known) {
                            known.clear();
                            known.addAll(files);
                        }
                        context.messages().info("waiting for changes; Ctrl-C ends");
                    },
                    failure -> {
                        print(failure, context);
                        context.messages().info("waiting for changes; Ctrl-C ends");
                    });
            Optional<Path> changed = watch.await(() -> context.work().isCancelled() || run.isBroken());
            run.cancel();
            run.join();
            changed.ifPresent(one -> context.messages().info("changed " + shown(one, context)));
        }
    }

    private RunJob job(EngineFactory engines, CommandContext context) throws DiagnosticException {
        try {
            return new RunJob(engines, arguments, options, context);
        } catch (UsageException e) {
            // The graph has changed so that the arguments do not fit any more.
            throw new DiagnosticException(
                    Diagnostic.error("watch.arguments", e.getMessage(), null).withHint(e.hint()), e);
        }
    }

    private Path file(CommandContext context) throws UsageException, DiagnosticException {
        arguments.checkUsage();
        String name = arguments.graph().orElseThrow();
        if (name.startsWith(GraphLoader.NODE_PREFIX)) {
            throw new UsageException("a node type does not change: there is nothing to watch", "name a file");
        }
        Path file = context.directory().resolve(name).toAbsolutePath().normalize();
        if (!Files.isRegularFile(file)) {
            throw new DiagnosticException(Diagnostic.error("run.cannot-read", "there is no file " + name, null));
        }
        return file;
    }

    private static void print(DiagnosticException failure, CommandContext context) {
        context.messages().print(failure.diagnostic(), new DiagnosticFormatter(_ -> null));
    }

    private static String shown(Path file, CommandContext context) {
        Path directory = context.directory().toAbsolutePath().normalize();
        return file.startsWith(directory) ? directory.relativize(file).toString() : file.toString();
    }
}
