package org.chamfer.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.chamfer.base.work.WorkContext;
import org.chamfer.store.ContentStore;
import org.chamfer.store.StoreSettings;
import org.chamfer.store.VerifyReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledEngineTests {
    private static final int KILLS = 20;
    private static final int LONGEST = 150;

    @TempDir
    Path folder;

    @Test
    void storeIsSoundWheneverTheProcessIsKilled() throws Exception {
        Random random = new Random(3);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = EngineProcess.start(folder, kill);
            try (BufferedReader out = process.inputReader()) {
                assertEquals("running", out.readLine());
                Thread.sleep(random.nextInt(LONGEST));
            } finally {
                process.destroyForcibly().waitFor();
            }
            try (ContentStore store = ContentStore.open(folder.resolve("store"), StoreSettings.DEFAULT)) {
                VerifyReport report = store.verify(WorkContext.NONE);
                assertEquals(List.of(), report.damaged());
                assertEquals(0, report.incomplete());
                Pictures world = new Pictures();
                try (GraphEngine engine = world.engine(store)) {
                    for (int round = 0; round < 3; round++) {
                        int level = kill * 1000 + round;
                        RunResult result =
                                Arithmetic.run(engine, world.graph(folder).with("a", "level", Integer.toString(level)));
                        assertTrue(result.succeeded());
                        assertEquals(level + 2, Pictures.level(result, "c"));
                    }
                    assertTrue(world.world.runs("grey") <= 2, "the first run of the killed process had ended");
                }
            }
        }
    }
}
