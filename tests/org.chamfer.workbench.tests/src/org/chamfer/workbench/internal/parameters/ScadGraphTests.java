package org.chamfer.workbench.internal.parameters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.chamfer.engine.GraphSnapshot;
import org.junit.jupiter.api.Test;

class ScadGraphTests {
    private static final Path FILE = Path.of("models/box.scad").toAbsolutePath();

    @Test
    void aFileIsAGraphOfOneNodeInItsFolder() {
        GraphSnapshot graph = ScadGraph.of(FILE, Map.of("wall", "3"), Set.of());
        assertEquals(FILE.getParent(), graph.folder());
        assertEquals(1, graph.nodes().size());
        GraphSnapshot.Node node = graph.nodes().getFirst();
        assertEquals("scad-file", node.type());
        assertEquals(Map.of("file", "box.scad", "wall", "3"), node.parameters());
    }

    @Test
    void filesOfPortsAreDefinitions() {
        Map<String, String> parameters =
                ScadGraph.parameters(FILE, Map.of("profile", "a \"b\".stl"), Set.of("profile", "other"));
        assertEquals(
                Map.of("file", "box.scad", "definitions", "profile = \"a \\\"b\\\".stl\""), Map.copyOf(parameters));
    }
}
