package org.chamfer.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.digest.Digester;

/** Keys, contents and entries that follow from a number, and the places of files as the package describes them. */
final class Samples {
    /** A content that has a file of its own. */
    static final int LARGE = 3 * InlineBlob.LIMIT;

    private Samples() {}

    static Digest key(long number) {
        return new Digester("key").add(number).finish();
    }

    static byte[] bytes(long seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    static BlobReference write(ContentStore store, byte[] content) throws IOException {
        return store.write(out -> out.write(content));
    }

    /** An entry with a small blob, a large one of the given length and an attribute. */
    static StoreEntry entry(ContentStore store, long number, int length) throws IOException {
        SortedMap<String, BlobReference> blobs = new TreeMap<>();
        blobs.put("small", write(store, bytes(number, (int) (number % 100))));
        blobs.put("large", write(store, bytes(number, length)));
        SortedMap<String, String> attributes = new TreeMap<>();
        attributes.put("number", Long.toString(number));
        return new StoreEntry(blobs, attributes);
    }

    static StoreEntry put(ContentStore store, long number, int length) throws IOException {
        StoreEntry entry = entry(store, number, length);
        store.put(key(number), entry);
        return entry;
    }

    static Path entryFile(Path folder, Digest key) {
        return folder.resolve("v1/entries/" + key.hex().substring(0, 2) + "/" + key.hex());
    }

    static Path blobFile(Path folder, BlobReference blob) {
        String hex = blob.digest().hex();
        return folder.resolve("v1/blobs/" + hex.substring(0, 2) + "/" + hex);
    }

    /** Lets an entry and its blobs look as if they were last used a time ago. */
    static void age(Path folder, Digest key, StoreEntry entry, Duration age) throws IOException {
        FileTime time = FileTime.from(Instant.now().minus(age));
        Files.setLastModifiedTime(entryFile(folder, key), time);
        for (BlobReference blob : entry.blobs().values()) {
            if (blob instanceof StoredBlob) {
                Files.setLastModifiedTime(blobFile(folder, blob), time);
            }
        }
    }

    /** The number of files and folders for temporary files. */
    static long leftovers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("v1/tmp"))) {
            return files.count();
        }
    }

    /** The number of files that have been begun and have not taken their places. */
    static long partialFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("v1/tmp"), 2)) {
            return files.filter(file -> file.getParent().getParent().endsWith("tmp"))
                    .count();
        }
    }
}
