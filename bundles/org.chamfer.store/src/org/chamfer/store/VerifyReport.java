package org.chamfer.store;

import java.util.List;

/**
 * What a complete check of a store found.
 *
 * @param checked all that was looked at, whether sound or not
 * @param damaged what was not sound and has been removed, in the order of the files' names
 * @param incomplete the number of sound entries that named a blob which is not there, and have been removed: the blob was
 *     damaged, or it was evicted just when the entry was put, which is no mistake
 */
public record VerifyReport(StoreStatistics checked, List<DamagedFile> damaged, long incomplete) {
    public VerifyReport {
        damaged = List.copyOf(damaged);
    }
}
