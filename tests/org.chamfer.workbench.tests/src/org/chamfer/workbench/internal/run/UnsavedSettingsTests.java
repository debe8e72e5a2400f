package org.chamfer.workbench.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.GraphSnapshot.Node;
import org.chamfer.engine.GraphSnapshot.Wire;
import org.junit.jupiter.api.Test;

class UnsavedSettingsTests {
    private static final Wire WIRE = new Wire("a", "file", "b", "in");

    private final UnsavedSettings settings = new UnsavedSettings(new FakeGraphs());

    private static GraphSnapshot graph(Map<String, String> parameters, String type, List<Wire> wires) {
        return new GraphSnapshot(
                "g.canvas",
                Path.of("/graphs"),
                List.of(new Node("a", type, parameters), new Node("b", "export", Map.of())),
                wires);
    }

    private static GraphSnapshot saved() {
        return graph(Map.of("width", "1", "name", "x"), "export", List.of(WIRE));
    }

    @Test
    void aSavedGraphNeedsNone() {
        assertEquals(Optional.of(new TreeMap<>()), settings.between(saved(), saved()));
    }

    @Test
    void tellsOtherAndNewValues() {
        GraphSnapshot ran = graph(Map.of("width", "2", "name", "x", "depth", "3"), "export", List.of(WIRE));
        assertEquals(
                Optional.of(new TreeMap<>(Map.of("a.width", "2", "a.depth", "3"))), settings.between(saved(), ran));
    }

    @Test
    void aValueWhoseDefaultIsNotKnownCannotBeTakenBack() {
        assertEquals(Optional.empty(), settings.between(saved(), graph(Map.of("width", "1"), "export", List.of(WIRE))));
    }

    @Test
    void otherWiresTypesAndNodesAreNoSettings() {
        Map<String, String> same = Map.of("width", "1", "name", "x");
        assertEquals(Optional.empty(), settings.between(saved(), graph(same, "export", List.of())));
        assertEquals(Optional.empty(), settings.between(saved(), graph(same, "slow", List.of(WIRE))));
        GraphSnapshot fewer = new GraphSnapshot(
                "g.canvas", Path.of("/graphs"), List.of(new Node("a", "export", same)), List.of(WIRE));
        assertEquals(Optional.empty(), settings.between(saved(), fewer));
    }
}
