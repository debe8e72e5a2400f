package org.chamfer.workbench.internal.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.file.CanvasFile;
import org.chamfer.graph.model.Graph;
import org.junit.jupiter.api.Test;

class StartContentTests {
    @Test
    void theGraphCanBeReadAndIsWired() throws DiagnosticException {
        Graph graph = CanvasFile.parse(StartContent.read("plate.canvas"), "plate.canvas");

        assertEquals(4, graph.getNodes().size());
        assertEquals(3, graph.getWires().size());
        assertTrue(graph.getWires().stream().allMatch(wire -> wire.getSource() != null && wire.getTarget() != null));
    }

    @Test
    void theGraphIsWrittenAsItStands() throws DiagnosticException {
        byte[] content = StartContent.read("plate.canvas");

        assertEquals(
                new String(content, StandardCharsets.UTF_8),
                new String(CanvasFile.bytes(CanvasFile.parse(content, "plate.canvas")), StandardCharsets.UTF_8));
    }

    @Test
    void theCodeHasParameters() {
        String code = new String(StartContent.read("box.scad"), StandardCharsets.UTF_8);

        assertTrue(code.contains("length = 60; // [10:1:200]"), code);
    }
}
