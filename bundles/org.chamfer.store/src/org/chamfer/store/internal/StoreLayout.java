package org.chamfer.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chamfer.base.digest.Digest;

/** Where the files of a store are; {@link org.chamfer.store} shows it. */
public final class StoreLayout {
    private static final String VERSION = "v1";
    private static final long BLOCK = 4096;

    // The first line is what the Cache Directory Tagging Specification asks for.
    private static final String TAG = "Signature: 8a477f597d28d172789f06886806bc55\n"
            + "# Chamfer keeps results here that it can compute again. The folder may be deleted at any time.\n";

    private final Path root;
    private final Path entries;
    private final Path blobs;
    private final Path temporary;

    private StoreLayout(Path root) {
        this.root = root;
        entries = root.resolve("entries");
        blobs = root.resolve("blobs");
        temporary = root.resolve("tmp");
    }

    /**
     * Makes the folders that are missing.
     *
     * @throws IOException if a folder is missing and cannot be made
     */
    public static StoreLayout prepare(Path folder) throws IOException {
        StoreLayout layout = new StoreLayout(folder.toAbsolutePath().normalize().resolve(VERSION));
        layout.make();
        return layout;
    }

    /** Makes the folders, also again after somebody deleted them. */
    void make() throws IOException {
        for (Path folder : List.of(entries, blobs, temporary)) {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
        }
        Path tag = root.resolve("CACHEDIR.TAG");
        if (Files.notExists(tag)) {
            try {
                Files.writeString(tag, TAG, StandardCharsets.US_ASCII);
            } catch (IOException _) {
                // The store works without; it may be one that can only be read.
            }
        }
    }

    /** The space that a file takes on a disk with blocks of 4 KiB, in bytes. */
    static long space(long length) {
        return Math.max(BLOCK, (length + BLOCK - 1) / BLOCK * BLOCK);
    }

    Path entries() {
        return entries;
    }

    Path entry(Digest key) {
        return sharded(entries, key);
    }

    Path blobs() {
        return blobs;
    }

    Path blob(Digest digest) {
        return sharded(blobs, digest);
    }

    Path temporary() {
        return temporary;
    }

    /** The file whose length estimates the store's size. */
    public Path size() {
        return root.resolve("size");
    }

    Path maintenanceLock() {
        return root.resolve("maintenance.lock");
    }

    /** A file's place in the store's folder, with slashes on every system. */
    String name(Path file) {
        return VERSION + "/" + root.relativize(file).toString().replace('\\', '/');
    }

    private static Path sharded(Path folder, Digest digest) {
        String hex = digest.hex();
        return folder.resolve(hex.substring(0, 2)).resolve(hex);
    }
}
