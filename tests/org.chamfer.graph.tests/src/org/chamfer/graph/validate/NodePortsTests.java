package org.chamfer.graph.validate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chamfer.graph.FakePortTypes;
import org.chamfer.graph.FakeTypes;
import org.chamfer.graph.SampleGraphs;
import org.chamfer.graph.file.CanvasFile;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Port;
import org.junit.jupiter.api.Test;

class NodePortsTests {
    private final Graph graph = CanvasFile.create();

    @Test
    void portsComeFromTheSignatureAndAreInNoFile() {
        Node node = SampleGraphs.node(graph, "a", "show", 0, 0);
        byte[] before = CanvasFile.bytes(graph);
        refresh(node);
        assertEquals(List.of("subject:any", "title:text", "value:any"), names(node));
        assertArrayEquals(before, CanvasFile.bytes(graph));
        Port first = node.getPorts().getFirst();
        refresh(node);
        assertSame(first, node.getPorts().getFirst());
    }

    @Test
    void nodesOfMissingTypesHaveThePortsThatTheirWiresKnow() {
        Node gone = SampleGraphs.node(graph, "a", "com.example.gone", 0, 0);
        Node box = SampleGraphs.node(graph, "b", "box", 0, 0);
        SampleGraphs.wire(graph, "w1", box, "mesh", gone, "in");
        SampleGraphs.wire(graph, "w2", box, "mesh", gone, "in");
        SampleGraphs.wire(graph, "w3", gone, "out", box, "size");
        refresh(gone);
        assertEquals(List.of("in:any", "out:any"), names(gone));
    }

    private void refresh(Node node) {
        GraphSite site =
                new GraphSite(new FakeTypes(), new FakePortTypes(), Path.of("/"), Optional.empty(), "a.canvas");
        new NodePorts(new NodeSignatures(site)).refresh(graph, node);
    }

    private static List<String> names(Node node) {
        return node.getPorts().stream()
                .map((Port port) -> port.getName() + ":" + port.getType())
                .toList();
    }
}
