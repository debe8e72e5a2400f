package org.chamfer.cli.internal.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.io.AtomicOutput;
import org.chamfer.batch.Batch;
import org.chamfer.batch.BatchModel;
import org.chamfer.batch.BatchModels;
import org.chamfer.batch.BatchReport;
import org.chamfer.batch.BatchRequest;
import org.chamfer.batch.Variant;
import org.chamfer.batch.VariantResult;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.ExitCode;
import org.chamfer.cli.UsageException;
import org.chamfer.cli.internal.run.EngineFactory;
import org.chamfer.cli.internal.run.GraphLoader;
import org.chamfer.cli.internal.run.GraphSettings;
import org.chamfer.cli.internal.run.GraphWarnings;
import org.chamfer.cli.internal.run.InstalledEngines;
import org.chamfer.cli.internal.run.LoadedGraph;
import org.chamfer.cli.internal.run.RunOptions;
import org.chamfer.engine.GraphEngine;
import org.chamfer.engine.RunRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chamfer batch}: makes many variants of a model. */
@Command(
        sortOptions = false,
        footer = {
            "",
            "Writes the files of all variants, report.json, report.csv and report.html, a page with pictures.",
            "What is ready when a batch is interrupted is not computed again. Variants that fail stop no others.",
            "",
            "Examples:",
            "  chamfer batch name_plate.scad --sets people.csv --formats stl,3mf",
            "  chamfer batch node:gear --grid teeth=12,16,20 --grid thickness=4:2:10",
            "  chamfer batch bracket.scad --sample 50 --seed 3 --out variants"
        })
public final class BatchCommand implements CliCommand {
    private final EngineFactory engines;

    @Parameters(
            paramLabel = "FILE|GRAPH|node:ID",
            description = "A .scad file, a .canvas graph, or a node type as a model.")
    private String model;

    @Mixin
    private VariantOptions variants = new VariantOptions();

    @Option(
            names = "-D",
            paramLabel = "NAME=VALUE",
            description = "Set a parameter of all variants; NODE.NAME=VALUE in graphs. May be given several times.")
    private List<String> definitions = new ArrayList<>();

    @Option(
            names = "--formats",
            paramLabel = "A,B",
            split = ",",
            description = "What to export each variant as, such as stl,obj,glb (default: stl).")
    private List<String> formats = List.of("stl");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder to write to (default: .generated/ and the name of the model).")
    private String out;

    @Option(names = "--no-thumbnails", description = "Make no pictures.")
    private boolean withoutThumbnails;

    @Option(names = "--json", description = "Print the report as JSON.")
    private boolean json;

    @Mixin
    private RunOptions options = new RunOptions();

    /** Made by the extension registry. */
    public BatchCommand() {
        this(new InstalledEngines());
    }

    BatchCommand(EngineFactory engines) {
        this.engines = engines;
    }

    @Override
    public int run(CommandContext context) throws UsageException, DiagnosticException, IOException {
        variants.checkUsage();
        options.apply(context);
        RunRequest run = options.request(Set.of(), context);
        LoadedGraph loaded = new GraphLoader(
                        engines.nodeTypes(), engines.graphs(GraphWarnings.of(context)), context.directory())
                .load(model);
        loaded = new GraphSettings(engines.nodeTypes(), context.directory(), run.confinement())
                .apply(loaded, definitions);
        BatchModel batchModel = new BatchModels(engines.nodeTypes(), run.confinement()).of(loaded.graph());
        List<Variant> all = variants.variants(batchModel, context);
        Path folder = context.directory().resolve(out == null ? ".generated/" + folderName(loaded) : out);
        BatchRequest request =
                new BatchRequest(batchModel, all, lowerCase(formats), folder, run.workers(), !withoutThumbnails, run);
        List<VariantResult> results;
        try (GraphEngine engine = engines.open(options.store(context))) {
            results = new Batch(engine, engines.nodeTypes())
                    .run(request, (result, ready, count) -> tell(result, ready, count, context), context.work());
        }
        BatchReport report = new BatchReport(loaded.graph().name(), results);
        write(folder, report);
        if (json) {
            context.print(new String(report.json(), StandardCharsets.UTF_8));
        }
        summarize(report, folder, context);
        return report.failures() == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static void tell(VariantResult result, int ready, int count, CommandContext context) {
        String state = !result.succeeded() ? "failed" : result.cached() ? "cached" : "done  ";
        String reason = result.succeeded() ? "" : ": " + result.failure();
        context.messages()
                .info(state + "  " + ready + "/" + count + "  "
                        + result.variant().name() + reason);
    }

    private static void write(Path folder, BatchReport report) throws IOException {
        Map<String, byte[]> files =
                Map.of("report.json", report.json(), "report.csv", report.csv(), "report.html", report.html());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            try (AtomicOutput out = AtomicOutput.open(folder.resolve(file.getKey()))) {
                out.write(file.getValue());
                out.commit();
            }
        }
    }

    private static void summarize(BatchReport report, Path folder, CommandContext context) {
        long cached = report.results().stream()
                .filter(result -> result.succeeded() && result.cached())
                .count();
        int all = report.results().size();
        Path shown =
                folder.startsWith(context.directory()) ? context.directory().relativize(folder) : folder;
        context.messages()
                .info(all + " variants: " + (all - report.failures() - cached) + " done, " + cached + " cached, "
                        + report.failures() + " failed; see " + shown.resolve("report.html"));
    }

    private static String folderName(LoadedGraph loaded) {
        String name = loaded.graph().name().replaceFirst("^node:", "").replaceFirst("\\.[A-Za-z]+$", "");
        return name.replaceAll("[^\\p{L}\\p{N}._-]+", "_");
    }

    private static List<String> lowerCase(List<String> formats) {
        return formats.stream()
                .map(format -> format.strip().toLowerCase(Locale.ROOT))
                .filter(format -> !format.isEmpty())
                .distinct()
                .toList();
    }
}
