package org.chamfer.store.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import org.chamfer.base.digest.Digest;
import org.chamfer.store.BlobReference;
import org.chamfer.store.PruneReport;
import org.chamfer.store.StoreEntry;
import org.chamfer.store.StoreStatistics;
import org.chamfer.store.StoredBlob;

/**
 * One removal of what is least recently used.
 *
 * <p>Entries are listed before blobs. An entry is put after its blobs are written, and only who holds the lock evicts:
 * so a blob that an entry of the list names and that the second list lacks is really lost.
 */
final class Pruning {
    private final StoreLayout layout;
    private final EntryFiles entries;
    private final SizeEstimate size;

    private final List<StoredFile> removedEntries = new ArrayList<>();
    private final List<StoredFile> removedBlobs = new ArrayList<>();
    private final Map<Digest, StoredFile> blobs = new HashMap<>();
    private final Set<Digest> keptBlobs = new HashSet<>();

    /** What stays or goes as one: an entry with its blobs, or a blob whose entry may be on its way. */
    private record Candidate(StoredFile file, boolean entry, List<Digest> blobs) {
        // Most recently used first; a time stamp in the future is a clock's mistake.
        static Comparator<Candidate> byUse() {
            long now = System.currentTimeMillis();
            return Comparator.comparingLong((Candidate candidate) -> Math.min(now, candidate.file.modified()))
                    .reversed()
                    .thenComparing(candidate -> candidate.file.name());
        }
    }

    Pruning(StoreLayout layout, EntryFiles entries, SizeEstimate size) {
        this.layout = layout;
        this.entries = entries;
        this.size = size;
    }

    /**
     * Removes. The caller holds the lock for maintenance.
     *
     * @param allowed from the space that is occupied to the space that may stay so, in bytes
     * @throws IOException if the folder cannot be read
     */
    PruneReport run(LongUnaryOperator allowed) throws IOException {
        Leftovers.remove(layout);
        long estimate = size.bytes();
        List<StoredFile> entryFiles = StoredFile.list(layout.entries());
        List<StoredFile> blobFiles = StoredFile.list(layout.blobs());
        for (StoredFile file : blobFiles) {
            if (file.regular()) {
                blobs.put(file.name(), file);
            }
        }
        List<Candidate> candidates = candidates(entryFiles);
        StoreStatistics before = StoredFile.statistics(entryFiles, blobFiles);
        long occupied = before.bytes()
                - StoredFile.statistics(removedEntries, List.of()).bytes();
        removeEntries(evicted(candidates, allowed.applyAsLong(occupied)));
        for (StoredFile file : blobFiles) {
            if (!file.regular() || !keptBlobs.contains(file.name())) {
                remove(file, removedBlobs);
            }
        }
        StoreStatistics removed = StoredFile.statistics(removedEntries, removedBlobs);
        StoreStatistics kept = new StoreStatistics(
                before.entries() - removed.entries(),
                before.blobs() - removed.blobs(),
                before.bytes() - removed.bytes());
        size.correct(kept.bytes() + Math.max(0, size.bytes() - estimate));
        return new PruneReport(removed, kept);
    }

    /** What may stay; removes entries that are damaged or incomplete. */
    private List<Candidate> candidates(List<StoredFile> entryFiles) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        for (StoredFile file : entryFiles) {
            try {
                Optional<List<Digest>> needed = file.regular()
                        ? entries.load(file.name(), file.path()).flatMap(this::needed)
                        : Optional.empty();
                if (needed.isPresent()) {
                    candidates.add(new Candidate(file, true, needed.get()));
                } else {
                    remove(file, removedEntries);
                }
            } catch (NoSuchFileException _) {
                removedEntries.add(file);
            } catch (AccessDeniedException _) {
                candidates.add(new Candidate(file, true, List.of()));
            }
        }
        for (StoredFile file : blobs.values()) {
            if (LastUse.isRecent(file.modified())) {
                candidates.add(new Candidate(file, false, List.of(file.name())));
            }
        }
        candidates.sort(Candidate.byUse());
        return candidates;
    }

    private Optional<List<Digest>> needed(StoreEntry entry) {
        List<Digest> needed = new ArrayList<>();
        for (BlobReference blob : entry.blobs().values()) {
            if (blob instanceof StoredBlob stored) {
                StoredFile file = blobs.get(stored.digest());
                if (file == null || file.length() != stored.length()) {
                    return Optional.empty();
                }
                needed.add(stored.digest());
            }
        }
        return Optional.of(needed);
    }

    /** Fills the space with the most recently used and returns what has no place in it. */
    private List<Candidate> evicted(List<Candidate> candidates, long allowed) {
        List<Candidate> evicted = new ArrayList<>();
        long used = 0;
        boolean full = false;
        for (Candidate candidate : candidates) {
            boolean fitsAlone = space(candidate, Set.of()) <= allowed;
            long added = space(candidate, keptBlobs);
            full |= fitsAlone && used + added > allowed;
            if (full || !fitsAlone) {
                evicted.add(candidate);
            } else {
                used += added;
                keptBlobs.addAll(candidate.blobs);
            }
        }
        return evicted;
    }

    private long space(Candidate candidate, Collection<Digest> counted) {
        long space = candidate.entry ? candidate.file.space() : 0;
        for (Digest blob : Set.copyOf(candidate.blobs)) {
            if (!counted.contains(blob)) {
                space += blobs.get(blob).space();
            }
        }
        return space;
    }

    private void removeEntries(List<Candidate> evicted) {
        for (Candidate candidate : evicted) {
            if (candidate.entry && !remove(candidate.file, removedEntries)) {
                keptBlobs.addAll(candidate.blobs);
            }
        }
    }

    /** Removes a file unless it has been used since it was listed, or another process has it open, on Windows. */
    private static boolean remove(StoredFile file, List<StoredFile> removed) {
        if (file.isUntouched() && FileTree.delete(file.path())) {
            removed.add(file);
            return true;
        }
        return false;
    }
}
