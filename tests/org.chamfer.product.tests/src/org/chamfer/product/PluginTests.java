package org.chamfer.product;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plug-in of a third party from its sources to its use, and back. */
class PluginTests {
    private static final int INTERRUPTED = 130;
    private static final int LONGEST_START_SECONDS = 60;

    /** A change takes some seconds; after this time it is in the middle of it. */
    private static final long HALF_WAY_MILLIS = 1500;

    @TempDir
    private static Path workshop;

    private static PluginExample example;

    @TempDir
    private Path folder;

    private InstallationCopy copy;

    @BeforeAll
    static void buildTheExample() throws IOException {
        example = PluginExample.build(workshop.resolve("points"));
    }

    @BeforeEach
    void copyTheInstallation() throws IOException {
        copy = new InstallationCopy(folder.resolve("my chamfer"));
        Files.writeString(folder.resolve("part.scad"), "cube([10, 20, 30]);\n");
    }

    private Chamfer.Result run(String... arguments) {
        return copy.in(folder).run(arguments);
    }

    private String done(String... arguments) {
        Chamfer.Result result = run(arguments);
        assertEquals(0, result.code(), result.err());
        return result.out();
    }

    @Test
    void isInstalledUsedAndRemoved() throws IOException {
        assertEquals("[]\n", done("plugins", "list", "--json"));
        assertEquals(2, run("points", "part.stl").code());

        Chamfer.Result installed = run("plugins", "install", example.site().toString(), PluginExample.FEATURE);
        assertEquals(0, installed.code(), installed.err());
        assertTrue(installed.err().contains("node type com.example.scatter"), installed.err());

        JsonObject plugin = JsonParser.parseString(done("plugins", "list", "--json"))
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
        assertEquals(PluginExample.FEATURE, plugin.get("id").getAsString());
        assertEquals("Example", plugin.get("provider").getAsString());
        done("render", "part.scad", "-o", "part.stl", "-o", "part.xyz");
        assertEquals(
                8,
                Files.readString(folder.resolve("part.xyz")).lines().distinct().count());
        done("points", "part.stl", "-n", "50", "-o", "points.xyz");
        assertEquals(50, Files.readString(folder.resolve("points.xyz")).lines().count());
        assertEquals(Files.readString(folder.resolve("points.xyz")), done("points", "part.stl", "-n", "50"));
        assertTrue(done("help", "points").contains("Scatter points on the surface of a mesh."));

        Chamfer.Result again = run("plugins", "install", example.archive().toString());
        assertEquals(0, again.code(), again.err());
        assertTrue(again.err().contains("is already installed"), again.err());

        done("plugins", "remove", PluginExample.FEATURE);
        assertEquals("[]\n", done("plugins", "list", "--json"));
        assertEquals(2, run("points", "part.stl").code());
        assertEquals(1, run("render", "part.scad", "-o", "part.xyz").code());
        assertEquals(0, copy.filesOf("com.example").count());
    }

    @Test
    void graphsUseIt() throws IOException {
        done("plugins", "install", example.site().toString());
        Files.copy(example.graph(), folder.resolve("scatter.canvas"));

        Chamfer.Result first = run("run", "scatter.canvas", "--json");

        assertEquals(0, first.code(), first.err());
        // Fifty octahedra of eight faces.
        Path mesh = folder.resolve(".generated/points.stl");
        assertEquals(50 * 4.0 / 3 * 0.125, Solid.read(mesh).volume(), 1e-3);
        byte[] bytes = Files.readAllBytes(mesh);
        Chamfer.Result second = run("run", "scatter.canvas", "--json");
        for (JsonElement node :
                JsonParser.parseString(second.out()).getAsJsonObject().getAsJsonArray("nodes")) {
            assertEquals("cached", node.getAsJsonObject().get("state").getAsString(), second.out());
        }
        assertArrayEquals(bytes, Files.readAllBytes(mesh));

        done("plugins", "remove", PluginExample.FEATURE);
        Chamfer.Result without = run("run", "scatter.canvas");
        assertEquals(1, without.code());
        assertTrue(without.err().contains("com.example.scatter"), without.err());
        assertTrue(without.err().contains("com.example.points"), without.err());
    }

    @Test
    void anInterruptedInstallationHasNotHappened() throws Exception {
        Map<String, Integer> before = copy.files();
        Process process = start("plugins", "install", example.archive().toString());
        awaitChange(process);
        signal("-INT", process.pid());

        assertTrue(process.waitFor(10, TimeUnit.SECONDS));

        assertEquals(INTERRUPTED, process.exitValue(), messages());
        assertFalse(messages().contains("Exception"), messages());
        assertEquals(before, copy.files());
        assertEquals("[]\n", done("plugins", "list", "--json"));
    }

    @Test
    void aKilledInstallationIsUndoneByTheNextCommand() throws Exception {
        Map<String, Integer> before = copy.files();
        Process process = start("plugins", "install", example.site().toString());
        awaitChange(process);
        long changing = Long.parseLong(Files.readString(copy.changingProcess()).strip());
        signal("-KILL", process.pid());
        signal("-KILL", changing);
        assertTrue(process.waitFor(10, TimeUnit.SECONDS));

        Chamfer.Result listed = run("plugins", "list", "--json");

        assertEquals("[]\n", listed.out(), listed.err());
        assertTrue(listed.err().contains("has been undone"), listed.err());
        assertEquals(before, copy.files());
    }

    @Test
    void whatItNeedsButIsNotThereIsNamed() throws IOException {
        Path site = folder.resolve("newer");
        Files.createDirectories(site);
        Files.copy(example.site().resolve("artifacts.jar"), site.resolve("artifacts.jar"));
        try (ZipFile zip = new ZipFile(example.site().resolve("content.jar").toFile());
                InputStream in = zip.getInputStream(zip.getEntry("content.xml"))) {
            String units = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String changed = units.replace("[0.1.0,0.2.0)", "[7.0.0,8.0.0)");
            assertNotEquals(units, changed);
            Files.writeString(site.resolve("content.xml"), changed);
        }
        Map<String, Integer> before = copy.files();

        Chamfer.Result result = run("plugins", "install", "newer");

        assertEquals(1, result.code());
        assertTrue(result.err().contains("error: com.example.points 1.0.0"), result.err());
        assertTrue(result.err().contains(" needs the bundle org.chamfer."), result.err());
        assertTrue(result.err().contains("[7.0.0,8.0.0)"), result.err());
        assertFalse(result.err().contains("\tat "), result.err());
        assertEquals(before, copy.files());
    }

    @Test
    void anUnknownFeatureIsNamedWithTheNearest() throws IOException {
        Chamfer.Result result = run("plugins", "install", example.site().toString(), "com.example.point.feature");

        assertEquals(1, result.code());
        assertTrue(result.err().contains("did you mean " + PluginExample.FEATURE + "?"), result.err());
    }

    private Process start(String... arguments) throws IOException {
        return copy.in(folder)
                .start(folder.resolve("out").toFile(), folder.resolve("err").toFile(), arguments);
    }

    private void awaitChange(Process process) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
        while (!Files.exists(copy.changingProcess()) && System.nanoTime() < end) {
            assertTrue(process.isAlive(), messages());
            Thread.sleep(20);
        }
        assertTrue(Files.exists(copy.changingProcess()), messages());
        Thread.sleep(HALF_WAY_MILLIS);
    }

    private void signal(String signal, long process) {
        new Chamfer(folder).exec(List.of("kill", signal, Long.toString(process)));
    }

    private String messages() throws IOException {
        return Files.readString(folder.resolve("err"));
    }
}
