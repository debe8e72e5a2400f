package org.chamfer.cli.internal.plugins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.NearestName;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code chamfer plugins install}: installs or updates a plug-in from a p2 repository. */
@Command(name = "install", description = "Install a plug-in, or update it.")
final class InstallPluginCommand implements CliCommand {
    @ParentCommand
    private PluginsCommand plugins;

    @Parameters(
            index = "0",
            paramLabel = "LOCATION",
            description = "A p2 repository: a folder, a ZIP archive of one, or an http or https address.")
    private String location;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FEATURE",
            description = "The feature to install, if the repository has several.")
    private String feature;

    @Override
    public int run(CommandContext context) throws DiagnosticException, IOException {
        Path home = plugins.home();
        PluginLocation place = PluginLocation.of(context.directory(), location);
        try (InstallationLock lock = InstallationLock.take(home, context.messages());
                Director director = new Director(home, context)) {
            context.work().progress("reading " + location, Double.NaN);
            OfferedFeature chosen = choose(director.features(place));
            InstalledUnits before = ProfileReader.read(home);
            if (before.isOwn(chosen.unit())) {
                throw PluginFailures.partOfChamfer(chosen.id());
            }
            Optional<InstalledUnit> present = before.root(chosen.unit());
            if (present.isPresent() && present.get().version().equals(chosen.version())) {
                context.messages().info(chosen.id() + " " + chosen.version() + " is already installed");
                return ExitCode.DONE;
            }
            context.work().progress("installing " + chosen.id(), Double.NaN);
            List<String> request = new ArrayList<>(
                    List.of("-repository", place.address(), "-installIU", chosen.unit() + "/" + chosen.version()));
            present.ifPresent(old -> request.addAll(List.of("-uninstallIU", old.id() + "/" + old.version())));
            try (InstallationChange change = lock.change(context)) {
                director.change(request, change, place.shown());
                change.commit();
            }
            report(home, chosen, present, context);
        }
        return ExitCode.DONE;
    }

    private OfferedFeature choose(List<OfferedFeature> offered) throws DiagnosticException {
        if (offered.isEmpty()) {
            throw PluginFailures.noFeatures(location);
        }
        List<String> ids = offered.stream().map(OfferedFeature::id).toList();
        if (feature == null) {
            if (offered.size() > 1) {
                throw PluginFailures.severalFeatures(location, ids);
            }
            return offered.getFirst();
        }
        String wanted = InstalledPlugin.featureId(feature);
        for (OfferedFeature one : offered) {
            if (one.id().equals(wanted)) {
                return one;
            }
        }
        throw PluginFailures.unknownFeature(wanted, location, NearestName.hint(wanted, ids), ids);
    }

    private static void report(Path home, OfferedFeature chosen, Optional<InstalledUnit> before, CommandContext context)
            throws DiagnosticException, IOException {
        String what = before.map(old -> "updated " + chosen.id() + " from " + old.version() + " to " + chosen.version())
                .orElse("installed " + chosen.id() + " " + chosen.version());
        for (InstalledPlugin plugin : InstalledPlugin.all(home)) {
            if (plugin.id().equals(chosen.id())) {
                String contributions = PluginListing.contributions(plugin);
                context.messages().info(what + (contributions.isEmpty() ? "" : ": " + contributions));
                return;
            }
        }
        throw PluginFailures.vanished(chosen.id());
    }
}
