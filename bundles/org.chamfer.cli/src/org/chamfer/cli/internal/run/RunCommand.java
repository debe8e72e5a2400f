package org.chamfer.cli.internal.run;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.ExitCode;
import org.chamfer.cli.UsageException;
import org.chamfer.engine.GraphEngine;
import org.chamfer.engine.RunListener;
import org.chamfer.engine.RunRequest;
import org.chamfer.engine.publication.InputFiles;
import org.chamfer.engine.publication.RunManifests;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chamfer run}: runs a graph and writes the files that it gives. */
@Command(
        sortOptions = false,
        footer = {
            "",
            "Only what changed since an earlier run is computed. The files of the graph's exports are written to",
            ".generated, with a manifest.json that tells what they depended on.",
            "",
            "Examples:",
            "  chamfer run gears.canvas",
            "  chamfer run gears.canvas -D gear1.teeth=30 --out small --explain",
            "  chamfer run gears.canvas --only preview --json",
            "  chamfer run --verify .generated/manifest.json",
            "  chamfer run node:gear -D teeth=20 -o gear.stl"
        })
public final class RunCommand implements CliCommand {
    private final Supplier<EngineFactory> installation;

    @Mixin
    private GraphArguments arguments = new GraphArguments();

    @Option(names = "--explain", description = "Say for every node why it ran or did not.")
    private boolean explain;

    @Option(
            names = "--verify",
            paramLabel = "MANIFEST",
            description = {
                "Repeat the run of a manifest without the cache and compare; nothing is written.",
                "GRAPH may be left out if it is found near the manifest."
            })
    private String verified;

    @Option(names = "--json", description = "Print what became of every node as JSON.")
    private boolean json;

    @Option(
            names = "--repeat",
            paramLabel = "N",
            description = "For measurements: run N times in one process; --json tells the times of each run.")
    private int repeat = 1;

    @Mixin
    private RunOptions options = new RunOptions();

    /** Made by the extension registry. */
    public RunCommand() {
        this(InstalledEngines::new);
    }

    RunCommand(Supplier<EngineFactory> installation) {
        this.installation = installation;
    }

    @Override
    public int run(CommandContext context) throws UsageException, DiagnosticException {
        options.apply(context);
        if (verified != null) {
            return verify(context);
        }
        arguments.checkUsage();
        if (repeat < 1) {
            throw new UsageException("--repeat must be at least 1", "");
        }
        return execute(context);
    }

    private int execute(CommandContext context) throws UsageException, DiagnosticException {
        RunTime start = RunTime.now();
        EngineFactory engines = installation.get();
        RunJob job = new RunJob(engines, arguments, options, context);
        List<RunTime> times = new ArrayList<>();
        try (GraphEngine engine = engines.open(options.store(context))) {
            RunJob.Result result = job.execute(engine, new RunReporter(context, explain), context.work(), true);
            times.add(RunTime.now().since(start));
            while (times.size() < repeat && result.outcome().result().succeeded()) {
                start = RunTime.now();
                job = new RunJob(engines, arguments, options, context);
                result = job.execute(engine, RunListener.NONE, context.work(), false);
                times.add(RunTime.now().since(start));
            }
            if (json) {
                JsonObject report = RunReport.json(result.outcome(), result.files());
                if (repeat > 1) {
                    report.add("repetitions", RunTime.json(times));
                }
                context.print(JsonText.of(report));
            }
            return result.outcome().result().succeeded() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private int verify(CommandContext context) throws UsageException, DiagnosticException {
        if (!arguments.areOnlyAGraph()) {
            throw new UsageException(
                    "--verify repeats a run as it was and writes nothing", "leave out -D, --only, --out and -o");
        }
        EngineFactory engines = installation.get();
        Verification verification = Verification.read(context.directory(), verified);
        Set<String> targets = Set.copyOf(verification.manifest().targets());
        String graph =
                arguments.graph().isPresent() ? arguments.graph().get() : verification.graph(context.directory());
        LoadedGraph loaded = verification.apply(
                new GraphLoader(engines.nodeTypes(), engines.graphs(GraphWarnings.of(context)), context.directory())
                        .load(graph));
        RunRequest request = options.request(targets, context);
        // What the cache holds would only be compared with itself.
        try (GraphEngine engine = engines.open(Optional.empty())) {
            RunOutcome outcome = new GraphRun(engine, engines.nodeTypes())
                    .run(loaded, request, Map.of(), new RunReporter(context, explain), context.work());
            RunSummary.lines(outcome, List.of()).forEach(context.messages()::info);
            if (!outcome.result().succeeded()) {
                return ExitCode.FAILED;
            }
            InputFiles inputs = new InputFiles(engines.nodeTypes(), request.confinement());
            ManifestComparison comparison = verification.compare(new RunManifests(inputs, engines.environment())
                    .of(outcome.finished(), targets, verification.manifest().parameters()));
            context.print(json ? JsonText.of(comparison.json()) : comparison.text());
            return comparison.isVerified() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }
}
