package org.chamfer.engine.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.io.AtomicOutput;
import org.chamfer.base.work.WorkContext;
import org.chamfer.engine.installation.FileFailures;

/** Puts files into their places: each is there whole or not at all, and one that is the same already is not touched. */
public final class PublishedOutput {
    private final WorkContext work;
    private final Interrupts interrupts;

    /** What ends the process in the middle of writing. */
    @FunctionalInterface
    public interface Interrupts {
        /** Nothing does. */
        Interrupts NONE = _ -> () -> {};

        /** Does something if that happens before what is returned is closed. */
        Registration onInterrupt(Runnable action);
    }

    /** Takes something back when closed. */
    @FunctionalInterface
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Makes one.
     *
     * @param work ends the writing when it is cancelled
     * @param interrupts what may end the process; no partial file is left
     */
    public PublishedOutput(WorkContext work, Interrupts interrupts) {
        this.work = work;
        this.interrupts = interrupts;
    }

    /**
     * Writes a file; makes its folder if there is none.
     *
     * @param place where to, absolute
     * @param name the place as the user calls it
     * @return false if the file was there with this content
     * @throws DiagnosticException if it cannot be written
     * @throws java.util.concurrent.CancellationException if the work is cancelled
     */
    public boolean write(byte[] bytes, Path place, String name) throws DiagnosticException {
        work.checkCancelled();
        try {
            if (Files.isDirectory(place)) {
                throw new IOException("it is a folder");
            }
            if (isThere(bytes, place)) {
                return false;
            }
            Files.createDirectories(place.getParent());
            // A symbolic link stays one: what it points to is replaced.
            try (AtomicOutput out = AtomicOutput.open(Files.exists(place) ? place.toRealPath() : place);
                    Registration _ = interrupts.onInterrupt(() -> drop(out))) {
                out.write(bytes, 0, bytes.length);
                out.commit();
            }
            return true;
        } catch (IOException e) {
            work.checkCancelled();
            throw new DiagnosticException(
                    Diagnostic.error("run.cannot-write", "cannot write " + name + ": " + FileFailures.reason(e), null),
                    e);
        }
    }

    private static boolean isThere(byte[] bytes, Path place) throws IOException {
        return Files.isRegularFile(place)
                && Files.size(place) == bytes.length
                && Arrays.equals(Files.readAllBytes(place), bytes);
    }

    private static void drop(AtomicOutput out) {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
