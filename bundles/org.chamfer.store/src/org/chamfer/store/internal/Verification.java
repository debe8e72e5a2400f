package org.chamfer.store.internal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.work.WorkContext;
import org.chamfer.store.DamagedFile;
import org.chamfer.store.StoreEntry;
import org.chamfer.store.StoreStatistics;
import org.chamfer.store.VerifyReport;

/** One check of all files of a store. Blobs come first, so that entries that name a damaged one are found too. */
final class Verification {
    private static final String TASK = "verifying the store";

    private final StoreLayout layout;
    private final EntryFiles entries;
    private final WorkContext context;
    private final List<DamagedFile> damaged = new ArrayList<>();
    private long incomplete;

    Verification(StoreLayout layout, EntryFiles entries, WorkContext context) {
        this.layout = layout;
        this.entries = entries;
        this.context = context;
    }

    /**
     * Checks. The caller holds the lock for maintenance.
     *
     * @throws IOException if the folder cannot be read
     */
    VerifyReport run() throws IOException {
        Leftovers.remove(layout);
        List<StoredFile> entryFiles = StoredFile.list(layout.entries());
        List<StoredFile> blobFiles = StoredFile.list(layout.blobs());
        StoreStatistics all = StoredFile.statistics(entryFiles, blobFiles);
        long done = 0;
        for (StoredFile file : blobFiles) {
            check(file, blobProblem(file));
            done += file.space();
            context.progress(TASK, (double) done / all.bytes());
        }
        for (StoredFile file : entryFiles) {
            context.checkCancelled();
            check(file, entryProblem(file));
            done += file.space();
            context.progress(TASK, (double) done / all.bytes());
        }
        damaged.sort(Comparator.comparing(DamagedFile::file));
        return new VerifyReport(all, damaged, incomplete);
    }

    private void check(StoredFile file, Optional<String> problem) {
        if (problem.isPresent()) {
            FileTree.delete(file.path());
            damaged.add(new DamagedFile(layout.name(file.path()), problem.get()));
        }
    }

    private Optional<String> blobProblem(StoredFile file) {
        if (!file.regular()) {
            return Optional.of("not a file");
        }
        try {
            return BlobFiles.digest(file.path(), context).equals(file.name())
                    ? Optional.empty()
                    : Optional.of("other bytes than its name says");
        } catch (IOException e) {
            return unreadable(e);
        }
    }

    private Optional<String> entryProblem(StoredFile file) {
        if (!file.regular()) {
            return Optional.of("not a file");
        }
        try {
            Optional<StoreEntry> entry = entries.load(file.name(), file.path());
            if (entry.isEmpty()) {
                return Optional.of("not the entry of its name");
            }
            if (!entries.isComplete(entry.get())) {
                FileTree.delete(file.path());
                incomplete++;
            }
            return Optional.empty();
        } catch (IOException e) {
            return unreadable(e);
        }
    }

    private static Optional<String> unreadable(IOException problem) {
        // A file that is gone was replaced or found damaged by somebody else.
        return problem instanceof NoSuchFileException ? Optional.empty() : Optional.of("cannot be read");
    }
}
