package org.chamfer.cli.internal.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.DiagnosticFormatter;
import org.chamfer.base.work.WorkContext;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.UsageException;
import org.chamfer.engine.GraphEngine;
import org.chamfer.engine.RunListener;
import org.chamfer.engine.RunRequest;
import org.chamfer.engine.publication.InputFiles;
import org.chamfer.engine.publication.ManifestJson;
import org.chamfer.engine.publication.PublishedFiles;
import org.chamfer.engine.publication.PublishedOutput;
import org.chamfer.engine.publication.RunManifest;
import org.chamfer.engine.publication.RunManifests;

/** All that {@code chamfer run} does once: loads the graph, runs it, and writes its files and the manifest. */
public final class RunJob {
    private final EngineFactory engines;
    private final CommandContext context;
    private final GraphArguments arguments;
    private final RunRequest request;
    private final OutputPlaces places;
    private final LoadedGraph loaded;
    private final SortedMap<String, String> settings;

    /**
     * What a job gave.
     *
     * @param outcome how the run ended
     * @param files where its files stand
     */
    record Result(RunOutcome outcome, List<PlacedFile> files) {
        Result {
            Objects.requireNonNull(outcome, "outcome");
            files = List.copyOf(files);
        }
    }

    /**
     * Loads the graph.
     *
     * @throws UsageException if the arguments name nodes, parameters or files that cannot be
     * @throws DiagnosticException if the graph cannot be read
     */
    public RunJob(EngineFactory engines, GraphArguments arguments, RunOptions options, CommandContext context)
            throws UsageException, DiagnosticException {
        this.engines = engines;
        this.context = context;
        this.arguments = arguments;
        arguments.checkUsage();
        request = options.request(arguments.targets(), context);
        places = arguments.places(context.directory());
        Optional<Path> confinement = request.confinement();
        GraphSettings given = new GraphSettings(engines.nodeTypes(), context.directory(), confinement);
        String name = arguments.graph().orElseThrow();
        loaded = given.apply(
                new GraphLoader(engines.nodeTypes(), engines.graphs(GraphWarnings.of(context)), context.directory())
                        .load(name),
                arguments.definitions());
        settings = given.applied();
        if (arguments.haveOutputs() && loaded.onlyNode().isEmpty()) {
            throw new UsageException(
                    "-o is for node:ID and .scad files", "in a graph, export nodes name the files; --out says where");
        }
        for (String target : arguments.targets()) {
            GraphSettings.node(loaded.graph(), target);
        }
        engines.hooks().loaded(loaded.graph(), this::warn);
    }

    /** The graph that is run, with the values that the command line sets. */
    public LoadedGraph graph() {
        return loaded;
    }

    /**
     * Runs the graph, and prints what was written and how the run ended.
     *
     * @param work cancels the run
     * @throws DiagnosticException if the graph cannot be run at all, or a file cannot be written
     * @throws java.util.concurrent.CancellationException if cancelled; then nothing is written
     */
    public RunOutcome run(GraphEngine engine, RunListener listener, WorkContext work) throws DiagnosticException {
        return execute(engine, listener, work, true).outcome();
    }

    /** As {@link #run}, and says where the files are; prints only if told so. */
    Result execute(GraphEngine engine, RunListener listener, WorkContext work, boolean printing)
            throws DiagnosticException {
        RunOutcome outcome =
                new GraphRun(engine, engines.nodeTypes()).run(loaded, request, places.exports(), listener, work);
        work.checkCancelled();
        List<PlacedFile> files = places.write(outcome.files(), context);
        for (PlacedFile file : files) {
            engines.hooks().exported(file.file().name(), context.directory().resolve(file.place()), this::warn);
        }
        if (outcome.result().succeeded() && arguments.wantManifest(loaded)) {
            writeManifest(outcome);
        }
        if (printing) {
            RunSummary.lines(outcome, files).forEach(context.messages()::info);
        }
        engines.hooks().reported(outcome.result(), this::warn);
        return new Result(outcome, files);
    }

    private void warn(Diagnostic warning) {
        context.messages().print(warning, new DiagnosticFormatter(_ -> null));
    }

    private void writeManifest(RunOutcome outcome) throws DiagnosticException {
        InputFiles inputs = new InputFiles(engines.nodeTypes(), request.confinement());
        RunManifest manifest =
                new RunManifests(inputs, engines.environment()).of(outcome.finished(), arguments.targets(), settings);
        Path place = Path.of(places.folder()).resolve(PublishedFiles.MANIFEST);
        new PublishedOutput(context.work(), action -> context.onInterrupt(action)::close)
                .write(
                        ManifestJson.text(manifest).getBytes(StandardCharsets.UTF_8),
                        context.directory().resolve(place).toAbsolutePath().normalize(),
                        place.toString());
    }
}
