package org.chamfer.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.GraphFactory;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Parameter;
import org.chamfer.graph.model.Wire;
import org.junit.jupiter.api.Test;

class GraphSnapshotsTests {
    private static final Path FILE = Path.of("folder", "gears.canvas").toAbsolutePath();

    private static Node node(String id, String type) {
        Node node = GraphFactory.eINSTANCE.createNode();
        node.setId(id);
        node.setType(type);
        return node;
    }

    private static Graph graph() {
        Graph graph = GraphFactory.eINSTANCE.createGraph();
        Node gear = node("gear", "gear");
        gear.setLabel("Big gear");
        Parameter teeth = GraphFactory.eINSTANCE.createParameter();
        teeth.setName("teeth");
        teeth.setValue("40");
        gear.getParameters().add(teeth);
        Node export = node("stl", "export");
        graph.getNodes().addAll(List.of(gear, export));
        Wire wire = GraphFactory.eINSTANCE.createWire();
        wire.setId("w1");
        wire.setSource(gear);
        wire.setOutput("mesh");
        wire.setTarget(export);
        wire.setInput("subject");
        Wire loose = GraphFactory.eINSTANCE.createWire();
        loose.setId("w2");
        loose.setSource(gear);
        graph.getWires().addAll(List.of(wire, loose));
        return graph;
    }

    @Test
    void snapshotHasNodesParametersAndWires() {
        GraphSnapshot snapshot = GraphSnapshots.ofFile(graph(), FILE);
        assertEquals("gears.canvas", snapshot.name());
        assertEquals(FILE.getParent(), snapshot.folder());
        GraphSnapshot.Node gear = snapshot.node("gear").orElseThrow();
        assertEquals("Big gear", gear.label());
        assertEquals(Map.of("teeth", "40"), gear.parameters());
        assertEquals("stl", snapshot.node("stl").orElseThrow().label());
        assertEquals(List.of(new GraphSnapshot.Wire("gear", "mesh", "stl", "subject")), snapshot.wires());
    }

    @Test
    void snapshotStaysAsItWas() {
        Graph graph = graph();
        GraphSnapshot snapshot = GraphSnapshots.ofFile(graph, FILE);
        graph.getNodes().getFirst().getParameters().getFirst().setValue("41");
        graph.getNodes().removeLast();
        assertEquals("40", snapshot.node("gear").orElseThrow().parameters().get("teeth"));
        assertEquals(2, snapshot.nodes().size());
    }

    @Test
    void parametersCanBeSetForOneRun() {
        GraphSnapshot snapshot = GraphSnapshots.ofFile(graph(), FILE);
        assertEquals(
                "12",
                snapshot.with("gear", "teeth", "12")
                        .node("gear")
                        .orElseThrow()
                        .parameters()
                        .get("teeth"));
        assertThrows(IllegalArgumentException.class, () -> snapshot.with("gaer", "teeth", "12"));
    }
}
