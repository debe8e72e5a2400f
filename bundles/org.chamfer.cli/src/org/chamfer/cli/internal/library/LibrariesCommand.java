package org.chamfer.cli.internal.library;

import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.UsageException;
import org.chamfer.scad.eval.library.LibraryFolders;
import org.chamfer.scad.eval.library.LibraryRegistry;
import picocli.CommandLine.Command;

/** {@code chamfer libraries}: what can be done with the libraries that programs use. */
@Command(
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ListLibrariesCommand.class, AddLibraryCommand.class, RemoveLibraryCommand.class},
        footer = {
            "",
            "Programs find libraries by name: use <NAME/file.scad>. They are looked for in the folder of the file,",
            "in the folders of OPENSCADPATH, in the user's library folders, and in installed bundles."
        })
public final class LibrariesCommand implements CliCommand {
    private final LibraryFolders folders;
    private final LibraryRegistry bundled;

    /** Made by the extension registry. */
    public LibrariesCommand() {
        this(LibraryFolders.ofUser(), new LibraryRegistry());
    }

    LibrariesCommand(LibraryFolders folders, LibraryRegistry bundled) {
        this.folders = folders;
        this.bundled = bundled;
    }

    LibraryFolders folders() {
        return folders;
    }

    LibraryRegistry bundled() {
        return bundled;
    }

    @Override
    public int run(CommandContext context) throws UsageException {
        throw new UsageException("say what to do with the libraries", "list, add or remove; see --help");
    }
}
