package org.chamfer.cli.internal.plugins;

import java.nio.file.Path;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.UsageException;
import picocli.CommandLine.Command;

/** {@code chamfer plugins}: what can be done with the plug-ins of the installation. */
@Command(
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ListPluginsCommand.class, InstallPluginCommand.class, RemovePluginCommand.class},
        footer = {
            "",
            "Plug-ins bring node types, file formats, libraries and commands. They come in p2 repositories",
            "and run with all rights of the user: install only what people make whom you trust."
        })
public final class PluginsCommand implements CliCommand {
    private final String home;

    /** Made by the extension registry. */
    public PluginsCommand() {
        this(System.getProperty("chamfer.home"));
    }

    /** For the installation in a folder, {@code null} if there is none. */
    PluginsCommand(String home) {
        this.home = home;
    }

    /** The installation that this command belongs to. */
    Path home() throws DiagnosticException {
        if (home == null) {
            throw PluginFailures.noInstallation();
        }
        return Path.of(home);
    }

    @Override
    public int run(CommandContext context) throws UsageException {
        throw new UsageException("say what to do with the plug-ins", "list, install or remove; see --help");
    }
}
