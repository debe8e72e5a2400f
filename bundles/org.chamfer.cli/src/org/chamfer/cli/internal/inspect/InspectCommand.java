package org.chamfer.cli.internal.inspect;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.DiagnosticFormatter;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.ExitCode;
import org.chamfer.cli.UsageException;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.geometry.kernel.KernelRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chamfer inspect}: prints what is in a file with a mesh or a plane figure, and mends meshes. */
@Command(
        sortOptions = false,
        footer = {
            "",
            "The exit code is 0 also if a file has defects, unless --check is given.",
            "",
            "Examples:",
            "  chamfer inspect part.stl",
            "  chamfer inspect parts/*.stl --check",
            "  chamfer inspect part.3mf --json",
            "  chamfer inspect scan.stl --repair part.stl"
        })
public final class InspectCommand implements CliCommand {
    private final FormatRegistry formats;
    private final KernelRegistry kernels;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files with meshes or plane figures.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--json", description = "Print a line of JSON for each file on standard output.")
    private boolean json;

    @Option(names = "--check", description = "Fail if a mesh has defects; with --repair, if some are left.")
    private boolean check;

    @Option(
            names = "--repair",
            paramLabel = "OUT",
            description = {
                "Mend what can be mended in one way only, and write the mesh",
                "in the format of OUT's extension; takes a single FILE."
            })
    private String repairOutput;

    /** Made by the extension registry. */
    public InspectCommand() {
        this(new FormatRegistry(), new KernelRegistry());
    }

    InspectCommand(FormatRegistry formats, KernelRegistry kernels) {
        this.formats = formats;
        this.kernels = kernels;
    }

    @Override
    public int run(CommandContext context) throws UsageException {
        if (repairOutput != null && files.size() > 1) {
            throw new UsageException("--repair takes a single file", "run the command once for each file");
        }
        boolean failed = false;
        boolean first = true;
        for (String file : files) {
            context.work().checkCancelled();
            Inspection inspection = inspect(file, context);
            if (json) {
                context.print(InspectionJson.line(inspection));
            } else if (inspection.content().isPresent()) {
                context.print((first ? "" : "\n") + InspectionText.of(inspection));
                first = false;
            }
            failed |= !inspection.succeeded() || check && inspection.hasDefects();
        }
        return failed ? ExitCode.FAILED : ExitCode.DONE;
    }

    private Inspection inspect(String file, CommandContext context) {
        Inspector inspector = new Inspector(formats, kernels, context);
        Inspection inspection;
        try {
            inspection = inspector.inspect(file);
            if (repairOutput != null) {
                inspection = new RepairedOutput(formats, context).write(inspection, repairOutput);
            }
        } catch (DiagnosticException e) {
            inspection = inspector.failure(file, e.diagnostic());
        }
        if (!json) {
            DiagnosticFormatter formatter = new DiagnosticFormatter(_ -> null);
            for (Diagnostic diagnostic : inspection.diagnostics()) {
                context.messages().print(diagnostic, formatter);
            }
        }
        return inspection;
    }
}
