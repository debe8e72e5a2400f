package org.chamfer.cli.internal.command;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.DiagnosticFormatter;
import org.chamfer.base.io.AtomicOutput;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.CommandContext.Registration;
import org.chamfer.cli.ExitCode;
import org.chamfer.cli.Messages;
import org.chamfer.cli.UsageException;
import org.chamfer.cli.internal.WorkOptions;
import org.chamfer.cli.internal.customizer.ParameterSetOptions;
import org.chamfer.cli.internal.render.Arrangement;
import org.chamfer.cli.internal.render.DependencyFile;
import org.chamfer.cli.internal.render.Modeler;
import org.chamfer.cli.internal.render.OutputSet;
import org.chamfer.cli.internal.render.Phase;
import org.chamfer.cli.internal.render.Program;
import org.chamfer.cli.internal.render.RenderListener;
import org.chamfer.cli.internal.render.RenderPipeline;
import org.chamfer.cli.internal.render.RenderReport;
import org.chamfer.cli.internal.render.RenderRequest;
import org.chamfer.cli.internal.render.RenderResult;
import org.chamfer.cli.internal.render.RenderTarget;
import org.chamfer.cli.internal.render.Repetition;
import org.chamfer.cli.internal.render.ScadModeler;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Geometry;
import org.chamfer.scad.eval.EvaluationSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chamfer render}: turns OpenSCAD code into files. */
@Command(
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  chamfer render gear.scad -o gear.stl",
            "  chamfer render gear.scad -o gear.stl -o gear.off -D teeth=24 -D 'label=\"A\"'",
            "  chamfer render gear.scad --json",
            "  cat gear.scad | chamfer render - -o - --export-format asciistl"
        })
public final class RenderCommand implements CliCommand {
    private final Modeler modeler;
    private final FormatRegistry formats;

