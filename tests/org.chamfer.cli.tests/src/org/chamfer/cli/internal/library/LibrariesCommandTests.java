package org.chamfer.cli.internal.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chamfer.cli.internal.CommandLineRun;
import org.chamfer.scad.eval.library.LibraryFolders;
import org.chamfer.scad.eval.library.LibraryRegistry;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chamfer libraries} shows and changes what programs find. */
class LibrariesCommandTests {
    @TempDir
    private Path folder;

    private LibraryFolders folders;
    private LibraryRegistry bundled = LibraryRegistry.empty();

    @BeforeEach
    void chooseFolders() {
        folders =
                new LibraryFolders(List.of(folder.resolve("named")), folder.resolve("own"), folder.resolve("openscad"));
    }

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(() -> new LibrariesCommand(folders, bundled), folder, "", arguments);
    }

    private void zip(String name, String... paths) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String path : paths) {
                zip.putNextEntry(new ZipEntry(path));
                zip.write("cube();".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private static LibraryRegistry registry(Path bundle) {
        Object token = new Object();
        IExtensionRegistry extensions = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
        String xml = """
                <?eclipse version="3.4"?>
                <plugin>
                   <extension-point id="org.chamfer.scad.libraries" name="Libraries"/>
                   <extension point="org.chamfer.scad.libraries">
                      <library name="gears" version="1.2" folder="scad" description="Wheels with teeth."/>
                   </extension>
                </plugin>
                """;
        extensions.addContribution(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor("com.example"),
                false,
                null,
                null,
                token);
        return new LibraryRegistry(extensions, _ -> Optional.of(bundle));
    }

    @Test
    void addedLibraryIsListedAndRemoved() throws IOException {
        zip("a.zip", "tools-main/a.scad");
        CommandLineRun added = run("libraries", "add", "a.zip");
        assertEquals(0, added.code(), added.err());
        assertEquals("", added.out());
        assertTrue(added.err().contains("installed tools in " + folder.resolve("own/tools")), added.err());
        assertTrue(Files.exists(folder.resolve("own/tools/a.scad")));
        CommandLineRun listed = run("libraries", "list");
        assertEquals("tools  " + folder.resolve("own/tools") + "\n", listed.out());
        assertEquals(0, run("libraries", "remove", "tools").code());
        assertFalse(Files.exists(folder.resolve("own/tools")));
    }

    @Test
    void folderIsAddedUnderChosenName() throws IOException {
        Files.createDirectories(folder.resolve("src"));
        Files.writeString(folder.resolve("src/x.scad"), "cube();");
        assertEquals(0, run("libraries", "add", "src", "--name", "mine").code());
        assertTrue(Files.exists(folder.resolve("own/mine/x.scad")));
    }

    @Test
    void failuresSayWhy() throws IOException {
        zip("slip.zip", "ok.scad", "../evil.scad");
        CommandLineRun slip = run("libraries", "add", "slip.zip");
        assertEquals(1, slip.code());
        assertTrue(slip.err().contains("'../evil.scad' leads out"), slip.err());
        assertFalse(Files.exists(folder.resolve("evil.scad")));
        CommandLineRun missing = run("libraries", "add", "nosuch.zip");
        assertEquals(1, missing.code());
        assertTrue(missing.err().contains("no such file"), missing.err());
        CommandLineRun unknown = run("libraries", "remove", "nosuch");
        assertEquals(1, unknown.code());
        assertTrue(unknown.err().contains("there is no library nosuch"), unknown.err());
    }

    @Test
    void listFollowsTheSearch() throws IOException {
        Files.createDirectories(folder.resolve("named/B"));
        Files.createDirectories(folder.resolve("openscad/A"));
        zip("own.zip", "x.scad");
        run("libraries", "add", "own.zip");
        bundled = registry(folder);
        assertEquals(
                List.of(
                        "B             " + folder.resolve("named/B"),
                        "own           " + folder.resolve("own/own"),
                        "A             " + folder.resolve("openscad/A"),
                        "gears  1.2.0  com.example: Wheels with teeth."),
                run("libraries", "list").out().lines().toList());
    }

    @Test
    void listAsJson() throws IOException {
        Files.createDirectories(folder.resolve("openscad/A"));
        bundled = registry(folder);
        JsonArray array =
                JsonParser.parseString(run("libraries", "list", "--json").out()).getAsJsonArray();
        assertEquals(2, array.size());
        JsonObject first = array.get(0).getAsJsonObject();
        assertEquals("A", first.get("name").getAsString());
        assertEquals("openscad", first.get("source").getAsString());
        assertEquals(folder.resolve("openscad/A").toString(), first.get("path").getAsString());
        JsonObject second = array.get(1).getAsJsonObject();
        assertEquals("bundle", second.get("source").getAsString());
        assertEquals("1.2.0", second.get("version").getAsString());
        assertEquals("com.example", second.get("bundle").getAsString());
        assertEquals("Wheels with teeth.", second.get("description").getAsString());
    }

    @Test
    void emptyListSaysWhereLibrariesGo() {
        CommandLineRun listed = run("libraries", "list");
        assertEquals(0, listed.code());
        assertEquals("", listed.out());
        assertTrue(listed.err().contains(folder.resolve("own").toString()), listed.err());
        assertEquals("[]\n", run("libraries", "list", "--json").out());
    }

    @Test
    void everyPartHasHelp() {
        for (String part : List.of("list", "add", "remove")) {
            CommandLineRun help = run("libraries", part, "--help");
            assertEquals(0, help.code(), help.err());
            assertTrue(help.out().contains("Usage: chamfer libraries " + part), help.out());
            assertTrue(run("libraries", "--help").out().contains("  " + part + " "));
        }
    }

    @Test
    void wrongUsage() {
        assertEquals(2, run("libraries").code());
        assertEquals(2, run("libraries", "add").code());
        assertEquals(2, run("libraries", "remove").code());
        assertEquals(2, run("libraries", "frobnicate").code());
    }
}
