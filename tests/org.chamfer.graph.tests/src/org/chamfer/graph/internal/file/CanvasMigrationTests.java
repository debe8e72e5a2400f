package org.chamfer.graph.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.model.Graph;
import org.junit.jupiter.api.Test;

class CanvasMigrationTests {
    private static final String OLD = """
            <graph:Graph xmlns:graph="urn:chamfer:graph" formatVersion="1">
              <nodes name="a" type="box"/>
            </graph:Graph>
            """;

    /** A step from a format in which nodes had names instead of ids. */
    private record NamesToIds(int from) implements CanvasMigration {
        @Override
        public void migrate(CanvasElement root) {
            for (CanvasElement node : root.children()) {
                String name = node.attributes().remove("name");
                if (name != null) {
                    node.attributes().put("id", name);
                }
            }
        }
    }

    @Test
    void stepsLeadToTheCurrentVersion() throws DiagnosticException {
        CanvasElement root = root();
        new CanvasMigrations(List.of(new NamesToIds(2), new NamesToIds(1)), 3).migrate(root);
        assertEquals("3", root.attributes().get("formatVersion"));
        Graph graph = CanvasReader.read(root);
        assertEquals("a", graph.getNodes().getFirst().getId());
    }

    @Test
    void aMissingStepIsTold() throws DiagnosticException {
        CanvasElement root = root();
        CanvasMigrations migrations = new CanvasMigrations(List.of(new NamesToIds(2)), 3);
        DiagnosticException failure = assertThrows(DiagnosticException.class, () -> migrations.migrate(root));
        assertEquals("canvas.older", failure.diagnostic().code());
    }

    @Test
    void theCurrentVersionNeedsNone() throws DiagnosticException {
        CanvasElement root = root();
        CanvasMigrations.standard().migrate(root);
        assertEquals("1", root.attributes().get("formatVersion"));
    }

    private static CanvasElement root() throws DiagnosticException {
        return CanvasXml.read(CanvasText.decode(OLD.getBytes(StandardCharsets.UTF_8), "old.canvas"));
    }
}
