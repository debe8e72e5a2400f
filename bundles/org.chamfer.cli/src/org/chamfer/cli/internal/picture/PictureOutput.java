package org.chamfer.cli.internal.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.io.AtomicOutput;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.CommandContext.Registration;
import org.chamfer.cli.UsageException;
import org.chamfer.cli.internal.Failures;
import org.chamfer.render.Image;
import org.chamfer.render.PngWriter;

/** Where a picture goes: a PNG file, or standard output. */
final class PictureOutput {
    private static final String STANDARD_OUTPUT = "-";

    private final String name;
    private final CommandContext context;
    private final OutputStream standardOutput;

    PictureOutput(String name, CommandContext context) {
        this.name = name;
        this.context = context;
        this.standardOutput = context.standardOutput();
    }

    /**
     * Finds out early what would go wrong late.
     *
     * @throws UsageException if the name is none of a PNG file
     * @throws DiagnosticException if the place cannot be written to
     */
    void check() throws UsageException, DiagnosticException {
        if (name.equals(STANDARD_OUTPUT)) {
            return;
        }
        if (!name.toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw new UsageException("the picture is a PNG file, not " + name, "name it like sheet.png");
        }
        Path folder = path().toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw failure("there is no folder " + folder, null);
        } else if (Files.isDirectory(path())) {
            throw failure("it is a folder", null);
        }
    }

    /** Writes a picture, all of it or nothing. */
    void write(Image image) throws DiagnosticException {
        try {
            if (name.equals(STANDARD_OUTPUT)) {
                PngWriter.write(image, standardOutput);
                standardOutput.flush();
                return;
            }
            // A symbolic link stays one: what it points to is replaced.
            Path path = path();
            try (AtomicOutput out = AtomicOutput.open(Files.exists(path) ? path.toRealPath() : path);
                    Registration _ = context.onInterrupt(() -> drop(out))) {
                PngWriter.write(image, out);
                out.commit();
            }
        } catch (IOException e) {
            context.work().checkCancelled();
            throw failure(Failures.reason(e), e);
        }
        context.messages().info("wrote " + name + ": " + image.width() + " x " + image.height() + " pixels");
    }

    private Path path() throws DiagnosticException {
        try {
            return context.directory().resolve(name);
        } catch (InvalidPathException e) {
            throw failure("no file has such a name", e);
        }
    }

    private DiagnosticException failure(String reason, Exception cause) {
        return new DiagnosticException(
                Diagnostic.error("picture.cannot-write", "cannot write " + name + ": " + reason, null), cause);
    }

    private static void drop(AtomicOutput out) {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
