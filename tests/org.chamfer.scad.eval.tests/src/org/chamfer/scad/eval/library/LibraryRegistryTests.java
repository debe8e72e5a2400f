package org.chamfer.scad.eval.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bundles contribute libraries by name; broken contributions are left out. */
class LibraryRegistryTests {
    @TempDir
    private Path folder;

    private Path bundle;

    @BeforeEach
    void makeBundle() throws IOException {
        bundle = Files.createDirectories(folder.resolve("a bundle"));
        Files.createDirectories(bundle.resolve("scad/parts"));
        Files.writeString(bundle.resolve("scad/parts/part.scad"), "cube();");
        Files.writeString(bundle.resolve("secret.scad"), "cube();");
    }

    @Test
    void contributionIsDescribed() {
        LibraryRegistry registry = new TestLibraries()
                .library("com.example", bundle, "gears", "1.2.0", "scad")
                .registry();
        BundledLibrary library = registry.library("gears").orElseThrow();
        assertEquals(List.of(library), registry.libraries());
        assertEquals("1.2.0", library.version());
        assertEquals("com.example", library.contributor());
        assertEquals("About gears.", library.description());
    }

    @Test
    void filesOfFolder() throws IOException {
        LibraryRegistry registry = new TestLibraries()
                .library("com.example", bundle, "gears", "1", "scad")
                .registry();
        Path file = registry.locate("gears/parts/part.scad").orElseThrow();
        assertEquals("cube();", Files.readString(file));
        assertEquals("gears", registry.owner(file).orElseThrow().name());
        assertTrue(registry.owner(bundle.resolve("secret.scad")).isEmpty());
    }

    @Test
    void filesOfJar() throws IOException {
        Path jar = TestLibraries.jar(folder.resolve("a bundle.jar"), bundle);
        LibraryRegistry registry = new TestLibraries()
                .library("com.example", jar, "gears", "1", "scad")
                .registry();
        Path file = registry.locate("gears/parts/part.scad").orElseThrow();
        assertEquals("cube();", Files.readString(file));
        assertEquals(jar, registry.owner(file).orElseThrow().jar().orElseThrow());
    }

    @Test
    void pathsStayInTheLibrary() {
        LibraryRegistry registry = new TestLibraries()
                .library("com.example", bundle, "gears", "1", "scad")
                .registry();
        assertTrue(registry.locate("gears/../secret.scad").isEmpty());
        assertTrue(registry.locate("gears").isEmpty());
        assertTrue(registry.locate("/gears/part.scad").isEmpty());
        assertTrue(registry.locate("other/part.scad").isEmpty());
    }

    @Test
    void highestVersionWins() {
        LibraryRegistry registry = new TestLibraries()
                .library("com.example.a", bundle, "gears", "1.9.0", "scad")
                .library("com.example.b", bundle, "gears", "1.10.0", "scad")
                .library("com.example.c", bundle, "gears", "1.2.0", "scad")
                .registry();
        assertEquals("1.10.0", registry.library("gears").orElseThrow().version());
    }

    @Test
    void firstBundleWinsAmongEqualVersions() {
        LibraryRegistry registry = new TestLibraries()
                .library("com.example.b", bundle, "gears", "1", "scad")
                .library("com.example.a", bundle, "gears", "1", "scad")
                .registry();
        assertEquals("com.example.a", registry.library("gears").orElseThrow().contributor());
    }

    @Test
    void brokenContributionsAreLeftOut() {
        LibraryRegistry registry = new TestLibraries()
                .library("a", bundle, "../gears", "1", "scad")
                .library("b", bundle, "", "1", "scad")
                .library("c", bundle, "gears", "one", "scad")
                .library("d", bundle, "gears", "", "scad")
                .library("f", bundle, "good", "1", "scad")
                .registry();
        assertEquals(
                List.of("good"),
                registry.libraries().stream().map(BundledLibrary::name).toList());
    }

    @Test
    void missingFolderHasNoFiles() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jar"), "no archive");
        LibraryRegistry registry = new TestLibraries()
                .library("a", bundle, "none", "1", "nowhere")
                .library("b", bundle, "out", "1", "../..")
                .library("c", folder.resolve("nosuch.jar"), "gone", "1", "scad")
                .library("e", text, "text", "1", "scad")
                .library("d", bundle, "self", "1", "scad/../scad")
                .registry();
        assertTrue(registry.locate("none/parts/part.scad").isEmpty());
        assertTrue(registry.locate("out/x.scad").isEmpty());
        assertTrue(registry.locate("text/x.scad").isEmpty());
        assertTrue(registry.locate("gone/parts/part.scad").isEmpty());
        assertTrue(registry.locate("self/parts/part.scad").isPresent());
    }

    @Test
    void missingFolderInJarHasNoFiles() {
        Path jar = TestLibraries.zip(folder.resolve("b.jar"), Map.of("x.scad", "cube();"));
        LibraryRegistry registry =
                new TestLibraries().library("b", jar, "gears", "1", "scad").registry();
        assertTrue(registry.locate("gears/x.scad").isEmpty());
    }

    @Test
    void nothingIsContributedWithoutPlatform() {
        assertEquals(List.of(), LibraryRegistry.empty().libraries());
    }
}
