package org.chamfer.store.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.chamfer.base.work.WorkContext;
import org.chamfer.store.PruneReport;
import org.chamfer.store.StoreStatistics;
import org.chamfer.store.VerifyReport;

/** The work on a store as a whole, done by one thread of one process at a time. */
public final class Maintenance {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int POLL_MILLIS = 20;

    private final StoreLayout layout;
    private final EntryFiles entries;
    private final SizeEstimate size;
    private final AtomicLong resume = new AtomicLong(System.nanoTime());

    /** The maintenance of a store. */
    public Maintenance(StoreLayout layout, EntryFiles entries, SizeEstimate size) {
        this.layout = layout;
        this.entries = entries;
        this.size = size;
    }

    /**
     * Counts what is there.
     *
     * @throws IOException if the folder cannot be read
     */
    public StoreStatistics statistics() throws IOException {
        return StoredFile.statistics(StoredFile.list(layout.entries()), StoredFile.list(layout.blobs()));
    }

    /**
     * Brings the store down to nine tenths of its capacity if it is beyond, unless somebody else is at it. What goes
     * wrong is no matter of the one who has just written.
     */
    public void evict(long capacity) {
        if (System.nanoTime() - resume.get() < 0) {
            return;
        }
        try {
            Optional<ProcessLock> free = ProcessLock.tryAcquire(layout.maintenanceLock());
            if (free.isEmpty()) {
                return;
            }
            try (ProcessLock _ = free.get()) {
                PruneReport report = pruning().run(total -> total > capacity ? capacity / 10 * 9 : total);
                if (report.kept().bytes() > capacity) {
                    // Files that others have open, on Windows: do not try again with every write.
                    resume.set(System.nanoTime() + PAUSE.toNanos());
                }
            }
        } catch (IOException _) {
            resume.set(System.nanoTime() + PAUSE.toNanos());
        }
    }

    /**
     * Removes the least recently used, and what is of no use.
     *
     * @throws IOException if the folder cannot be read or locked
     */
    public PruneReport prune(long capacity) throws IOException {
        try (ProcessLock _ = acquire()) {
            return pruning().run(_ -> capacity);
        }
    }

    /**
     * Checks all files.
     *
     * @throws IOException if the folder cannot be read or locked
     */
    public VerifyReport verify(WorkContext context) throws IOException {
        try (ProcessLock _ = acquire()) {
            return new Verification(layout, entries, context).run();
        }
    }

    private Pruning pruning() {
        return new Pruning(layout, entries, size);
    }

    private ProcessLock acquire() throws IOException {
        long start = System.nanoTime();
        while (true) {
            Optional<ProcessLock> lock = ProcessLock.tryAcquire(layout.maintenanceLock());
            if (lock.isPresent()) {
                return lock.get();
            }
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IOException("another process is cleaning up the store; try again later");
            }
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while another process is cleaning up the store");
            }
        }
    }
}
