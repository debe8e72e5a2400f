package org.chamfer.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are killed at random moments leave nothing that a later run could stumble over. */
class KilledRunTests {
    private static final int KILLS = 20;
    private static final String GRAPH = "weight_label";

    @TempDir
    private Path folder;

    @Test
    void theNextRunSucceedsAndTheCacheIsSound() throws Exception {
        assertEquals(
                0,
                chamfer("undisturbed")
                        .run("run", GraphRuns.example(GRAPH), "--out", "expected")
                        .code());
        Map<String, String> expected = GraphRuns.digests(folder.resolve("expected"));

        Random random = new Random(20);
        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(300 + random.nextInt(2500));
            assertNothingIsPartial(expected);
        }

        Chamfer.Result next = chamfer("cache").run("run", GraphRuns.example(GRAPH), "--out", "out");
        assertEquals(0, next.code(), next.err());
        assertEquals(expected, GraphRuns.digests(folder.resolve("out")));
        Chamfer.Result verified = chamfer("cache").run("cache", "verify");
        assertEquals(0, verified.code(), verified.err());
    }

    /** Every file that is there is whole; temporary siblings may be left over. */
    private void assertNothingIsPartial(Map<String, String> expected) throws IOException {
        if (Files.isDirectory(folder.resolve("out"))) {
            GraphRuns.digests(folder.resolve("out")).forEach((file, digest) -> {
                if (!file.endsWith(".part")) {
                    assertEquals(expected.get(file), digest, file);
                }
            });
        }
    }

    private void killAfter(long millis) throws IOException, InterruptedException {
        Process process = chamfer("cache")
                .start(
                        folder.resolve("log.out").toFile(),
                        folder.resolve("log.err").toFile(),
                        "run",
                        GraphRuns.example(GRAPH),
                        "--out",
                        "out");
        if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        }
    }

    private Chamfer chamfer(String cache) {
        return new Chamfer(folder).with("CHAMFER_CACHE", folder.resolve(cache).toString());
    }
}
