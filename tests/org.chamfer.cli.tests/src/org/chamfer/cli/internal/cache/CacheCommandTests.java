package org.chamfer.cli.internal.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.digest.Digester;
import org.chamfer.cli.internal.CommandLineRun;
import org.chamfer.engine.installation.StoreFolder;
import org.chamfer.store.BlobReference;
import org.chamfer.store.ContentStore;
import org.chamfer.store.StoreEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chamfer cache} measures, checks and clears the store. */
class CacheCommandTests {
    private static final int BLOB = 100_000;

    @TempDir
    private Path folder;

    private CommandLineRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("cache"));
        all.addAll(List.of(arguments));
        return CommandLineRun.of(
                () -> new CacheCommand(() -> StoreFolder.in(folder)), folder, "", all.toArray(String[]::new));
    }

    private JsonObject json(String... arguments) {
        return JsonParser.parseString(run(arguments).out()).getAsJsonObject();
    }

    private void fill(int count) throws IOException, DiagnosticException {
        try (ContentStore store = StoreFolder.in(folder).open()) {
            for (int at = 0; at < count; at++) {
                byte[] bytes = new byte[BLOB];
                Arrays.fill(bytes, (byte) at);
                BlobReference blob = store.write(out -> out.write(bytes));
                store.put(
                        new Digester("test").add(at).finish(),
                        new StoreEntry(new TreeMap<>(Map.of("blob", blob)), new TreeMap<>()));
            }
        }
    }

    @Test
    void sizeOfNothingMakesNoFolder() {
        CommandLineRun run = run("size");
        assertEquals(0, run.code(), run.err());
        assertEquals("0 results, 0 bytes in " + folder.resolve("store") + "\n", run.out());
        assertFalse(Files.exists(folder.resolve("store")));
    }

    @Test
    void sizeCountsResults() throws IOException, DiagnosticException {
        fill(3);
        JsonObject json = json("size", "--json");
        assertEquals(3, json.get("results").getAsInt());
        assertTrue(json.get("bytes").getAsLong() >= 3 * BLOB, json.toString());
        assertTrue(run("size").out().startsWith("3 results, "), run("size").out());
    }

    @Test
    void pruneKeepsWhatFits() throws IOException, DiagnosticException {
        fill(5);
        JsonObject json = json("prune", "--to", "250kB", "--json");
        assertTrue(json.getAsJsonObject("kept").get("bytes").getAsLong() <= 250_000, json.toString());
        assertTrue(json.getAsJsonObject("kept").get("results").getAsInt() >= 1, json.toString());
        assertEquals(2, run("prune", "--to", "much").code());
    }

    @Test
    void damageIsFoundAndRemoved() throws IOException, DiagnosticException {
        fill(2);
        assertTrue(run("verify").out().endsWith("all sound\n"));
        damageOneBlob();
        CommandLineRun damaged = run("verify");
        assertEquals(1, damaged.code(), damaged.err());
        assertTrue(damaged.out().startsWith("removed "), damaged.out());
        CommandLineRun again = run("verify");
        assertEquals(0, again.code());
        assertEquals(
                1,
                json("verify", "--json")
                        .getAsJsonObject("checked")
                        .get("results")
                        .getAsInt());
    }

    private void damageOneBlob() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("store"))) {
            Path blob = files.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().length() >= BLOB)
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(blob);
            bytes[BLOB / 2]++;
            Files.write(blob, bytes);
        }
    }

    @Test
    void clearRemovesAll() throws IOException, DiagnosticException {
        fill(2);
        CommandLineRun run = run("clear");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("removed 2 results, "), run.out());
        assertEquals(0, json("size", "--json").get("bytes").getAsLong());
    }

    @Test
    void everyPartHasHelp() {
        for (String part : List.of("size", "prune", "verify", "clear")) {
            assertEquals(0, run(part, "--help").code());
        }
        assertEquals(2, run().code());
    }
}
