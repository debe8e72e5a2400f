package org.chamfer.cli.internal.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.ExitCode;
import org.chamfer.cli.internal.run.InstalledEngines;
import org.chamfer.cli.internal.run.JsonText;
import org.chamfer.engine.installation.StoreFolder;
import org.chamfer.geometry.kernel.KernelRegistry;
import org.chamfer.scad.eval.library.LibraryFolders;
import org.eclipse.core.runtime.RegistryFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code chamfer doctor}: finds out whether the installation works. */
@Command(
        footer = {
            "",
            "Looks at Java, memory, bundles, extensions, the geometry kernel, fonts, libraries, the cache and models.",
            "The exit code is 1 if there is a problem; warnings are none.",
            "",
            "Examples:",
            "  chamfer doctor",
            "  chamfer doctor --json"
        })
public final class DoctorCommand implements CliCommand {
    private final Function<CommandContext, List<HealthCheck>> checks;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /** Made by the extension registry. */
    public DoctorCommand() {
        this(DoctorCommand::all);
    }

    DoctorCommand(Function<CommandContext, List<HealthCheck>> checks) {
        this.checks = checks;
    }

    @Override
    public int run(CommandContext context) {
        List<Finding> findings = new ArrayList<>();
        for (HealthCheck check : checks.apply(context)) {
            context.work().checkCancelled();
            List<Finding> found = check.findings(context.work());
            findings.addAll(found);
            if (!json) {
                found.forEach(finding -> context.print(DoctorReport.text(finding)));
            }
        }
        context.print(json ? JsonText.of(DoctorReport.json(findings)) : DoctorReport.summary(findings));
        return DoctorReport.isHealthy(findings) ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static List<HealthCheck> all(CommandContext context) {
        return List.of(
                new JavaCheck(),
                new BundleCheck(),
                work -> new ExtensionCheck(RegistryFactory.getRegistry(), new InstalledEngines().problems())
                        .findings(work),
                new KernelCheck(() -> new KernelRegistry().defaultKernel()),
                new FontCheck(),
                new LibraryCheck(LibraryFolders.ofUser()),
                new CacheCheck(StoreFolder.ofUser()),
                new ModelCheck(context.directory()));
    }
}
