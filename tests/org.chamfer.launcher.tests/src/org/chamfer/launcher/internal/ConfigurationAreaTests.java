package org.chamfer.launcher.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationAreaTests {
    /** No system gives processes such a number. */
    private static final String NO_PROCESS = "4000000000";

    @TempDir
    private Path cache;

    private ConfigurationArea area;

    @BeforeEach
    void open() {
        area = new ConfigurationArea(cache, "f00d");
    }

    @Test
    void nothingIsPreparedAtFirst() throws IOException {
        assertNull(area.preparedBundles());
    }

    @Test
    void othersSeeAnAreaOnlyWhenItIsPublished() throws IOException {
        Path folder = area.create("a,b");

        assertTrue(Files.isDirectory(folder));
        assertNull(new ConfigurationArea(cache, "f00d").preparedBundles());

        area.publish();

        assertEquals("a,b", new ConfigurationArea(cache, "f00d").preparedBundles());
        assertNull(new ConfigurationArea(cache, "cafe").preparedBundles());
        assertEquals(List.of("f00d"), entries());
    }

    @Test
    void theFirstToPublishWins() throws IOException {
        area.create("a");
        Files.createDirectories(cache.resolve("equinox/f00d"));
        Files.writeString(cache.resolve("equinox/f00d/osgi.bundles"), "b");

        area.publish();

        assertEquals("b", area.preparedBundles());
        assertEquals(List.of("f00d"), entries());
    }

    @Test
    void leftoversOfDeadProcessesAreRemovedAndOthersKept() throws IOException {
        Path dead = cache.resolve("equinox/f00d.new-" + NO_PROCESS + "/deep");
        Files.createDirectories(dead);
        Path alive = cache.resolve("equinox/cafe.new-" + ProcessHandle.current().pid());
        Files.createDirectories(alive);

        area.create("a");

        assertFalse(Files.exists(dead.getParent()));
        assertTrue(Files.exists(alive));
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> entries = Files.list(cache.resolve("equinox"))) {
            return entries.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
