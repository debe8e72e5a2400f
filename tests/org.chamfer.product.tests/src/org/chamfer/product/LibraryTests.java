package org.chamfer.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs find libraries of installed bundles, and those that {@code chamfer libraries} manages. */
class LibraryTests {
    @TempDir
    private Path folder;

    private Chamfer.Result run(String... arguments) {
        return new Chamfer(folder)
                .with("XDG_DATA_HOME", folder.resolve("data").toString())
                .run(arguments);
    }

    @Test
    void bundlesContributeLibraries() throws IOException {
        Files.writeString(folder.resolve("a.scad"), "use <fasteners/nuts.scad>\nwasher(4, $fn = 4);");
        Chamfer.Result list = run("libraries", "list", "--json");
        assertEquals(0, list.code(), list.err());
        boolean found = false;
        for (JsonElement library : JsonParser.parseString(list.out()).getAsJsonArray()) {
            JsonObject facts = library.getAsJsonObject();
            found |= facts.get("name").getAsString().equals("fasteners")
                    && facts.get("source").getAsString().equals("bundle");
        }
        assertTrue(found, list.out());
        Chamfer.Result facts = run("render", "a.scad", "--json", "--confine", ".");
        assertEquals(0, facts.code(), facts.err());
        double volume = JsonParser.parseString(facts.out())
                .getAsJsonObject()
                .get("volume")
                .getAsDouble();
        assertEquals((9 * 9 - 4.5 * 4.5) / 2 * 0.8, volume, 1e-9);
    }

    @Test
    void mistakesInBundlesAreFoundByTheNameOfTheLibrary() throws IOException {
        Files.writeString(folder.resolve("a.scad"), "use <fasteners/screws.scad>\nscrew(7, 10);");
        Chamfer.Result result = run("render", "a.scad", "-o", "a.stl");
        assertEquals(1, result.code());
        assertTrue(result.err().startsWith("fasteners/sizes.scad:"), result.err());
        assertTrue(result.err().contains("there is no size M7"), result.err());
    }

    @Test
    void addedLibrariesAreFound() throws IOException {
        assumeTrue(System.getProperty("os.name").startsWith("Linux"), "elsewhere the folder cannot be chosen");
        Files.createDirectories(folder.resolve("parts-main"));
        Files.writeString(folder.resolve("parts-main/part.scad"), "module part() cube(3);");
        Files.createDirectories(folder.resolve("project"));
        Files.writeString(folder.resolve("project/a.scad"), "use <parts/part.scad>\npart();");
        assertEquals(0, run("libraries", "add", "parts-main").code());
        Chamfer.Result added = run("render", "project/a.scad", "-o", "a.csg", "--confine", "project");
        assertEquals(0, added.code(), added.err());
        assertTrue(Files.readString(folder.resolve("a.csg")).contains("cube"));
        assertEquals(0, run("libraries", "remove", "parts").code());
        Chamfer.Result removed = run("render", "project/a.scad", "-o", "a.csg", "--hardwarnings");
        assertEquals(1, removed.code());
        assertTrue(removed.err().contains("Can't open library 'parts/part.scad'"), removed.err());
    }
}
