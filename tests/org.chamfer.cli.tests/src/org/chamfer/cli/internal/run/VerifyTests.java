package org.chamfer.cli.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chamfer.cli.internal.CommandLineRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Manifests say what a run depended on, and a run can be compared with them. */
class VerifyTests {
    private static final String GRAPH = """
            text read file=in.txt
            n number value=4
            copy export name=copy.txt
            text.value -> copy.subject
            """;

    @TempDir
    private Path folder;

    private final FakeEngines engines = new FakeEngines();

    @BeforeEach
    void writeGraph() throws IOException {
        write(folder);
    }

    private static void write(Path place) throws IOException {
        Files.createDirectories(place);
        Files.writeString(place.resolve("copy.canvas"), GRAPH);
        Files.writeString(place.resolve("in.txt"), "content");
    }

    private CommandLineRun run(Path directory, String... arguments) {
        return CommandLineRun.of(() -> new RunCommand(() -> engines), directory, "", arguments);
    }

    private CommandLineRun verify(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "run";
        arguments[1] = "--verify";
        arguments[2] = ".generated/manifest.json";
        System.arraycopy(more, 0, arguments, 3, more.length);
        return run(folder, arguments);
    }

    private String manifest(Path directory) throws IOException {
        assertEquals(0, run(directory, "run", "copy.canvas", "--no-cache").code());
        return Files.readString(directory.resolve(".generated/manifest.json"));
    }

    @Test
    void equalRunsHaveEqualManifests() throws IOException {
        String first = manifest(folder);
        assertEquals(first, manifest(folder));
        Path other = folder.resolve("elsewhere/deeper");
        write(other);
        assertEquals(first, manifest(other));
        assertFalse(first.contains(folder.toString()), first);
        Files.writeString(folder.resolve("in.txt"), "other");
        assertNotEquals(first, manifest(folder));
    }

    @Test
    void manifestHasInputsOutputsAndEnvironment() throws IOException {
        JsonObject json = JsonParser.parseString(manifest(folder)).getAsJsonObject();
        assertEquals("copy.canvas", json.get("graph").getAsString());
        JsonObject input = json.getAsJsonArray("inputs").get(1).getAsJsonObject();
        assertEquals("in.txt", input.get("file").getAsString());
        // printf content | sha256sum
        assertEquals(
                "ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73",
                input.get("sha256").getAsString());
        JsonObject output = json.getAsJsonArray("outputs").get(0).getAsJsonObject();
        assertEquals("copy.txt", output.get("file").getAsString());
        assertEquals(7, output.get("bytes").getAsInt());
        assertTrue(json.getAsJsonObject("values").has("n.value"));
        assertFalse(json.getAsJsonObject("values").has("text.value"));
        assertEquals(
                "kernel 1", json.getAsJsonObject("environment").get("kernel").getAsString());
    }

    @Test
    void sameOutputsAreVerified() {
        run(folder, "run", "copy.canvas", "--no-cache", "-D", "n.value=5");
        CommandLineRun verified = verify();
        assertEquals(0, verified.code(), verified.err());
        assertEquals("verified: the outputs are the same\n", verified.out());
        assertTrue(verified.err().contains("3 nodes: 3 done"), verified.err());
    }

    @Test
    void otherKernelWithTheSameOutputsIsNamed() throws IOException {
        manifest(folder);
        engines.setKernel("kernel 2");
        CommandLineRun verified = verify();
        assertEquals(0, verified.code());
        assertTrue(verified.out().contains("changed  kernel: kernel 1 -> kernel 2\n"), verified.out());
    }

    @Test
    void differencesAreListed() throws IOException {
        manifest(folder);
        Files.writeString(folder.resolve("in.txt"), "other");
        Files.writeString(folder.resolve("copy.canvas"), GRAPH.replace("value=4", "value=6"));
        CommandLineRun verified = verify();
        assertEquals(1, verified.code());
        assertTrue(verified.out().contains("differs  file copy.txt: ed7002b4 -> "), verified.out());
        assertTrue(verified.out().contains("differs  value n.value: "), verified.out());
        assertTrue(verified.out().contains("changed  input in.txt: ed7002b4 -> "), verified.out());
        assertTrue(verified.out().contains("changed  input copy.canvas: "), verified.out());
        assertEquals("content", Files.readString(folder.resolve(".generated/copy.txt")));
        JsonObject json = JsonParser.parseString(verify("--json").out()).getAsJsonObject();
        assertFalse(json.get("verified").getAsBoolean());
        assertEquals(2, json.getAsJsonArray("differences").size());
    }

    @Test
    void changedFileBesideTheManifestIsFound() throws IOException {
        manifest(folder);
        Files.writeString(folder.resolve(".generated/copy.txt"), "tampered");
        CommandLineRun verified = verify();
        assertEquals(1, verified.code());
        assertTrue(verified.out().contains("file copy.txt: changed beside the manifest"), verified.out());
    }

    @Test
    void graphThatCannotBeFoundIsAskedFor() throws IOException {
        manifest(folder);
        Files.move(folder.resolve("copy.canvas"), folder.resolve("moved.canvas"));
        CommandLineRun lost = verify();
        assertEquals(2, lost.code());
        assertTrue(lost.err().contains("there is no graph copy.canvas"), lost.err());
        assertEquals(0, verify("moved.canvas").code());
        Files.createDirectories(folder.resolve("data/canvases"));
        Files.move(folder.resolve("moved.canvas"), folder.resolve("data/canvases/copy.canvas"));
        Files.move(folder.resolve("in.txt"), folder.resolve("data/canvases/in.txt"));
        assertEquals(0, verify().code());
    }

    @Test
    void damagedManifestIsNoInternalFailure() throws IOException {
        Files.createDirectories(folder.resolve(".generated"));
        for (String text : new String[] {"", "[]", "{}", "{\"format\": 2}", "{\"format\": 1, \"graph\": []}", "{{"}) {
            Files.writeString(folder.resolve(".generated/manifest.json"), text);
            CommandLineRun run = verify();
            assertEquals(1, run.code());
            assertTrue(run.err().contains("cannot read the manifest"), text + ": " + run.err());
        }
    }
}
