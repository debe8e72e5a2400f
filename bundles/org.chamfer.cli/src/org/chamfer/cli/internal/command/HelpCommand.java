package org.chamfer.cli.internal.command;

import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.ExitCode;
import org.chamfer.cli.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chamfer help}: prints the help of the program or of a command. */
@Command
public final class HelpCommand implements CliCommand {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command to explain.")
    private String command;

    @Override
    public int run(CommandContext context) throws UsageException {
        CommandLine program = spec.root().commandLine();
        CommandLine wanted =
                command == null ? program : program.getSubcommands().get(command);
        if (wanted == null) {
            throw new UsageException("there is no command '" + command + "'", "'chamfer help' lists the commands");
        }
        context.print(wanted.getUsageMessage());
        return ExitCode.DONE;
    }
}
