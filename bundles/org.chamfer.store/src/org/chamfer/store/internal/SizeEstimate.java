package org.chamfer.store.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An estimate of the size of the store that all processes share: the length of a file, one byte for each 64 KiB. Growth
 * is appended, which needs no lock; removals and replaced files are not noted, so that the estimate is rather too large
 * until somebody counts.
 */
public final class SizeEstimate {
    private static final long UNIT = 1 << 16;

    private final Path file;

    // Begins anywhere below a unit, so that what a process has not yet noted when it ends, or is killed, is on average
    // what it has noted too early: many short processes do not grow the store unseen.
    private final AtomicLong pending =
            new AtomicLong(ThreadLocalRandom.current().nextLong(UNIT));

    /** The estimate in a file. */
    public SizeEstimate(Path file) {
        this.file = file;
    }

    /**
     * Adds what has been written.
     *
     * @return the estimate in bytes if it has changed, otherwise 0; {@link Long#MAX_VALUE} if there was none, so that
     *     somebody has to count
     */
    public long grow(long bytes) {
        if (pending.addAndGet(bytes) < UNIT) {
            return 0;
        }
        long units = pending.getAndUpdate(value -> value % UNIT) / UNIT;
        return units == 0 ? 0 : append(units);
    }

    private long append(long units) {
        try {
            Files.write(file, new byte[Math.toIntExact(units)], StandardOpenOption.APPEND);
            return Files.size(file) * UNIT;
        } catch (NoSuchFileException _) {
            return Long.MAX_VALUE;
        } catch (IOException _) {
            // A folder in its place would let the store grow for ever; a full disk comes to its end by itself.
            return Files.isDirectory(file) && FileTree.delete(file) ? Long.MAX_VALUE : 0;
        }
    }

    /** The estimate in bytes, 0 if there is none. */
    long bytes() {
        try {
            return Files.size(file) * UNIT;
        } catch (IOException _) {
            return 0;
        }
    }

    /**
     * Corrects the estimate. It is never lower in between, however the process ends.
     *
     * @throws IOException if the file cannot be written
     */
    void correct(long bytes) throws IOException {
        long units = (bytes + UNIT - 1) / UNIT;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(units);
        }
        long missing = units - Files.size(file);
        if (missing > 0) {
            Files.write(file, new byte[Math.toIntExact(missing)], StandardOpenOption.APPEND);
        }
    }
}
