package org.chamfer.cli.internal.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.io.AtomicOutput;
import org.chamfer.cli.internal.Failures;
import org.chamfer.formats.Companions;

/**
 * Outputs that come into their places together: nothing is to be seen of them before {@link #commit()}, and nothing
 * remains if the set is closed without it. May be closed by another thread at any time.
 */
public final class OutputSet implements AutoCloseable {
    private final OutputStream standardOutput;
    private final List<Pending> pending = new ArrayList<>();
    private final Set<Path> places = new HashSet<>();
    private boolean closed;

    /** An output that is not in its place yet. */
    private static final class Pending implements AutoCloseable {
        private final String name;
        private final OutputStream stream;
        private final Commit commit;

        Pending(String name, OutputStream stream, Commit commit) {
            this.name = name;
            this.stream = stream;
            this.commit = commit;
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }

    private interface Commit {
        void run() throws IOException;
    }

    /** Makes an empty set. */
    public OutputSet(OutputStream standardOutput) {
        this.standardOutput = standardOutput;
    }

    /**
     * Finds out early what would go wrong late.
     *
     * @throws DiagnosticException if the target cannot be written to
     */
    public static void check(RenderTarget target) throws DiagnosticException {
        if (target.path() == null) {
            return;
        }
        Path folder = target.path().toAbsolutePath().getParent();
        if (Files.isDirectory(target.path())) {
            throw cannotWrite(target.name(), "it is a folder");
        } else if (!Files.exists(folder)) {
            throw cannotWrite(target.name(), "there is no folder " + folder);
        } else if (!Files.isDirectory(folder)) {
            throw cannotWrite(target.name(), folder + " is not a folder");
        } else if (isDevice(target.path()) ? !Files.isWritable(target.path()) : !Files.isWritable(folder)) {
            throw cannotWrite(target.name(), "permission denied");
        }
    }

    /** Begins an output. The set closes the stream. */
    @SuppressWarnings("resource") // The set owns what it opens.
    public synchronized OutputStream open(RenderTarget target) throws DiagnosticException {
        checkOpen();
        try {
            Pending one = begin(target.name(), target.path());
            pending.add(one);
            return one.stream;
        } catch (IOException e) {
            throw cannotWrite(target.name(), e);
        }
    }

    /**
     * Begins a file beside an output, with the same name and another extension.
     *
     * @return nothing if the output is no file
     */
    public synchronized Optional<Companions.Companion> companion(RenderTarget target, String extension)
            throws IOException {
        checkOpen();
        if (target.path() == null || isDevice(target.path())) {
            return Optional.empty();
        }
        String name = target.path().getFileName().toString();
        int dot = name.lastIndexOf('.');
        Path path = target.path().resolveSibling((dot < 0 ? name : name.substring(0, dot)) + "." + extension);
        // The set owns what it opens.
        @SuppressWarnings("resource")
        Pending one = begin(path.toString(), path);
        pending.add(one);
        return Optional.of(new Companions.Companion(path.getFileName().toString(), one.stream));
    }

    @SuppressWarnings("resource") // The set owns what it opens.
    private Pending begin(String name, Path path) throws IOException {
        if (path != null && !places.add(path.normalize())) {
            throw new IOException("it would be written twice");
        }
        if (path == null) {
            ByteArrayOutputStream buffer = new ByteArrayOutputStream();
            return new Pending(name, buffer, () -> {
                buffer.writeTo(standardOutput);
                standardOutput.flush();
            });
        }
        if (isDevice(path)) {
            ByteArrayOutputStream buffer = new ByteArrayOutputStream();
            return new Pending(name, buffer, () -> Files.write(path, buffer.toByteArray()));
        }
        // A symbolic link stays one: what it points to is replaced.
        AtomicOutput file = AtomicOutput.open(Files.exists(path) ? path.toRealPath() : path);
        return new Pending(name, file, file::commit);
    }

    /** Puts all outputs into their places. */
    public synchronized void commit() throws DiagnosticException {
        checkOpen();
        for (Pending one : pending) {
            try {
                one.commit.run();
            } catch (IOException e) {
                throw cannotWrite(one.name, e);
            }
        }
    }

    private void checkOpen() {
        if (closed) {
            throw new CancellationException("outputs are closed");
        }
    }

    /** Drops what has not been committed. */
    @Override
    public synchronized void close() {
        closed = true;
        for (Pending one : pending) {
            try {
                one.close();
            } catch (IOException _) {
                // The stream is of no use any more; its temporary file is deleted all the same.
            }
        }
    }

    /** True for what is no regular file and must not be replaced by one, such as a pipe. */
    private static boolean isDevice(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    }

    /** Says that an output failed. */
    static DiagnosticException cannotWrite(String name, IOException failure) {
        return new DiagnosticException(
                cannotWrite(name, Failures.reason(failure)).diagnostic(), failure);
    }

    private static DiagnosticException cannotWrite(String name, String reason) {
        return new DiagnosticException(
                Diagnostic.error("render.cannot-write", "cannot write " + name + ": " + reason, null));
    }
}
