package org.chamfer.launcher.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the framework keeps what it knows about the bundles. A prepared area is only read, so that any number of
 * processes can share it; the first process prepares one of its own and gives it its final name when it ends well.
 */
final class ConfigurationArea {
    private static final String BUNDLES = "osgi.bundles";
    private static final String UNFINISHED = ".new-";

    private final Path prepared;
    private final Path own;

    ConfigurationArea(Path cache, String fingerprint) {
        Path folder = cache.resolve("equinox");
        this.prepared = folder.resolve(fingerprint);
        this.own = folder.resolve(
                fingerprint + UNFINISHED + ProcessHandle.current().pid());
    }

    /** The value of {@code osgi.bundles} of a prepared area, {@code null} if there is none yet. */
    String preparedBundles() throws IOException {
        try {
            return Files.readString(prepared.resolve(BUNDLES));
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    Path preparedFolder() {
        return prepared;
    }

    /** Makes a folder for this process to prepare. */
    Path create(String bundles) throws IOException {
        removeLeftovers();
        Files.createDirectories(own);
        Files.writeString(own.resolve(BUNDLES), bundles);
        return own;
    }

    /** Offers what this process has prepared to those that come later. */
    void publish() throws IOException {
        if (Files.exists(prepared)) {
            delete(own);
            return;
        }
        try {
            Files.move(own, prepared);
        } catch (IOException e) {
            // Another process was quicker; its area is as good as ours.
            delete(own);
        }
    }

    private void removeLeftovers() throws IOException {
        if (!Files.isDirectory(own.getParent())) {
            return;
        }
        List<Path> leftovers;
        try (Stream<Path> entries = Files.list(own.getParent())) {
            leftovers = entries.filter(ConfigurationArea::isLeftover).toList();
        }
        for (Path leftover : leftovers) {
            delete(leftover);
        }
    }

    private static boolean isLeftover(Path path) {
        String name = path.getFileName().toString();
        int mark = name.indexOf(UNFINISHED);
        if (mark < 0) {
            return false;
        }
        try {
            long pid = Long.parseLong(name.substring(mark + UNFINISHED.length()));
            return ProcessHandle.of(pid).isEmpty();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> entries;
        try (Stream<Path> walk = Files.walk(folder)) {
            entries = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path entry : entries) {
            Files.deleteIfExists(entry);
        }
    }
}
