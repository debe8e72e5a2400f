package org.chamfer.workbench.internal.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.file.CanvasFile;
import org.chamfer.graph.model.Graph;
import org.chamfer.render.Image;
import org.chamfer.workbench.look.Token;
import org.junit.jupiter.api.Test;

class GraphDrawingTests {
    private static final String TWO_NODES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graph:Graph xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:graph="urn:chamfer:graph" formatVersion="1">
              <nodes id="a" x="0" y="0" type="unknown.type" typeVersion="1"/>
              <nodes id="b" x="400" y="200" type="number" typeVersion="1" collapsed="true"/>
              <wires id="w" source="a" output="value" target="b" input="in"/>
            </graph:Graph>
            """;

    @Test
    void graphsOfUnknownTypesAreDrawn() throws DiagnosticException {
        Image image = draw(TWO_NODES, 200, 100);
        assertEquals(200, image.width());
        assertEquals(100, image.height());
        int ground = 0xff000000 | Token.CANVAS.rgb(false);
        long painted =
                Arrays.stream(image.pixels()).filter(pixel -> pixel != ground).count();
        assertTrue(painted > 200, "pixels: " + painted);
        assertTrue(painted < 10_000, "pixels: " + painted);
    }

    /** Nothing is in the upper left corner of this one. */
    @Test
    void theFullestPartOfALargeGraphIsSeen() throws DiagnosticException {
        Graph graph = CanvasFile.parse("""
                <?xml version="1.0" encoding="UTF-8"?>
                <graph:Graph xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:graph="urn:chamfer:graph" formatVersion="1">
                  <nodes id="a" x="0" y="5000" type="number" typeVersion="1"/>
                  <nodes id="b" x="5000" y="0" type="number" typeVersion="1"/>
                  <nodes id="c" x="3000" y="3000" width="500" height="500" type="number" typeVersion="1"/>
                  <nodes id="d" x="3000" y="3500" width="500" height="500" type="number" typeVersion="1"/>
                </graph:Graph>
                """.getBytes(StandardCharsets.UTF_8), "test.canvas");
        Image image = new GraphDrawing(graph, _ -> 0x2F6FED, false, true).draw(100, 100);
        int ground = 0xff000000 | Token.CANVAS.rgb(false);
        long painted =
                Arrays.stream(image.pixels()).filter(pixel -> pixel != ground).count();
        assertTrue(painted > 3000, "pixels: " + painted);
    }

    @Test
    void anEmptyGraphIsBlank() throws DiagnosticException {
        Image image = draw("""
                <?xml version="1.0" encoding="UTF-8"?>
                <graph:Graph xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:graph="urn:chamfer:graph" formatVersion="1"/>
                """, 16, 16);
        assertTrue(Arrays.stream(image.pixels()).allMatch(pixel -> pixel == (0xff000000 | Token.CANVAS.rgb(false))));
    }

    private static Image draw(String text, int width, int height) throws DiagnosticException {
        Graph graph = CanvasFile.parse(text.getBytes(StandardCharsets.UTF_8), "test.canvas");
        return new GraphDrawing(graph, _ -> 0x2F6FED, false, false).draw(width, height);
    }
}
