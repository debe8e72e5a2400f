package org.chamfer.cli.internal.plugins;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A copy of all files of an installation that p2 changes. Bundles and features are never written to again once they are
 * there, so that links to them do; the rest is small and copied.
 */
final class SavedInstallation {
    private static final int ATTEMPTS = 20;

    private static final List<String> LINKED = List.of("plugins", "features");

    /** The list of bundles comes last: it is what makes the rest count. */
    private static final List<String> COPIED = List.of(
            "artifacts.xml",
            "p2",
            "configuration/org.eclipse.update",
            "configuration/config.ini",
            "configuration/org.eclipse.equinox.simpleconfigurator");

    private final Path home;
    private final Path saved;
    private final Path unfinished;
    private final Path changer;

    private SavedInstallation(Path home, Path folder) {
        this.home = home;
        this.saved = folder.resolve("saved");
        this.unfinished = folder.resolve("unfinished");
        this.changer = folder.resolve("process");
    }

    /**
     * The copy of an installation.
     *
     * @param home folder of the installation
     * @param folder where the copy is kept, on the same disk; exists
     */
    static SavedInstallation of(Path home, Path folder) {
        return new SavedInstallation(home, folder);
    }

    /** True if a change was begun and neither committed nor undone. */
    boolean isThere() {
        return Files.isDirectory(saved);
    }

    /** True if the process that makes the change is still running, although nobody waits for it. */
    boolean isChanging() throws IOException {
        try {
            long pid = Long.parseLong(Files.readString(changer).strip());
            return isThere()
                    && ProcessHandle.of(pid)
                            .flatMap(process -> process.info().command())
                            .filter(command -> command.contains("java"))
                            .isPresent();
        } catch (NoSuchFileException | NumberFormatException _) {
            return false;
        }
    }

    /** Makes the copy. */
    void save() throws IOException {
        delete(unfinished);
        Files.deleteIfExists(changer);
        for (String part : LINKED) {
            for (Path file : files(home.resolve(part))) {
                link(file, place(file, home, unfinished));
            }
        }
        for (String part : COPIED) {
            for (Path file : files(home.resolve(part))) {
                Files.copy(file, place(file, home, unfinished), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Files.move(unfinished, saved, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Notes which process makes the change. */
    void changedBy(long pid) throws IOException {
        Files.writeString(changer, Long.toString(pid));
    }

    /** Puts everything back as it was. May be interrupted and begun anew. */
    void restore() throws IOException {
        for (String part : LINKED) {
            for (Path file : files(saved.resolve(part))) {
                Path target = place(file, saved, home);
                if (!Files.exists(target)) {
                    link(file, target);
                }
            }
        }
        for (String part : COPIED) {
            for (Path file : files(saved.resolve(part))) {
                put(file, place(file, saved, home));
            }
        }
        for (String part :
                Stream.concat(COPIED.reversed().stream(), LINKED.stream()).toList()) {
            for (Path file : files(home.resolve(part))) {
                if (!Files.exists(saved.resolve(home.relativize(file)))) {
                    Files.deleteIfExists(file);
                    deleteEmpty(file.getParent());
                }
            }
        }
        forget();
    }

    /** Drops the copy. */
    void forget() throws IOException {
        // In one step: half a copy must never be taken for a whole one.
        delete(unfinished);
        if (isThere()) {
            Files.move(saved, unfinished, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(changer);
        delete(unfinished);
    }

    private static void put(Path file, Path target) throws IOException {
        if (Files.exists(target) && Files.mismatch(file, target) < 0) {
            return;
        }
        Path beside = target.resolveSibling(target.getFileName() + ".restored");
        Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void link(Path file, Path target) throws IOException {
        try {
            Files.createLink(target, file);
        } catch (UnsupportedOperationException | FileSystemException _) {
            // Not every file system has links.
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path place(Path file, Path from, Path to) throws IOException {
        Path target = to.resolve(from.relativize(file));
        Files.createDirectories(target.getParent());
        return target;
    }

    private static List<Path> files(Path root) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
        }
    }

    private void deleteEmpty(Path folder) throws IOException {
        Set<Path> kept = Set.of(home.resolve("plugins"), home.resolve("features"), home.resolve("p2"), home);
        for (Path empty = folder; !kept.contains(empty); empty = empty.getParent()) {
            try (Stream<Path> entries = Files.list(empty)) {
                if (entries.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(empty);
        }
    }

    /**
     * Deletes a folder with all that is in it, if it is there. A program that was ended a moment ago may still be writing or
     * deleting there; so it is tried again.
     */
    static void delete(Path folder) throws IOException {
        for (int attempt = 1; Files.exists(folder); attempt++) {
            try {
                deleteOnce(folder);
            } catch (NoSuchFileException | DirectoryNotEmptyException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static void deleteOnce(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
