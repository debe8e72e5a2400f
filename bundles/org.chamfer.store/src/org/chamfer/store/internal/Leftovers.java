package org.chamfer.store.internal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Removes the temporary files of processes that have died. The owner of a folder {@code ID} holds the lock
 * {@code ID.lock}, which it makes before the folder and deletes after it.
 */
public final class Leftovers {
    static final String LOCK = ".lock";

    // For file systems without locks, and for files that no store made.
    private static final long OLD = Duration.ofDays(1).toMillis();

    private Leftovers() {}

    /** Removes what can be removed; a store that may only be read stays as it is. */
    public static void remove(StoreLayout layout) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(layout.temporary())) {
            for (Path file : files) {
                remove(file);
            }
        } catch (IOException | DirectoryIteratorException _) {
            // Another attempt follows with the next store that is opened.
        }
    }

    private static void remove(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(LOCK)) {
            Path folder = file.resolveSibling(name.substring(0, name.length() - LOCK.length()));
            Optional<ProcessLock> lock = ProcessLock.tryAcquire(file);
            if (lock.isPresent()) {
                try (ProcessLock held = lock.get()) {
                    if (held.isExclusive() || isOld(file)) {
                        FileTree.delete(folder);
                        FileTree.delete(file);
                    }
                }
            }
        } else if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.notExists(file.resolveSibling(name + LOCK))) {
                FileTree.delete(file);
            }
        } else if (isOld(file)) {
            FileTree.delete(file);
        }
    }

    private static boolean isOld(Path file) throws IOException {
        return System.currentTimeMillis() - Files.getLastModifiedTime(file).toMillis() > OLD;
    }
}
