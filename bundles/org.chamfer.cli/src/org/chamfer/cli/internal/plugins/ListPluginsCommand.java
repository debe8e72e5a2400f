package org.chamfer.cli.internal.plugins;

import java.io.IOException;
import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code chamfer plugins list}: prints the plug-ins of the installation and what they contribute. */
@Command(name = "list", description = "Print the installed plug-ins and what they contribute.")
final class ListPluginsCommand implements CliCommand {
    @ParentCommand
    private PluginsCommand plugins;

    @Option(names = "--json", description = "Print them as JSON.")
    private boolean json;

    @Override
    public int run(CommandContext context) throws DiagnosticException, IOException {
        InstallationLock.repair(plugins.home(), context.messages());
        List<InstalledPlugin> installed = InstalledPlugin.all(plugins.home());
        if (json) {
            context.print(PluginListing.json(installed));
        } else if (installed.isEmpty()) {
            context.messages().info("no plug-ins are installed; 'chamfer plugins install' adds them");
        } else {
            context.print(PluginListing.text(installed));
        }
        return ExitCode.DONE;
    }
}
