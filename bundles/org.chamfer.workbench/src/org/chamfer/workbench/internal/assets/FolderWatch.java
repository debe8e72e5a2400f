package org.chamfer.workbench.internal.assets;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;

/**
 * Tells in which folders files came, went or changed. The platform alone notices such changes late where it has no
 * native help, as on Linux.
 */
final class FolderWatch implements AutoCloseable {
    /** More folders are not watched: the system's watches are few. */
    private static final int MOST_FOLDERS = 2000;

    /** Files are written in several steps: this many milliseconds later they are mostly complete. */
    private static final int GATHERING = 150;

    private final Path root;
    private final Consumer<Set<Path>> changed;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final WatchService service;

    /**
     * Watches a folder with everything in it, on a thread of its own.
     *
     * @param changed told the folders in which something changed, on that thread
     * @throws IOException if the system cannot watch
     */
    FolderWatch(Path root, Consumer<Set<Path>> changed) throws IOException {
        this.root = root;
        this.changed = changed;
        this.service = FileSystems.getDefault().newWatchService();
        Thread.ofPlatform().daemon().name("asset-watch").start(this::run);
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException _) {
            // Nobody watches any more in either case.
        }
    }

    private void run() {
        try {
            register(root);
            while (true) {
                Set<Path> found = new HashSet<>();
                for (WatchKey key = service.take(); key != null; key = service.poll(GATHERING, TimeUnit.MILLISECONDS)) {
                    take(key, found);
                }
                if (!found.isEmpty()) {
                    changed.accept(found);
                }
            }
        } catch (ClosedWatchServiceException _) {
            // The end of the watch.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            ILog.of(FolderWatch.class).info("The folder " + root + " cannot be watched.", e);
        }
    }

    private void take(WatchKey key, Set<Path> found) throws IOException {
        Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (folder == null) {
                continue;
            }
            if (event.context() instanceof Path name) {
                Path path = folder.resolve(name);
                // Halves of files that are being written are of no interest.
                if (!name.toString().startsWith(".")) {
                    found.add(folder);
                }
                if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE && Files.isDirectory(path)) {
                    register(path);
                    found.add(path);
                }
            } else {
                found.add(folder);
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
    }

    private void register(Path start) throws IOException {
        if (!Files.isDirectory(start)) {
            return;
        }
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (folders.size() >= MOST_FOLDERS) {
                    return FileVisitResult.TERMINATE;
                }
                WatchKey key = folder.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_DELETE,
                        StandardWatchEventKinds.ENTRY_MODIFY);
                folders.put(key, folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
