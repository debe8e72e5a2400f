package org.chamfer.cli.internal.library;

import java.io.IOException;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.ExitCode;
import org.chamfer.scad.eval.library.UserLibraries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code chamfer libraries remove}: deletes a library from the user's folder. */
@Command(name = "remove", description = "Delete a library from the user's library folder.")
final class RemoveLibraryCommand implements CliCommand {
    @ParentCommand
    private LibrariesCommand libraries;

    @Parameters(paramLabel = "NAME", description = "The library's name, as 'chamfer libraries list' tells it.")
    private String name;

    @Override
    public int run(CommandContext context) throws DiagnosticException, IOException {
        new UserLibraries(libraries.folders().own()).remove(name);
        context.messages().info("removed " + name);
        return ExitCode.DONE;
    }
}
