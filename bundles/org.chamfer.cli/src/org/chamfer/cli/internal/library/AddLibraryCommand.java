package org.chamfer.cli.internal.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.CommandContext.Registration;
import org.chamfer.cli.ExitCode;
import org.chamfer.scad.eval.library.UserLibraries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code chamfer libraries add}: puts a library into the user's folder. */
@Command(name = "add", description = "Put a library into the user's library folder.")
final class AddLibraryCommand implements CliCommand {
    /** How long an interrupted process waits for the unfinished folder to be deleted. */
    private static final long GRACE_MILLIS = 400;

    @ParentCommand
    private LibrariesCommand libraries;

    @Parameters(
            paramLabel = "ZIP|DIR",
            description = "A ZIP archive, for example of a repository, or a folder with .scad files.")
    private String source;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What programs shall call it; by default as its folder is called, without -main or -master.")
    private String name;

    @Override
    public int run(CommandContext context) throws DiagnosticException, IOException {
        Path place = context.directory().resolve(source).normalize();
        UserLibraries own = new UserLibraries(libraries.folders().own());
        CountDownLatch finished = new CountDownLatch(1);
        try (Registration _ = context.onInterrupt(() -> await(finished))) {
            String added = own.add(place, Optional.ofNullable(name), context.work());
            context.messages()
                    .info("installed " + added + " in " + own.folder().resolve(added) + "; programs say use <" + added
                            + "/file.scad>");
        } finally {
            finished.countDown();
        }
        return ExitCode.DONE;
    }

    private static void await(CountDownLatch finished) {
        try {
            finished.await(GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
