package org.chamfer.store.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is being written; it takes its place as a whole, or is deleted. */
final class TemporaryFile implements AutoCloseable {
    // On Windows a file that another process has just open cannot be replaced.
    private static final int ATTEMPTS = 5;
    private static final int PAUSE_MILLIS = 20;

    private final Path path;
    private final OutputStream out;
    private boolean moved;

    /**
     * Makes the file.
     *
     * @throws NoSuchFileException if its folder does not exist
     */
    TemporaryFile(Path path) throws IOException {
        this.path = path;
        out = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Appends bytes; not buffered. */
    void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    /**
     * Ends the writing and puts the file in its place, whatever was there.
     *
     * @throws IOException if it cannot be moved; what was in its place is still there then
     */
    void moveTo(Path target) throws IOException {
        out.close();
        for (int attempt = 1; ; attempt++) {
            try {
                Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
                moved = true;
                return;
            } catch (FileSystemException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                makeWay(target, e);
            }
        }
    }

    private static void makeWay(Path target, FileSystemException problem) throws IOException {
        if (problem instanceof NoSuchFileException) {
            Files.createDirectories(target.getParent());
        } else if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            FileTree.delete(target);
        } else {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw problem;
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            if (!moved) {
                FileTree.delete(path);
            }
        }
    }
}
