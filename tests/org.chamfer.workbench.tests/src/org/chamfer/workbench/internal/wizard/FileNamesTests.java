package org.chamfer.workbench.internal.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTests {
    @ParameterizedTest
    @ValueSource(strings = {"part", "gear pair", "Zahnrad_Größe 2", "a.b", "v1.2-final"})
    void usualNamesWillDo(String name) {
        assertEquals(Optional.empty(), FileNames.problem(name, "graph"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", " part", "part ", ".hidden", "end.", "a/b", "a\\b", "a:b", "what?", "a\tb"})
    void otherNamesAreRefusedInASentence(String name) {
        Optional<String> problem = FileNames.problem(name, "graph");

        assertTrue(problem.isPresent());
        assertTrue(problem.get().endsWith("."), problem.get());
    }

    @Test
    void theMessageNamesTheCharacter() {
        assertEquals(Optional.of("A name cannot contain ?."), FileNames.problem("what?", "graph"));
    }

    @Test
    void theExtensionNeedNotBeTyped() {
        assertEquals("part.canvas", FileNames.withExtension("part", "canvas"));
        assertEquals("part.canvas", FileNames.withExtension("part.canvas", "canvas"));
    }
}
