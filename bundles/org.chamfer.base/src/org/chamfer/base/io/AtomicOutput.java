package org.chamfer.base.io;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a file that is either there whole or not at all: the bytes go to a temporary sibling, which takes the file's
 * place on {@link #commit()} and is deleted if the output is closed without it.
 */
public final class AtomicOutput extends FilterOutputStream {
    private final Path target;
    private final Path temporary;
    private boolean closed;

    private AtomicOutput(Path target, Path temporary, OutputStream out) {
        super(out);
        this.target = target;
        this.temporary = temporary;
    }

    /**
     * Begins to write.
     *
     * @param target the file; its folder must exist
     * @throws IOException if no file can be created beside it
     */
    public static AtomicOutput open(Path target) throws IOException {
        Path absolute = target.toAbsolutePath();
        Path temporary = absolute.resolveSibling(
                "." + absolute.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        return new AtomicOutput(
                absolute, temporary, new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    /**
     * Ends the writing and puts the file in its place.
     *
     * @throws IOException if the last bytes cannot be written or the file cannot be moved; then nothing has changed
     */
    public void commit() throws IOException {
        out.close();
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
        closed = true;
    }

    /** Drops what was written, unless it has been committed. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            out.close();
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
