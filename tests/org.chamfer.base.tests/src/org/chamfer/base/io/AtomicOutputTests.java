package org.chamfer.base.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicOutputTests {
    @TempDir
    Path folder;

    @Test
    void replacesTheFileOnlyWhenCommitted() throws IOException {
        Path target = folder.resolve("part.stl");
        Files.writeString(target, "old");
        try (AtomicOutput output = AtomicOutput.open(target)) {
            output.write("new".getBytes());
            output.flush();
            assertEquals("old", Files.readString(target));
            output.commit();
        }
        assertEquals("new", Files.readString(target));
        assertEquals(List.of("part.stl"), names());
    }

    @Test
    void leavesNothingBehindWithoutCommit() throws IOException {
        try (AtomicOutput output = AtomicOutput.open(folder.resolve("part.stl"))) {
            output.write(new byte[100_000]);
        }
        assertEquals(List.of(), names());
    }

    @Test
    void failsAtOnceWhereNoFileCanBe() {
        assertThrows(IOException.class, () -> AtomicOutput.open(folder.resolve("missing/part.stl")));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