    @Parameters(paramLabel = "FILE", description = "The .scad file, or a mesh or drawing; - reads standard input.")
    private String file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = {
                "Write a file in the format of its extension; may be given several times.",
                "- is standard output and needs --export-format."
            })
    private List<String> outputs = new ArrayList<>();

    @Option(
            names = "-D",
            paramLabel = "NAME=VALUE",
            description = "Set a variable of the file to an expression; may be given several times.")
    private List<String> definitions = new ArrayList<>();

    @Mixin
    private ParameterSetOptions parameterSet = new ParameterSetOptions();

    @Option(
            names = "--export-format",
            paramLabel = "FORMAT",
            description = "Write this format whatever the extension, such as asciistl or off.")
    private String exportFormat;

    @Option(names = "--json", description = "Print measurements, times and diagnostics as JSON on standard output.")
    private boolean json;

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    @Mixin
    private ImageOptions images = new ImageOptions();

    @Option(
            names = "--parts",
            description = "Write a file for each top-level object; the files get its name, such as box-lid.stl.")
    private boolean separate;

    @Mixin
    private AnimationOptions animation = new AnimationOptions();

    @Mixin
    private SummaryOptions summary = new SummaryOptions();

    @Option(
            names = "-d",
            paramLabel = "DEPFILE",
            description = "Write a rule for make that lists the files that were read.")
    private String dependencyFile;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "Give up after so many seconds.")
    private Double timeout;

    @Option(
            names = "--confine",
            paramLabel = "DIR",
            description = "Read files only from this folder and from libraries, whatever the code names.")
    private String confinement;

    @Option(
            names = "--repeat",
            paramLabel = "N",
            description = "For measurements: do everything N times in one process; --json tells the times of each run.")
    private int repeat = 1;

    /** Made by the extension registry. */
    public RenderCommand() {
        this(new ScadModeler(), new FormatRegistry());
    }

    RenderCommand(Modeler modeler, FormatRegistry formats) {
        this.modeler = modeler;
        this.formats = formats;
    }

    @Override
    public int run(CommandContext context) throws UsageException, DiagnosticException, IOException {
        // Asking takes some milliseconds itself.
        long startNanos = json || work.level() == Messages.Level.VERBOSE ? sinceStart() : 0;
        checkUsage();
        context.messages().setLevel(work.level());
        RenderInputs inputs = new RenderInputs(context, formats);
        List<RenderTarget> targets = inputs.targets(outputs, exportFormat);
        Program program;
        try {
            program = parameterSet.applyTo(inputs.program(file, definitions, inputs.confinement(confinement)), context);
        } catch (DiagnosticException e) {
            if (json) {
                context.print(RenderReport.of(file, modeler.kernelIdentity(), RenderResult.failed(e.diagnostic())));
            }
            throw e;
        }
        if (animation.areGiven()) {
            return animate(program, targets, context);
        }
        List<Repetition> repetitions = new ArrayList<>();
        RenderResult result;
        do {
            Repetition.Clock clock = new Repetition.Clock();
            result = render(request(program, targets), repetitions.isEmpty(), context);
            repetitions.add(clock.stop(result));
        } while (result.succeeded() && repetitions.size() < repeat);
        result = result.withTime(Phase.START, startNanos);
        if (result.succeeded() && dependencyFile != null) {
            writeDependencies(result, context);
        }
        report(program, result, repeat > 1 ? repetitions : List.of(), context);
        if (result.succeeded()) {
            summary.write(result, language.settings(false).view(), context);
        }
        return result.succeeded() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void checkUsage() throws UsageException {
        if (outputs.isEmpty() && !json && !summary.areGiven()) {
            throw new UsageException(
                    "nothing to write: there is no output",
                    "add -o OUT, for example -o part.stl, or --json to get the measurements only");
        }
        if (json && outputs.contains(RenderTarget.STANDARD_OUTPUT)) {
            throw new UsageException("--json and -o - both write to standard output", "write to a file with -o");
        }
        if (summary.useStandardOutput() && (json || outputs.contains(RenderTarget.STANDARD_OUTPUT))) {
            throw new UsageException("only one thing can go to standard output", "write the summary to a file");
        }
        work.checkUsage();
        parameterSet.checkUsage();
        language.checkUsage();
        images.checkUsage(formats);
        animation.checkUsage();
        summary.checkUsage();
        if (animation.areGiven() && (json || repeat > 1 || dependencyFile != null || summary.areGiven())) {
            throw new UsageException("--animate goes with neither --json nor --summary nor --repeat nor -d", "");
        }
        if ((animation.areGiven() || separate) && outputs.contains(RenderTarget.STANDARD_OUTPUT)) {
            throw new UsageException("several files cannot go to standard output", "write to files with -o");
        }
        if (repeat < 1) {
            throw new UsageException("--repeat must be at least 1", "");
        }
        if (timeout != null && !(timeout > 0)) {
            throw new UsageException("--timeout must be more than 0", "");
        }
        for (String definition : definitions) {
            if (definition.indexOf('=') <= 0) {
                throw new UsageException(
                        "-D needs NAME=VALUE, not '" + definition + "'", "texts need quotes: -D 'name=\"text\"'");
            }
        }
    }

    private RenderRequest request(Program program, List<RenderTarget> targets) {
        EvaluationSettings settings =
                language.settings(targets.stream().noneMatch(RenderTarget::takesGeometry) && !json);
        Arrangement arrangement = separate
                ? Arrangement.SEPARATE
                : settings.features().contains("lazy-union") ? Arrangement.SIDE_BY_SIDE : Arrangement.UNION;
        return new RenderRequest(
                program,
                targets,
                work.jobs(),
                settings,
                language.hardWarnings(),
                exportSettings(program),
                json || summary.areGiven(),
                arrangement,
                timeout == null ? Double.POSITIVE_INFINITY : timeout);
    }

    private Map<String, String> exportSettings(Program program) {
        Map<String, String> settings = images.settings(language.camera());
        settings.put("source-name", program.path().getFileName().toString());
        return settings;
    }

    /** Renders the frames one after the other; those that are written stay, whatever becomes of the others. */
    private int animate(Program program, List<RenderTarget> targets, CommandContext context) throws IOException {
        modeler.keepResults();
        RenderRequest request = request(program, targets);
        if (request.drawsPictures() && images.framesTheModel(language.camera())) {
            Bounds bounds = Bounds.EMPTY;
            for (AnimationOptions.Frame frame : animation.all()) {
                RenderResult result = render(request.measuring().at(frame.time(), ""), false, context);
                bounds = bounds.union(result.shape().map(Geometry::bounds).orElse(Bounds.EMPTY));
            }
            request = request.framing(bounds);
        }
        for (AnimationOptions.Frame frame : animation.shared()) {
            RenderResult result = render(request.at(frame.time(), frame.suffix()), true, context);
            Summary.lines(result).forEach(context.messages()::info);
            if (!result.succeeded()) {
                return ExitCode.FAILED;
            }
        }
        return ExitCode.DONE;
    }

    private RenderResult render(RenderRequest request, boolean messagesWanted, CommandContext context)
            throws IOException {
        DiagnosticFormatter formatter =
                new DiagnosticFormatter(new SourceTexts(request.program(), context.directory())::textOf);
        RenderListener listener = new RenderListener() {
            @Override
            public void log(String line) {
                if (messagesWanted) {
                    context.messages().info(line);
                }
            }

            @Override
            public void diagnostic(Diagnostic diagnostic) {
                if (messagesWanted) {
                    context.messages().print(diagnostic, formatter);
                }
            }
        };
        try (OutputSet set = new OutputSet(context.standardOutput());
                Registration _ = context.onInterrupt(set::close)) {
            return new RenderPipeline(request, modeler, listener, context.work()).run(set);
        }
    }

    private void writeDependencies(RenderResult result, CommandContext context) throws IOException {
        Path place = context.directory().resolve(dependencyFile);
        try (AtomicOutput out = AtomicOutput.open(place)) {
            out.write(DependencyFile.of(outputs, result.files()).getBytes(StandardCharsets.UTF_8));
            out.commit();
        }
    }

    private void report(Program program, RenderResult result, List<Repetition> repetitions, CommandContext context) {
        Summary.lines(result).forEach(context.messages()::info);
        result.nanos()
                .forEach((phase, nanos) -> context.messages().detail(phase.label() + ": " + nanos / 1_000_000 + " ms"));
        if (json) {
            context.print(RenderReport.of(program.name(), modeler.kernelIdentity(), result, repetitions));
        }
    }

    /** Since the start of the virtual machine; the start of the process is known to the second only on some systems. */
    private static long sinceStart() {
        long milliseconds = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        return TimeUnit.MILLISECONDS.toNanos(milliseconds);
    }
}
