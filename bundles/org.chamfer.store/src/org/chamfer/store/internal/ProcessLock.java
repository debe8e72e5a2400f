package org.chamfer.store.internal;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock of the operating system on a file. It belongs to this process and is free again when the process ends, however
 * that happens.
 */
final class ProcessLock implements AutoCloseable {
    // On POSIX systems a process loses its lock on a file as soon as it closes any channel to that file. So that a
    // second attempt in this process does not open the file, the process has to know what it holds.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private final boolean exclusive;

    private ProcessLock(Path file, FileChannel channel, boolean exclusive) {
        this.file = file;
        this.channel = channel;
        this.exclusive = exclusive;
    }

    /**
     * Takes the lock if it is free.
     *
     * @param file a file, made if there is none; its folder must exist
     * @throws IOException if the file cannot be opened for writing
     */
    @SuppressWarnings("resource") // The caller closes the lock.
    static Optional<ProcessLock> tryAcquire(Path file) throws IOException {
        Path path = file.getParent().toRealPath().resolve(file.getFileName());
        if (!HELD.add(path)) {
            return Optional.empty();
        }
        ProcessLock lock = null;
        try {
            lock = lock(path);
        } finally {
            if (lock == null) {
                HELD.remove(path);
            }
        }
        return Optional.ofNullable(lock);
    }

    @SuppressWarnings("resource") // The lock owns the channel.
    private static ProcessLock lock(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean kept = false;
        try {
            FileLock lock = channel.tryLock();
            kept = lock != null;
            return kept ? new ProcessLock(path, channel, true) : null;
        } catch (OverlappingFileLockException _) {
            return null;
        } catch (ClosedChannelException e) {
            throw e;
        } catch (IOException _) {
            // Some network file systems have no locks. All that is done under a lock is harmless without, only slower.
            kept = true;
            return new ProcessLock(path, channel, false);
        } finally {
            if (!kept) {
                channel.close();
            }
        }
    }

    /** Whether other processes are locked out too: the file system may not have locks. */
    boolean isExclusive() {
        return exclusive;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException _) {
            // The lock is gone with the process at the latest.
        } finally {
            HELD.remove(file);
        }
    }
}
