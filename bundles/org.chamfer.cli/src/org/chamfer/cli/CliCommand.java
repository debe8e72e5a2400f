package org.chamfer.cli;

import java.io.IOException;
import org.chamfer.base.diagnostic.DiagnosticException;

/**
 * One subcommand of {@code chamfer}, contributed through the extension point {@code org.chamfer.cli.commands}. The class
 * has a public constructor without parameters; its options and parameters are fields with picocli's annotations, which
 * are filled in before {@link #run} is called. The name and the description come from the extension, {@code --help} is
 * added to every command.
 */
public interface CliCommand {
    /**
     * Does the work: results go to the context's output, messages for people to its error output.
     *
     * @return the exit code, see {@link ExitCode}
     * @throws UsageException if the arguments make no sense together; exit code 2
     * @throws DiagnosticException if the command fails for a reason that is the user's to mend; exit code 1
     * @throws IOException if a file cannot be read or written; exit code 1
     * @throws java.util.concurrent.CancellationException if the context's work was cancelled; exit code 130
     */
    int run(CommandContext context) throws UsageException, DiagnosticException, IOException;
}
