package org.chamfer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chamfer.base.work.WorkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Threads and processes that share a folder never see a wrong result and never wait for each other for long. */
@Timeout(240)
class ConcurrencyTests {
    private static final StoreSettings SETTINGS = new StoreSettings(StoreWorker.CAPACITY);

    /** How far several writers may be beyond the bound: their estimates and what they write during an eviction. */
    private static final long TOLERANCE = StoreWorker.CAPACITY / 2;

    @TempDir
    Path folder;

    @TempDir
    Path scratch;

    @Test
    void threadsOfOneStore() throws Exception {
        try (ContentStore store = ContentStore.open(folder, SETTINGS)) {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                tasks.add(task(store, i, 150));
            }
            runAll(tasks);
            isSound(store);
        }
        assertEquals(0, Samples.leftovers(folder));
    }

    @Test
    @SuppressWarnings("resource") // All stores are closed at the end.
    void threadsOfSeveralStoresOnOneFolderWhileOthersPruneAndVerify() throws Exception {
        List<ContentStore> stores = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            stores.add(ContentStore.open(folder, SETTINGS));
        }
        AtomicBoolean done = new AtomicBoolean();
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            tasks.add(task(stores.get(i % 3), i, 100));
        }
        try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
            Future<Integer> keeper = executor.submit(() -> {
                int rounds = 0;
                for (; !done.get(); rounds++) {
                    stores.get(rounds % 3).prune(StoreWorker.CAPACITY / 3);
                    VerifyReport report = stores.get(rounds % 3).verify(WorkContext.NONE);
                    assertEquals(List.of(), report.damaged());
                }
                return rounds;
            });
            try {
                runAll(tasks);
            } finally {
                done.set(true);
            }
            assertTrue(keeper.get() > 0);
        }
        isSound(stores.getFirst());
        stores.forEach(ContentStore::close);
        assertEquals(0, Samples.leftovers(folder));
    }

    @Test
    @SuppressWarnings("resource") // All processes are ended at the end.
    void processesThatWriteAndPruneAtOnce() throws Exception {
        List<ChildProcess> children = new ArrayList<>();
        try {
            for (int i = 0; i < 2; i++) {
                children.add(ChildProcess.start(
                        scratch, StoreWorker.class, "work", folder.toString(), Integer.toString(i), "300"));
            }
            children.add(ChildProcess.start(scratch, StoreWorker.class, "prune", folder.toString(), "7", "60"));
            for (ChildProcess child : children) {
                assertEquals("", child.awaitEnd());
            }
        } finally {
            children.forEach(ChildProcess::close);
        }
        try (ContentStore store = ContentStore.open(folder, SETTINGS)) {
            isSound(store);
        }
        assertEquals(0, Samples.leftovers(folder));
    }

    @Test
    void aLockedStoreIsWrittenAndTheLockOfADeadProcessIsFree() throws Exception {
        try (ContentStore store = ContentStore.open(folder, new StoreSettings(1 << 20));
                ChildProcess holder = ChildProcess.start(scratch, LockHolder.class, folder.toString())) {
            holder.awaitLine("ready");
            for (int i = 0; i < 60; i++) {
                Samples.put(store, i, 50_000);
            }
            assertTrue(store.statistics().bytes() > 2 << 20, "nobody else evicts while a process is at it");
            holder.kill();
            Samples.put(store, 60, 100_000);
            assertTrue(store.statistics().bytes() < 1 << 20);
            assertTrue(store.find(Samples.key(60)).isPresent());
        }
    }

    private static Callable<Void> task(ContentStore store, long seed, int rounds) {
        return () -> {
            StoreWorker worker = new StoreWorker(store, seed);
            for (int i = 0; i < rounds; i++) {
                worker.work();
            }
            return null;
        };
    }

    private static void runAll(List<Callable<Void>> tasks) throws Exception {
        try (ExecutorService executor = Executors.newFixedThreadPool(tasks.size())) {
            for (Future<Void> result : executor.invokeAll(tasks)) {
                result.get();
            }
        }
    }

    private static void isSound(ContentStore store) throws IOException {
        StoreStatistics statistics = store.statistics();
        assertTrue(statistics.entries() > 0);
        assertTrue(statistics.bytes() <= StoreWorker.CAPACITY + TOLERANCE, statistics.toString());
        VerifyReport report = store.verify(WorkContext.NONE);
        assertEquals(List.of(), report.damaged());
        assertEquals(statistics, report.checked());
    }
}
