package org.chamfer.cli.internal.watch;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Waits until one of some files changes its content, is made or is deleted. Editors replace files instead of changing
 * them, and write them in several steps: the folders are watched, and a change counts when it is over.
 */
final class FileWatch implements AutoCloseable {
    private static final long LOOK_MILLIS = 200;

    /** How long files must stay as they are before a change counts. */
    private static final long QUIET_MILLIS = 150;

    /** A file that is written all the time has changed after this time too. */
    private static final long LONGEST_MILLIS = 3000;

    private final FolderEvents events = new FolderEvents();
    private final SortedMap<Path, FileState> files = new TreeMap<>();

    /** Forgets all files, and takes these as they are now. */
    synchronized void restart(Collection<Path> watched) {
        files.clear();
        watched.forEach(file -> files.put(file, FileState.of(file)));
        listen();
    }

    /**
     * Takes more files: as they are now, unless they were written after a run began that has read them.
     *
     * @param begunMillis when the run began
     */
    synchronized void add(Collection<Path> more, long begunMillis) {
        for (Path file : more) {
            if (!files.containsKey(file)) {
                FileState state = FileState.of(file);
                boolean late = state.size() >= 0 && state.modified().toMillis() > begunMillis;
                files.put(file, late ? new FileState(-1, state.modified(), null, "") : state);
            }
        }
        listen();
    }

    /**
     * Waits for a change.
     *
     * @param stopped ends the waiting; asked several times a second
     * @return a file that changed, nothing if stopped
     */
    Optional<Path> await(BooleanSupplier stopped) throws InterruptedException {
        while (!stopped.getAsBoolean()) {
            Optional<Path> changed = changed();
            if (changed.isPresent()) {
                settle(stopped);
                return changed;
            }
            events.await(LOOK_MILLIS);
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        events.close();
    }

    private void listen() {
        events.listenTo(files.keySet().stream().map(Path::getParent).collect(Collectors.toSet()));
    }

    private synchronized Optional<Path> changed() {
        for (var entry : files.entrySet()) {
            Path file = entry.getKey();
            if (!entry.getValue().hasSignsOf(FileState.signs(file))) {
                FileState now = FileState.of(file);
                if (!now.hasContentOf(entry.getValue())) {
                    return Optional.of(file);
                }
                // Touched only.
                entry.setValue(now);
            }
        }
        return Optional.empty();
    }

    private void settle(BooleanSupplier stopped) throws InterruptedException {
        long begun = System.nanoTime();
        SortedMap<Path, FileState> before = look();
        do {
            Thread.sleep(QUIET_MILLIS);
            SortedMap<Path, FileState> now = look();
            if (now.equals(before)) {
                return;
            }
            before = now;
        } while (!stopped.getAsBoolean() && System.nanoTime() - begun < TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS));
    }

    private synchronized SortedMap<Path, FileState> look() {
        SortedMap<Path, FileState> signs = new TreeMap<>();
        files.keySet().forEach(file -> signs.put(file, FileState.signs(file)));
        return signs;
    }
}
