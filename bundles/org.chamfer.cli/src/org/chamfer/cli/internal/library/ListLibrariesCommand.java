package org.chamfer.cli.internal.library;

import java.io.IOException;
import java.util.List;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code chamfer libraries list}: prints the libraries that programs find, in the order of the search. */
@Command(name = "list", description = "Print the libraries that programs find, in the order of the search.")
final class ListLibrariesCommand implements CliCommand {
    @ParentCommand
    private LibrariesCommand libraries;

    @Option(names = "--json", description = "Print them as JSON.")
    private boolean json;

    @Override
    public int run(CommandContext context) throws IOException {
        List<FoundLibrary> found = FoundLibrary.all(libraries.folders(), libraries.bundled());
        if (json) {
            context.print(LibraryListing.json(found));
        } else if (found.isEmpty()) {
            context.messages()
                    .info("there are no libraries; 'chamfer libraries add' puts them into "
                            + libraries.folders().own());
        } else {
            context.print(LibraryListing.text(found));
        }
        return ExitCode.DONE;
    }
}
