package org.chamfer.cli.internal.watch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Wakes up when something happens in some folders, if the system tells so. Nothing depends on it: who waits looks at the
 * files anyway after a while, since events get lost on shared drives and where the system has run out of watches.
 */
final class FolderEvents implements AutoCloseable {
    private final WatchService service = open();
    private final Map<Path, WatchKey> keys = new HashMap<>();

    @SuppressWarnings("resource") // Closed with this object.
    private static WatchService open() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException | UnsupportedOperationException _) {
            return null;
        }
    }

    /** Listens to these folders and no others. */
    void listenTo(Set<Path> folders) {
        if (service == null) {
            return;
        }
        keys.entrySet().removeIf(entry -> {
            boolean unwanted =
                    !folders.contains(entry.getKey()) || !entry.getValue().isValid();
            if (unwanted) {
                entry.getValue().cancel();
            }
            return unwanted;
        });
        for (Path folder : folders) {
            if (!keys.containsKey(folder)) {
                try {
                    keys.put(
                            folder,
                            folder.register(
                                    service,
                                    StandardWatchEventKinds.ENTRY_CREATE,
                                    StandardWatchEventKinds.ENTRY_MODIFY,
                                    StandardWatchEventKinds.ENTRY_DELETE));
                } catch (IOException _) {
                    // It is not there, or there are no more watches: a look at the files has to do.
                }
            }
        }
    }

    /** Waits for an event, but not longer than some milliseconds. */
    void await(long milliseconds) throws InterruptedException {
        if (service == null) {
            Thread.sleep(milliseconds);
            return;
        }
        WatchKey key = service.poll(milliseconds, TimeUnit.MILLISECONDS);
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = service.poll();
        }
    }

    @Override
    public void close() {
        if (service != null) {
            try {
                service.close();
            } catch (IOException _) {
                // It ends with the process.
            }
        }
    }
}
