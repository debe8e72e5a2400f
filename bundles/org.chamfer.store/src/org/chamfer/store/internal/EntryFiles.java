package org.chamfer.store.internal;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chamfer.base.digest.Digest;
import org.chamfer.store.BlobReference;
import org.chamfer.store.StoreEntry;
import org.chamfer.store.StoredBlob;

/** The files of the entries. */
public final class EntryFiles {
    private final StoreLayout layout;
    private final TemporaryFiles temporary;
    private final BlobFiles blobs;

    /** The entries of a store. */
    public EntryFiles(StoreLayout layout, TemporaryFiles temporary, BlobFiles blobs) {
        this.layout = layout;
        this.temporary = temporary;
        this.blobs = blobs;
    }

    /** The entry under a key, if it is sound and complete; if it is not, it is removed. Notes its use. */
    public Optional<StoreEntry> find(Digest key) {
        Path file = layout.entry(key);
        File plain = file.toFile();
        byte[] bytes;
        // In a process that has just started, channels take twice the time of plain streams.
        try (InputStream in = new FileInputStream(plain)) {
            bytes = in.readNBytes(EntryFormat.LIMIT + 1);
        } catch (IOException _) {
            // Not there; or it may become readable again, unless it is no file at all.
            if (plain.isDirectory()) {
                FileTree.delete(file);
            }
            return Optional.empty();
        }
        Optional<StoreEntry> entry = EntryFormat.decode(key, bytes).filter(this::isComplete);
        if (entry.isPresent()) {
            LastUse.note(file, plain.lastModified());
        } else {
            FileTree.delete(file);
        }
        return entry;
    }

    /**
     * Reads an entry without noting a use; empty if it is damaged.
     *
     * @throws IOException if there is no file or it cannot be read
     */
    Optional<StoreEntry> load(Digest key, Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(EntryFormat.LIMIT + 1);
        }
        return EntryFormat.decode(key, bytes);
    }

    /** Whether all its blobs are there with their lengths. */
    boolean isComplete(StoreEntry entry) {
        for (BlobReference blob : entry.blobs().values()) {
            if (blob instanceof StoredBlob stored && !blobs.contains(stored)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Writes an entry.
     *
     * @return the space that it takes, in bytes
     * @throws IOException if it cannot be written
     */
    public long put(Digest key, StoreEntry entry) throws IOException {
        byte[] bytes = EntryFormat.encode(key, entry);
        try (TemporaryFile file = temporary.create()) {
            file.write(bytes, 0, bytes.length);
            file.moveTo(layout.entry(key));
        }
        return StoreLayout.space(bytes.length);
    }

    /** Removes an entry, if there is one. */
    public void remove(Digest key) {
        FileTree.delete(layout.entry(key));
    }
}
