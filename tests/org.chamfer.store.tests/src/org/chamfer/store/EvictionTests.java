package org.chamfer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The most recently used stays, and the bound is kept. */
class EvictionTests {
    private static final long CAPACITY = 1 << 20;
    private static final long TOLERANCE = 1 << 16;

    /** The space of an entry that {@link Samples#put} makes with a large blob. */
    private static final long SPACE = 4096 + Samples.LARGE;

    @TempDir
    Path folder;

    private ContentStore store;

    @BeforeEach
    void open() throws IOException {
        store = ContentStore.open(folder, new StoreSettings(CAPACITY));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theBoundIsKeptAndTheNewestStay() throws IOException {
        int count = 300;
        int evictions = 0;
        long before = 0;
        for (int i = 0; i < count; i++) {
            StoreEntry entry = Samples.put(store, i, Samples.LARGE);
            Samples.age(folder, Samples.key(i), entry, Duration.ofDays(1).minusSeconds(i));
            long bytes = store.statistics().bytes();
            assertTrue(bytes <= CAPACITY + TOLERANCE, bytes + " bytes after " + i);
            evictions += bytes < before ? 1 : 0;
            before = bytes;
        }
        assertTrue(evictions > 1, "the store has been full more than once");
        List<Integer> kept = present(count);
        assertTrue(kept.size() * SPACE > CAPACITY * 3 / 4, "only as much goes as has to: " + kept.size());
        assertEquals(IntStream.range(count - kept.size(), count).boxed().toList(), kept, "the oldest went");
    }

    @Test
    void findingCountsAsUse() throws IOException {
        fill(10);
        assertTrue(store.find(Samples.key(3)).isPresent());
        store.prune(3 * SPACE);
        assertEquals(List.of(3, 8, 9), present(10));
    }

    @Test
    void aUseIsNotedOnlyNowAndThen() throws IOException {
        StoreEntry entry = Samples.put(store, 1, Samples.LARGE);
        Path file = Samples.entryFile(folder, Samples.key(1));
        Samples.age(folder, Samples.key(1), entry, Duration.ofMinutes(5));
        FileTime before = Files.getLastModifiedTime(file);
        store.find(Samples.key(1));
        assertEquals(before, Files.getLastModifiedTime(file), "five minutes ago is recent");
        Samples.age(folder, Samples.key(1), entry, Duration.ofMinutes(15));
        store.find(Samples.key(1));
        assertTrue(Files.getLastModifiedTime(file).compareTo(before) > 0, "fifteen minutes ago is not");
    }

    @Test
    void pruningKeepsTheNewestThatFit() throws IOException {
        fill(10);
        PruneReport report = store.prune(4 * SPACE + SPACE / 2);
        assertEquals(new StoreStatistics(6, 6, 6 * SPACE), report.removed());
        assertEquals(new StoreStatistics(4, 4, 4 * SPACE), report.kept());
        assertEquals(report.kept(), store.statistics());
        assertEquals(List.of(6, 7, 8, 9), present(10));
    }

    @Test
    void pruningAStoreThatFitsChangesNothing() throws IOException {
        fill(10);
        PruneReport report = store.prune(10 * SPACE);
        assertEquals(new StoreStatistics(0, 0, 0), report.removed());
        assertEquals(10, present(10).size());
    }

    @Test
    void aBlobStaysAsLongAsOneEntryNamesIt() throws IOException {
        BlobReference shared = Samples.write(store, Samples.bytes(1, Samples.LARGE));
        for (int i = 0; i < 5; i++) {
            SortedMap<String, BlobReference> blobs = new TreeMap<>();
            blobs.put("shared", shared);
            StoreEntry entry = new StoreEntry(blobs, new TreeMap<>());
            store.put(Samples.key(i), entry);
            Samples.age(folder, Samples.key(i), entry, Duration.ofDays(9 - i));
        }
        assertEquals(5 * 4096 + Samples.LARGE, store.statistics().bytes(), "it counts once");
        store.prune(SPACE);
        assertEquals(List.of(4), present(5));
        assertTrue(store.read(shared).isPresent());
    }

    @Test
    void aBlobWithoutEntryGoesAfterTenMinutes() throws IOException {
        BlobReference blob = Samples.write(store, Samples.bytes(1, Samples.LARGE));
        store.prune(Long.MAX_VALUE);
        assertTrue(store.contains(blob), "its entry may be on its way");
        Files.setLastModifiedTime(
                Samples.blobFile(folder, blob), FileTime.from(Instant.now().minus(Duration.ofMinutes(11))));
        assertEquals(
                new StoreStatistics(0, 1, Samples.LARGE),
                store.prune(Long.MAX_VALUE).removed());
        assertFalse(store.contains(blob));
    }

    @Test
    void writingAnOldBlobAgainProtectsIt() throws IOException {
        BlobReference blob = Samples.write(store, Samples.bytes(1, Samples.LARGE));
        Files.setLastModifiedTime(
                Samples.blobFile(folder, blob), FileTime.from(Instant.now().minus(Duration.ofDays(3))));
        Samples.write(store, Samples.bytes(1, Samples.LARGE));
        store.prune(Long.MAX_VALUE);
        assertTrue(store.contains(blob));
    }

    @Test
    void whatWouldNotFitAloneDoesNotDriveOutTheRest() throws IOException {
        fill(5);
        Samples.put(store, 5, (int) CAPACITY * 2);
        assertEquals(List.of(0, 1, 2, 3, 4), present(6));
    }

    @Test
    void theEstimateOfAnotherStoreCounts() throws IOException {
        try (ContentStore other = ContentStore.open(folder, new StoreSettings(CAPACITY))) {
            for (int i = 0; i < 200; i++) {
                StoreEntry entry = Samples.put(i % 2 == 0 ? store : other, i, Samples.LARGE);
                Samples.age(folder, Samples.key(i), entry, Duration.ofDays(1).minusSeconds(i));
                assertTrue(store.statistics().bytes() <= CAPACITY + 2 * TOLERANCE);
            }
        }
    }

    @Test
    void storesThatAreOpenOnlyForALittleDoNotGrowUnseen() throws IOException {
        for (int i = 0; i < 600; i++) {
            try (ContentStore brief = ContentStore.open(folder, new StoreSettings(CAPACITY))) {
                Samples.put(brief, i, Samples.LARGE);
            }
        }
        // What is written is ten times the capacity; the estimate is right on average, not each time.
        assertTrue(store.statistics().bytes() < 3 * CAPACITY);
    }

    @Test
    void countingCorrectsTheEstimate() throws IOException {
        Path size = folder.resolve("v1/size");
        for (long capacity : new long[] {Long.MAX_VALUE, 10 * SPACE}) {
            fill(30);
            Files.write(size, new byte[1000]);
            long kept = store.prune(capacity).kept().bytes();
            assertEquals((kept + TOLERANCE - 1) / TOLERANCE, Files.size(size), "one byte for each 64 KiB");
        }
        Files.write(size, new byte[0]);
        assertEquals(10 * SPACE, store.prune(Long.MAX_VALUE).kept().bytes());
        assertEquals((10 * SPACE + TOLERANCE - 1) / TOLERANCE, Files.size(size));
    }

    @Test
    void aLostEstimateIsMadeAgain() throws IOException {
        fill(60);
        Files.deleteIfExists(folder.resolve("v1/size"));
        for (int i = 60; i < 70; i++) {
            Samples.put(store, i, Samples.LARGE);
        }
        assertTrue(store.statistics().bytes() <= CAPACITY + TOLERANCE);
    }

    @Test
    void aTimeInTheFutureDoesNotKeepAnEntryForEver() throws IOException {
        fill(2);
        Files.setLastModifiedTime(
                Samples.entryFile(folder, Samples.key(0)),
                FileTime.from(Instant.now().plus(Duration.ofDays(1000))));
        store.find(Samples.key(0));
        assertTrue(Files.getLastModifiedTime(Samples.entryFile(folder, Samples.key(0)))
                        .toInstant()
                        .compareTo(Instant.now().plusSeconds(60))
                < 0);
    }

    /** Puts entries, the later ones used more recently, all longer ago than the resolution. */
    private void fill(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            StoreEntry entry = Samples.put(store, i, Samples.LARGE);
            Samples.age(folder, Samples.key(i), entry, Duration.ofDays(1).minusMinutes(i));
        }
    }

    private List<Integer> present(int count) {
        List<Integer> present = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (store.find(Samples.key(i)).isPresent()) {
                present.add(i);
            }
        }
        return present;
    }
}
