package org.chamfer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.chamfer.base.work.WorkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed at any moment leave a sound store, and nothing else for long. */
@Timeout(300)
class KilledProcessTests {
    private static final int ROUNDS = 20;
    private static final int LONGEST_MILLIS = 300;

    @TempDir
    Path folder;

    @TempDir
    Path scratch;

    @Test
    void killedWhileTheyWrite() throws Exception {
        Random random = new Random(5);
        int cutOff = 0;
        for (int round = 0; round < ROUNDS; round++) {
            // Every fourth dies while it prunes, most likely.
            String task = round % 4 == 3 ? "prune" : "work";
            try (ChildProcess child = worker(task, round)) {
                child.awaitLine("ready");
                Thread.sleep(random.nextInt(LONGEST_MILLIS));
                assertTrue(child.isAlive(), child.errors());
                child.kill();
            }
            assertTrue(Samples.leftovers(folder) > 0, "its folder for temporary files is still there");
            cutOff += Samples.partialFiles(folder) > 0 ? 1 : 0;
            try (ContentStore store = ContentStore.open(folder, new StoreSettings(StoreWorker.CAPACITY))) {
                assertEquals(0, Samples.leftovers(folder), "after round " + round);
                VerifyReport report = store.verify(WorkContext.NONE);
                assertEquals(List.of(), report.damaged(), "after round " + round);
                new StoreWorker(store, round).work();
            }
        }
        assertTrue(cutOff > 0, "some were killed in the middle of a file");
    }

    @Test
    void theLeftoversOfOneAreRemovedWhileAnotherWrites() throws Exception {
        try (ChildProcess dead = worker("work", 1);
                ChildProcess alive = worker("work", 2)) {
            dead.awaitLine("ready");
            alive.awaitLine("ready");
            Thread.sleep(LONGEST_MILLIS);
            dead.kill();
            try (ContentStore store = ContentStore.open(folder, new StoreSettings(StoreWorker.CAPACITY))) {
                assertEquals(2, Samples.leftovers(folder), "the lock and the folder of the one that lives");
                store.prune(StoreWorker.CAPACITY);
                Thread.sleep(LONGEST_MILLIS);
                assertTrue(alive.isAlive(), alive.errors());
            }
        }
    }

    private ChildProcess worker(String task, int seed) throws IOException {
        return ChildProcess.start(
                scratch,
                StoreWorker.class,
                task,
                folder.toString(),
                Integer.toString(seed),
                Integer.toString(Integer.MAX_VALUE));
    }
}
