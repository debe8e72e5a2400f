package org.chamfer.cli.internal.plugins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.NearestName;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code chamfer plugins remove}: takes a plug-in out of the installation. */
@Command(name = "remove", description = "Remove a plug-in.")
final class RemovePluginCommand implements CliCommand {
    @ParentCommand
    private PluginsCommand plugins;

    @Parameters(paramLabel = "FEATURE", description = "The plug-in, as 'chamfer plugins list' names it.")
    private String feature;

    @Override
    public int run(CommandContext context) throws DiagnosticException, IOException {
        Path home = plugins.home();
        String id = InstalledPlugin.featureId(feature);
        try (InstallationLock lock = InstallationLock.take(home, context.messages())) {
            InstalledUnit unit = find(id, ProfileReader.read(home));
            context.work().progress("removing " + id, Double.NaN);
            try (Director director = new Director(home, context);
                    InstallationChange change = lock.change(context)) {
                director.change(List.of("-uninstallIU", unit.id() + "/" + unit.version()), change, "");
                change.commit();
            }
            context.messages().info("removed " + id + " " + unit.version());
        }
        return ExitCode.DONE;
    }

    private static InstalledUnit find(String id, InstalledUnits units) throws DiagnosticException {
        String unit = id + OfferedFeature.SUFFIX;
        if (units.isOwn(unit)) {
            throw PluginFailures.partOfChamfer(id);
        }
        List<String> known = units.plugins().stream()
                .map(InstalledUnit::id)
                .map(InstalledPlugin::featureId)
                .toList();
        return units.root(unit).orElseThrow(() -> PluginFailures.notInstalled(id, NearestName.hint(id, known), known));
    }
}
