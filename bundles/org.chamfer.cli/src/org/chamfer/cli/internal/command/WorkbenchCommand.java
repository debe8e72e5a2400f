package org.chamfer.cli.internal.command;

import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code chamfer workbench}: opens the desktop application. The installation's launcher does that itself, with other
 * options for Java; this class gives the help and the completion.
 */
@Command
public final class WorkbenchCommand implements CliCommand {
    @Option(
            names = "-data",
            paramLabel = "DIR",
            description = "Keep windows and settings in this folder; chamfer-workspace in the home folder by default.")
    private String folder;

    @Override
    public int run(CommandContext context) throws UsageException {
        throw new UsageException(
                "the workbench is opened by the installation's launcher",
                "type: chamfer workbench" + (folder == null ? "" : " -data " + folder));
    }
}
