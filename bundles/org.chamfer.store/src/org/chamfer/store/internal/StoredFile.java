package org.chamfer.store.internal;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.chamfer.base.digest.Digest;
import org.chamfer.store.StoreStatistics;

/**
 * A file of an entry or a blob, or something else in its place.
 *
 * @param name the digest that it is named by
 * @param modified its time stamp in milliseconds
 * @param regular false if it is a folder, for example
 */
record StoredFile(Path path, Digest name, long length, long modified, boolean regular) {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");
    private static final int DEPTH = 2;

    /**
     * All files below a folder of entries or blobs, in the order of their names. What is not named by a digest is left
     * out.
     *
     * @throws IOException if the folder cannot be read
     */
    static List<StoredFile> list(Path folder) throws IOException {
        List<StoredFile> files = new ArrayList<>();
        Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEPTH, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                if (NAME.matcher(name).matches()) {
                    files.add(new StoredFile(
                            file,
                            Digest.parse(name),
                            attributes.size(),
                            attributes.lastModifiedTime().toMillis(),
                            attributes.isRegularFile()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
                // What is gone was evicted or replaced at this moment, or somebody deleted the store.
                if (!(problem instanceof NoSuchFileException)) {
                    throw problem;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort((a, b) -> a.name.compareTo(b.name));
        return files;
    }

    static StoreStatistics statistics(List<StoredFile> entries, List<StoredFile> blobs) {
        long bytes = 0;
        for (List<StoredFile> files : List.of(entries, blobs)) {
            for (StoredFile file : files) {
                bytes += file.space();
            }
        }
        return new StoreStatistics(entries.size(), blobs.size(), bytes);
    }

    /** The space it takes on the disk, in bytes. */
    long space() {
        return StoreLayout.space(length);
    }

    /** Whether it has the time stamp still that it was listed with. */
    boolean isUntouched() {
        try {
            return Files.getLastModifiedTime(path).toMillis() == modified;
        } catch (IOException _) {
            return true;
        }
    }
}
