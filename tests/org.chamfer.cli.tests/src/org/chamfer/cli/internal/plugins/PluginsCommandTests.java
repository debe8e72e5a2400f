package org.chamfer.cli.internal.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chamfer.cli.internal.CommandLineRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chamfer plugins}, as far as it goes without p2. */
class PluginsCommandTests {
    @TempDir
    private Path folder;

    private FakeInstallation installation;

    @BeforeEach
    void install() throws IOException {
        installation = new FakeInstallation(Files.createDirectory(folder.resolve("chamfer")));
    }

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(() -> new PluginsCommand(installation.home().toString()), folder, "", arguments);
    }

    @Test
    void listTellsWhatPluginsContribute() {
        CommandLineRun listed = run("plugins", "list");

        assertEquals(0, listed.code(), listed.err());
        assertEquals("""
                gears  2.1.0.v1  Gears, by Example & Sons
                    node type gears.worm, converter gears.teeth to mesh
                """, listed.out());
    }

    @Test
    void listAsJson() {
        JsonArray array =
                JsonParser.parseString(run("plugins", "list", "--json").out()).getAsJsonArray();

        assertEquals(1, array.size());
        JsonObject plugin = array.get(0).getAsJsonObject();
        assertEquals("gears", plugin.get("id").getAsString());
        assertEquals("2.1.0.v1", plugin.get("version").getAsString());
        JsonArray bundles = plugin.getAsJsonArray("bundles");
        assertEquals(2, bundles.size());
        JsonObject contribution = bundles.get(1)
                .getAsJsonObject()
                .getAsJsonArray("contributions")
                .get(0)
                .getAsJsonObject();
        assertEquals("org.chamfer.graph.nodeTypes", contribution.get("point").getAsString());
        assertEquals("nodeType", contribution.get("kind").getAsString());
        assertEquals("gears.worm", contribution.get("name").getAsString());
    }

    @Test
    void emptyListSaysHowToInstall() throws IOException {
        installation.profile("30", "<profile><units/></profile>");

        CommandLineRun listed = run("plugins", "list");

        assertEquals(0, listed.code(), listed.err());
        assertEquals("", listed.out());
        assertTrue(listed.err().contains("chamfer plugins install"), listed.err());
        assertEquals("[]\n", run("plugins", "list", "--json").out());
    }

    @Test
    void listUndoesAnInterruptedChange() throws IOException {
        SavedInstallation saved = SavedInstallation.of(
                installation.home(),
                Files.createDirectories(installation.home().resolve("configuration/org.chamfer.plugins")));
        saved.save();
        Files.writeString(installation.home().resolve(FakeInstallation.PROFILE + "40.profile.gz"), "half a file");

        CommandLineRun listed = run("plugins", "list");

        assertEquals(0, listed.code(), listed.err());
        assertTrue(listed.out().startsWith("gears"), listed.out());
        assertTrue(listed.err().contains("has been undone"), listed.err());
    }

    @Test
    void aDamagedRecordIsNamed() throws IOException {
        installation.profile("30", "<profile><units>");

        CommandLineRun listed = run("plugins", "list");

        assertEquals(1, listed.code());
        assertTrue(listed.err().contains("30.profile.gz"), listed.err());
    }

    @Test
    void onlyPluginsAreRemoved() {
        CommandLineRun unknown = run("plugins", "remove", "geers");
        assertEquals(1, unknown.code());
        assertTrue(unknown.err().contains("there is no plug-in geers"), unknown.err());
        assertTrue(unknown.err().contains("did you mean gears?"), unknown.err());
        CommandLineRun core = run("plugins", "remove", "core");
        assertEquals(1, core.code());
        assertTrue(core.err().contains("core is a part of Chamfer itself"), core.err());
    }

    @Test
    void whatIsNoRepositoryIsNotInstalled() throws IOException {
        Files.createDirectories(folder.resolve("project/target/repository"));
        Files.writeString(folder.resolve("project/target/repository/content.xml"), "<repository/>");
        Files.writeString(folder.resolve("text.zip"), "no archive");

        expect("there is no file or folder nowhere", "plugins", "install", "nowhere");
        expect("did you mean " + Path.of("project", "target", "repository"), "plugins", "install", "project");
        expect("text.zip is not a p2 repository", "plugins", "install", "text.zip");
        expect("a bundle alone cannot be installed", "plugins", "install", "chamfer/plugins/org.chamfer.cli_1.0.0.jar");
        expect("the address is malformed", "plugins", "install", "https://host/with blank");
    }

    @Test
    void oneChangeAtATime() throws Exception {
        try (InstallationLock _ = InstallationLock.take(installation.home(), new CollectedMessages())) {
            expect("another process is changing the plug-ins", "plugins", "remove", "gears");
        }
    }

    @Test
    void withoutInstallationThereAreNoPlugins() {
        CommandLineRun run = CommandLineRun.of(() -> new PluginsCommand((String) null), folder, "", "plugins", "list");

        assertEquals(1, run.code());
        assertTrue(run.err().contains("there is no installation"), run.err());
    }

    @Test
    void everyPartHasHelp() {
        for (String part : List.of("list", "install", "remove")) {
            CommandLineRun help = run("plugins", part, "--help");
            assertEquals(0, help.code(), help.err());
            assertTrue(help.out().contains("Usage: chamfer plugins " + part), help.out());
            assertTrue(run("plugins", "--help").out().contains("  " + part + " "));
        }
    }

    @Test
    void wrongUsage() {
        assertEquals(2, run("plugins").code());
        assertEquals(2, run("plugins", "install").code());
        assertEquals(2, run("plugins", "install", "a", "b", "c").code());
        assertEquals(2, run("plugins", "remove").code());
    }

    private void expect(String message, String... arguments) {
        CommandLineRun run = run(arguments);
        assertEquals(1, run.code(), run.err());
        assertTrue(run.err().contains(message), run.err());
    }
}
