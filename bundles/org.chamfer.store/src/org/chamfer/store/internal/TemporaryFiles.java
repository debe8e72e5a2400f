package org.chamfer.store.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The files that one open store is writing: a folder in the store's {@code tmp}, made with the first file, and the lock
 * that tells others that its owner is alive.
 */
public final class TemporaryFiles implements AutoCloseable {
    private static final int ATTEMPTS = 10;

    private final StoreLayout layout;
    private final AtomicLong count = new AtomicLong();
    private Session session;
    private boolean closed;

    private record Session(Path folder, Path lockFile, ProcessLock lock) {}

    /** Nothing is made yet. */
    public TemporaryFiles(StoreLayout layout) {
        this.layout = layout;
    }

    /**
     * Begins a file.
     *
     * @throws IOException if it cannot be made
     */
    TemporaryFile create() throws IOException {
        Path folder = folder();
        try {
            return new TemporaryFile(folder.resolve(Long.toString(count.incrementAndGet())));
        } catch (NoSuchFileException _) {
            // The whole store may be deleted at any time.
            leave(folder);
            return new TemporaryFile(folder().resolve(Long.toString(count.incrementAndGet())));
        }
    }

    private synchronized Path folder() throws IOException {
        if (closed) {
            throw new IOException("the store is closed");
        }
        if (session == null) {
            session = begin();
        }
        return session.folder;
    }

    private synchronized void leave(Path folder) throws IOException {
        if (session != null && session.folder.equals(folder)) {
            end();
            layout.make();
        }
    }

    @SuppressWarnings("resource") // The session owns the lock.
    private Session begin() throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String id = ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
            Path lockFile = layout.temporary().resolve(id + Leftovers.LOCK);
            Optional<ProcessLock> lock = lock(lockFile);
            if (lock.isPresent()) {
                // Whoever looked for leftovers may have removed the file before it was locked.
                if (Files.exists(lockFile) && make(layout.temporary().resolve(id))) {
                    return new Session(layout.temporary().resolve(id), lockFile, lock.get());
                }
                lock.get().close();
            }
        }
        throw new IOException("no folder for temporary files can be made in " + layout.temporary());
    }

    private Optional<ProcessLock> lock(Path lockFile) throws IOException {
        try {
            return ProcessLock.tryAcquire(lockFile);
        } catch (NoSuchFileException _) {
            layout.make();
            return ProcessLock.tryAcquire(lockFile);
        }
    }

    private static boolean make(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
            return true;
        } catch (FileAlreadyExistsException _) {
            return false;
        }
    }

    private void end() {
        FileTree.delete(session.folder);
        session.lock.close();
        FileTree.delete(session.lockFile);
        session = null;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (session != null) {
            end();
        }
    }
}
