package org.chamfer.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.work.WorkContext;
import org.chamfer.store.internal.BlobFiles;
import org.chamfer.store.internal.EntryFiles;
import org.chamfer.store.internal.Leftovers;
import org.chamfer.store.internal.Maintenance;
import org.chamfer.store.internal.SizeEstimate;
import org.chamfer.store.internal.StoreLayout;
import org.chamfer.store.internal.TemporaryContent;
import org.chamfer.store.internal.TemporaryFiles;

/**
 * A content-addressed store in a folder: results of computations by the digest of what they depend on. It is safe for
 * any number of threads and processes; see the package for the layout of the folder.
 *
 * <p>What is missing, damaged, evicted or unreadable is not there: questions answer with nothing and never fail. Only
 * writing throws {@link IOException} (full disk, read-only folder), which a caller may take as a reason for one warning
 * and go on. A caller must always be able to compute what the store does not give.
 *
 * <p>The store evicts by itself when, after a write, its estimated size is beyond the capacity: the thread that wrote
 * brings it down to nine tenths, unless another thread or process is at it. It may pass its capacity by 64 KiB for each
 * store that is open, and by what others write while an eviction runs.
 */
public final class ContentStore implements AutoCloseable {
    private final StoreSettings settings;
    private final TemporaryFiles temporary;
    private final EntryFiles entries;
    private final BlobFiles blobs;
    private final SizeEstimate size;
    private final Maintenance maintenance;

    private ContentStore(StoreLayout layout, StoreSettings settings) {
        this.settings = settings;
        temporary = new TemporaryFiles(layout);
        blobs = new BlobFiles(layout);
        entries = new EntryFiles(layout, temporary, blobs);
        size = new SizeEstimate(layout.size());
        maintenance = new Maintenance(layout, entries, size);
    }

    /**
     * Opens a store and makes its folder if there is none. An existing store that may only be read can be opened too.
     *
     * @throws IOException if there is no store and none can be made
     */
    public static ContentStore open(Path folder, StoreSettings settings) throws IOException {
        StoreLayout layout = StoreLayout.prepare(folder);
        Leftovers.remove(layout);
        return new ContentStore(layout, settings);
    }

    /**
     * The entry under a key, if it is sound and all its blobs are there with their lengths. Counts as a use. A blob may
     * still turn out damaged, or be evicted, before it is read.
     */
    public Optional<StoreEntry> find(Digest key) {
        return entries.find(key);
    }

    /**
     * Puts an entry under a key, in place of what was there. Its blobs have to be written before.
     *
     * @throws IOException if it cannot be written; then the store is as before
     * @throws IllegalArgumentException if the entry is larger than 16 MB
     */
    public void put(Digest key, StoreEntry entry) throws IOException {
        grown(entries.put(key, entry));
    }

    /** Removes the entry under a key, if there is one; its blobs go with a later eviction. */
    public void remove(Digest key) {
        entries.remove(key);
    }

    /**
     * Writes a blob, unless its content is there already. Small contents touch no disk. An entry should be put soon:
     * after ten minutes a blob without entry may be evicted.
     *
     * @throws IOException if the writer fails or the disk does; then the store is as before
     */
    @SuppressWarnings("resource") // The stream lives as long as the content.
    public BlobReference write(BlobWriter writer) throws IOException {
        try (TemporaryContent content = new TemporaryContent(temporary)) {
            writer.write(content.stream());
            BlobReference blob = content.finish();
            if (blob instanceof StoredBlob stored) {
                grown(blobs.keep(stored, content));
            }
            return blob;
        }
    }

    /**
     * The content of a blob, compared with its digest. A damaged blob is removed and counts as missing. Meant for what
     * fits into an array; see {@link #open} for more.
     */
    public Optional<byte[]> read(BlobReference blob) {
        return switch (blob) {
            case InlineBlob inline -> Optional.of(inline.bytes());
            case StoredBlob stored -> blobs.read(stored);
        };
    }

    /**
     * A stream of a blob's content, all of which has been compared with its digest before: the file is read twice. The
     * caller closes it. A damaged blob is removed and counts as missing.
     */
    public Optional<InputStream> open(BlobReference blob) {
        return switch (blob) {
            case InlineBlob inline -> Optional.of(new ByteArrayInputStream(inline.bytes()));
            case StoredBlob stored -> blobs.open(stored);
        };
    }

    /**
     * Copies a blob's content, all of which has been compared with its digest before the first byte is written.
     *
     * @return whether the blob was there; if not, nothing has been written
     * @throws IOException if writing fails, or reading after all was found sound
     */
    public boolean copyTo(BlobReference blob, OutputStream out) throws IOException {
        Optional<InputStream> source = open(blob);
        if (source.isEmpty()) {
            return false;
        }
        try (InputStream in = source.get()) {
            in.transferTo(out);
        }
        return true;
    }

    /** Whether a blob is there with its length; its content is not looked at. */
    public boolean contains(BlobReference blob) {
        return switch (blob) {
            case InlineBlob _ -> true;
            case StoredBlob stored -> blobs.contains(stored);
        };
    }

    /**
     * Counts what is there.
     *
     * @throws IOException if the folder cannot be read
     */
    public StoreStatistics statistics() throws IOException {
        return maintenance.statistics();
    }

    /**
     * Removes the least recently used entries until the store is no larger than given, and in any case entries that are
     * damaged or have lost a blob, blobs older than ten minutes that no entry names, and what dead processes left. An
     * entry that would not fit alone goes, whenever it was used.
     *
     * @param capacityBytes the space that may stay occupied; 0 removes everything
     * @throws IOException if the folder cannot be read or locked, or another process does not end its own maintenance
     *     within a minute
     */
    public PruneReport prune(long capacityBytes) throws IOException {
        return maintenance.prune(capacityBytes);
    }

    /**
     * Reads the whole store: every entry is parsed and every blob compared with its digest. What is damaged is removed
     * and listed; entries that name a missing blob are removed and counted.
     *
     * @throws IOException as {@link #prune}
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public VerifyReport verify(WorkContext context) throws IOException {
        return maintenance.verify(context);
    }

    /**
     * Removes everything.
     *
     * @return what was removed, and what could not be (files that another process has open, on Windows)
     * @throws IOException as {@link #prune}
     */
    public PruneReport clear() throws IOException {
        return maintenance.prune(0);
    }

    /** Gives the folder for temporary files back. Nothing can be written afterwards. */
    @Override
    public void close() {
        temporary.close();
    }

    private void grown(long bytes) {
        if (size.grow(bytes) > settings.capacityBytes()) {
            maintenance.evict(settings.capacityBytes());
        }
    }
}
