package org.chamfer.cli.internal.command;

import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.DiagnosticFormatter;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.ExitCode;
import org.chamfer.cli.UsageException;
import org.chamfer.cli.internal.customizer.ParameterTable;
import org.chamfer.cli.internal.customizer.ProgramParameters;
import org.chamfer.cli.internal.nodes.NodeParametersListing;
import org.chamfer.cli.internal.render.Program;
import org.chamfer.cli.internal.run.GraphLoader;
import org.chamfer.cli.internal.run.InstalledEngines;
import org.chamfer.cli.internal.run.JsonText;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.graph.type.NodeType;
import org.chamfer.scad.eval.customizer.CustomizerParameters;
import org.chamfer.scad.eval.customizer.ParameterSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chamfer params}: lists what users may set in a file without touching its code. */
@Command(
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  chamfer params box.scad",
            "  chamfer params node:gear",
            "  chamfer params box.scad --json > box.params.json",
            "  chamfer render box.scad -p box.json -P small -o small.stl"
        })
public final class ParamsCommand implements CliCommand {
    @Parameters(paramLabel = "FILE|node:ID", description = "A .scad file or a node type; - reads standard input.")
    private String file;

    @Option(names = "--json", description = "Print JSON, as OpenSCAD does with --export-format param.")
    private boolean json;

    @Option(
            names = "--confine",
            paramLabel = "DIR",
            description = "Read files only from this folder and from libraries, whatever the code names.")
    private String confinement;

    @Override
    public int run(CommandContext context) throws UsageException, DiagnosticException {
        return file.startsWith(GraphLoader.NODE_PREFIX) ? printNodeType(context) : printFile(context);
    }

    private int printNodeType(CommandContext context) throws UsageException, DiagnosticException {
        InstalledEngines engines = new InstalledEngines();
        GraphLoader loader = new GraphLoader(engines.nodeTypes(), engines.graphs(_ -> {}), context.directory());
        String id = loader.load(file).graph().nodes().getFirst().type();
        NodeType type = engines.nodeTypes().find(id).orElseThrow();
        context.print(json ? JsonText.of(NodeParametersListing.json(type)) : NodeParametersListing.text(type));
        return ExitCode.DONE;
    }

    private int printFile(CommandContext context) throws UsageException, DiagnosticException {
        RenderInputs inputs = new RenderInputs(context, new FormatRegistry());
        Program program = inputs.program(file, List.of(), inputs.confinement(confinement));
        ProgramParameters found = ProgramParameters.of(program);
        DiagnosticFormatter formatter = new DiagnosticFormatter(new SourceTexts(program, context.directory())::textOf);
        found.file().diagnostics().forEach(diagnostic -> context.messages().print(diagnostic, formatter));
        if (found.file().hasErrors()) {
            return ExitCode.FAILED;
        }
        CustomizerParameters parameters = found.parameters();
        if (json) {
            context.print(ParameterSchema.json(title(program), parameters) + "\n");
        } else if (parameters.all().isEmpty()) {
            context.messages().info(program.name() + " has no parameters for the customizer");
        } else {
            context.print(ParameterTable.of(parameters));
        }
        return ExitCode.DONE;
    }

    /** The name of the file without its folder and its extension. */
    private static String title(Program program) {
        String name = program.path().getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
