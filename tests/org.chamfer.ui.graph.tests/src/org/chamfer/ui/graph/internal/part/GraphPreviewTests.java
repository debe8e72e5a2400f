package org.chamfer.ui.graph.internal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.digest.Digester;
import org.chamfer.engine.NodeState;
import org.chamfer.engine.OutputValue;
import org.chamfer.graph.model.Node;
import org.chamfer.values.Value;
import org.chamfer.workbench.run.NodeRun;
import org.junit.jupiter.api.Test;

class GraphPreviewTests {
    private final SampleDocument document = new SampleDocument();
    private final Node gear = document.add("gear");
    private final Node all = document.add("union");
    private final Node both = document.add("union");
    private final Node alone = document.add("gear");

    @Test
    void depthsAreThoseOfTheLongestChain() {
        connect();
        assertEquals(Map.of(gear, 0, alone, 0, both, 1, all, 2), NodeDepths.of(document.graph()));
    }

    @Test
    void nothingHasRun() {
        connect();
        assertTrue(GraphPreview.of(document).content().isEmpty());
    }

    @Test
    void theLastMeshIsShown() {
        connect();
        for (Node node : List.of(gear, both, all, alone)) {
            ran(node, "mesh");
        }
        assertEquals(
                result(all), GraphPreview.of(document).content().orElseThrow().identity());
    }

    @Test
    void anImageIsShownOnlyIfThereIsNoMesh() {
        connect();
        ran(gear, "mesh");
        ran(all, "image");
        assertEquals(
                result(gear), GraphPreview.of(document).content().orElseThrow().identity());
    }

    @Test
    void aChosenNodeIsShownIfItHasLooks() {
        connect();
        ran(all, "mesh");
        ran(alone, "mesh");
        ran(both, "number");
        assertEquals(
                result(alone),
                GraphPreview.of(document, alone).content().orElseThrow().identity());
        assertEquals(
                result(all),
                GraphPreview.of(document, both).content().orElseThrow().identity());
    }

    /** The gear leads to both, and gear and both to all. */
    private void connect() {
        document.connect(gear, "mesh", both, "solids");
        document.connect(gear, "mesh", all, "solids");
        document.connect(both, "mesh", all, "solids");
    }

    private void ran(Node node, String type) {
        TreeMap<String, OutputValue> outputs = new TreeMap<>(Map.of("value", new Output(type, result(node))));
        document.tell(node, new NodeRun(NodeState.DONE, Double.NaN, "", "", 0, outputs, false, List.of(), List.of()));
    }

    private static Digest result(Node node) {
        return new Digester("result").add(node.getId()).finish();
    }

    private record Output(String type, Digest digest) implements OutputValue {
        @Override
        public Value value() {
            throw new IllegalStateException("nobody looks at the value");
        }
    }
}
