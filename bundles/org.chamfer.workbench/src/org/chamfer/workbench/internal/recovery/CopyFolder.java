package org.chamfer.workbench.internal.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.chamfer.base.io.AtomicOutput;
import org.chamfer.workbench.recovery.RecoveryService.Copy;

/**
 * The copies on disk: a folder for each session, in it for each document the copy and a small file that names the
 * document. Only one session at a time writes here, for a workspace belongs to one.
 */
final class CopyFolder {
    private static final String COPY = ".copy";
    private static final String NAME = ".name";

    private final Path root;
    private final Path session;

    CopyFolder(Path root) {
        this.root = root;
        session = root.resolve(UUID.randomUUID().toString());
    }

    /** Writes a copy: it is there whole or as it was before. */
    void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(session);
        String key = key(file);
        Path name = session.resolve(key + NAME);
        if (!Files.exists(name)) {
            write(file.toString().getBytes(StandardCharsets.UTF_8), name);
        }
        write(content, session.resolve(key + COPY));
    }

    private static void write(byte[] bytes, Path place) throws IOException {
        try (AtomicOutput out = AtomicOutput.open(place)) {
            out.write(bytes, 0, bytes.length);
            out.commit();
        }
    }

    /** Deletes this session's copy of a file, if there is one. */
    void delete(Path file) throws IOException {
        remove(session.resolve(key(file) + COPY));
    }

    /** Deletes a copy, the name that belongs to it, and the folder of its session with the last one. */
    void delete(Copy copy) throws IOException {
        remove(copy.copy());
    }

    private void remove(Path copy) throws IOException {
        String file = copy.getFileName().toString();
        Files.deleteIfExists(copy);
        Files.deleteIfExists(copy.resolveSibling(file.substring(0, file.length() - COPY.length()) + NAME));
        Path folder = copy.getParent();
        if (folder.getParent().equals(root) && Files.isDirectory(folder) && isEmpty(folder)) {
            Files.deleteIfExists(folder);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        }
    }

    /** The copies of other sessions that differ from their files; those that do not are deleted. */
    List<Copy> leftovers() throws IOException {
        List<Copy> copies = new ArrayList<>();
        if (!Files.isDirectory(root)) {
            return copies;
        }
        for (Path folder : list(root, "*")) {
            if (folder.equals(session) || !Files.isDirectory(folder)) {
                continue;
            }
            for (Path name : list(folder, "*" + NAME)) {
                String key = name.getFileName().toString();
                Path copy = name.resolveSibling(key.substring(0, key.length() - NAME.length()) + COPY);
                Path file = Path.of(Files.readString(name));
                if (Files.exists(copy) && differs(copy, file)) {
                    copies.add(
                            new Copy(file, copy, Files.getLastModifiedTime(copy).toInstant()));
                } else {
                    remove(copy);
                }
            }
        }
        return copies;
    }

    private static List<Path> list(Path folder, String pattern) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
            files.forEach(found::add);
        }
        found.sort(null);
        return found;
    }

    private static boolean differs(Path copy, Path file) throws IOException {
        try {
            return !Arrays.equals(Files.readAllBytes(copy), Files.readAllBytes(file));
        } catch (NoSuchFileException _) {
            return true;
        }
    }

    /** A name for the copy that no other document has. */
    private static String key(Path file) {
        return UUID.nameUUIDFromBytes(file.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
