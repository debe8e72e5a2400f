package org.chamfer.cli.internal.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.io.AtomicOutput;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.CommandContext.Registration;
import org.chamfer.cli.internal.Failures;

/**
 * A file of code that may be rewritten.
 *
 * @param name as the user calls it
 * @param path where it is; {@code null} for standard input
 * @param text its text
 */
record CodeFile(String name, Path path, String text) {
    /** Stands for standard input on the command line. */
    static final String STANDARD_INPUT = "-";

    /**
     * Reads a file. One that is not in UTF-8 is refused, because rewriting it would damage it.
     *
     * @throws DiagnosticException if it cannot be read
     */
    static CodeFile read(String file, CommandContext context) throws DiagnosticException {
        boolean standardInput = file.equals(STANDARD_INPUT);
        String name = standardInput ? "<stdin>" : file;
        try {
            Path path = standardInput ? null : context.directory().resolve(file);
            if (path != null && Files.isDirectory(path)) {
                throw new IOException("it is a folder");
            }
            byte[] bytes = standardInput ? context.readInput() : Files.readAllBytes(path);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new CodeFile(name, path, text);
        } catch (CharacterCodingException e) {
            throw unreadable(name, "it is not in UTF-8", e);
        } catch (InvalidPathException e) {
            throw unreadable(name, "no file has such a name", e);
        } catch (IOException e) {
            throw unreadable(name, Failures.reason(e), e);
        }
    }

    private static DiagnosticException unreadable(String name, String reason, Exception cause) {
        return new DiagnosticException(
                Diagnostic.error("format.cannot-read", "cannot read " + name + ": " + reason, null), cause);
    }

    boolean isStandardInput() {
        return path == null;
    }

    /**
     * Puts other bytes in its place, all or none; a link stays a link, and permissions stay as they are.
     *
     * @throws IOException if they cannot be written
     */
    void replace(byte[] bytes, CommandContext context) throws IOException {
        Path target = path.toRealPath();
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        var permissions = view == null ? null : view.readAttributes().permissions();
        try (AtomicOutput out = AtomicOutput.open(target);
                Registration _ = context.onInterrupt(() -> close(out))) {
            out.write(bytes);
            out.commit();
        }
        if (permissions != null) {
            Files.setPosixFilePermissions(target, permissions);
        }
    }

    private static void close(AtomicOutput out) {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
