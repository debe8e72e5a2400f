package org.chamfer.graph.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.SampleGraphs;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.GraphPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanvasRoundTripTests {
    @Test
    void aFileLooksLikeThis() {
        String expected = """
                <?xml version="1.0" encoding="UTF-8"?>
                <graph:Graph xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:graph="urn:chamfer:graph" formatVersion="1" description="A gear on a plate">
                  <camera x="-12.5" zoom="0.75"/>
                  <nodes id="teeth" type="number">
                    <parameters name="value" value="24"/>
                  </nodes>
                  <nodes id="gear" x="240" width="200" type="gear" typeVersion="3" contributor="org.chamfer.nodes" label="Drive &quot;gear&quot; &lt;1&gt;" collapsed="true">
                    <parameters name="bore" value="5.5"/>
                    <parameters name="name"/>
                  </nodes>
                  <nodes id="code" x="240" y="160" type="scad-code">
                    <parameters name="code">
                      <value>  cube([10, 20, 30]);&#xD;
                \t// &lt;b&gt;"&amp;amp;" 'ä€𝄞' ]]&gt;

                </value>
                    </parameters>
                    <parameters name="line" value="tab&#x9;here"/>
                  </nodes>
                  <nodes id="union" x="480" y="40" type="union"/>
                  <wires id="wire1" source="teeth" output="value" target="gear" input="teeth">
                    <points x="100" y="50"/>
                    <points x="120" y="-50"/>
                  </wires>
                  <wires id="wire2" source="code" output="mesh" target="union" input="meshes"/>
                  <wires id="wire3" source="gear" output="mesh" target="union" input="meshes"/>
                  <frames id="frame1" width="400" height="300" title="Parts" color="#2f6fed" members="gear note1"/>
                  <notes id="note1" x="10">
                    <text>two
                lines</text>
                  </notes>
                </graph:Graph>
                """;
        assertEquals(expected, new String(CanvasFile.bytes(SampleGraphs.full()), StandardCharsets.UTF_8));
    }

    @Test
    void whatIsWrittenReadsBackEqual() throws DiagnosticException {
        byte[] bytes = CanvasFile.bytes(SampleGraphs.full());
        Graph read = CanvasFile.parse(bytes, "a.canvas");
        assertTrue(EcoreUtil.equals(SampleGraphs.full(), read));
        assertArrayEquals(bytes, CanvasFile.bytes(read));
    }

    @Test
    void emfsOwnResourceReadsTheSame() throws IOException {
        Resource resource = resource();
        resource.load(new ByteArrayInputStream(CanvasFile.bytes(SampleGraphs.full())), Map.of());
        assertEquals(List.of(), resource.getErrors());
        assertTrue(EcoreUtil.equals(SampleGraphs.full(), resource.getContents().getFirst()));
    }

    @Test
    void filesOfEmfsOwnResourceAreRead() throws IOException, DiagnosticException {
        Resource resource = resource();
        resource.getContents().add(SampleGraphs.full());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
        assertTrue(EcoreUtil.equals(SampleGraphs.full(), CanvasFile.parse(out.toByteArray(), "a.canvas")));
    }

    @Test
    void aFileWithWindowsLineEndsAndByteOrderMarkReadsTheSame() throws DiagnosticException {
        String text = new String(CanvasFile.bytes(SampleGraphs.full()), StandardCharsets.UTF_8);
        byte[] windows = ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        assertTrue(EcoreUtil.equals(SampleGraphs.full(), CanvasFile.parse(windows, "a.canvas")));
    }

    @Test
    void unknownTypesAndParametersAreKept() throws DiagnosticException {
        Graph graph = CanvasFile.create();
        SampleGraphs.parameter(
                SampleGraphs.node(graph, "a", "com.example.gone", 0, 0), "com.example/strange name", "what ever");
        Graph read = CanvasFile.parse(CanvasFile.bytes(graph), "a.canvas");
        assertTrue(EcoreUtil.equals(graph, read));
    }

    @Test
    void charactersThatXmlCannotHoldAreReplaced() throws DiagnosticException {
        Graph graph = CanvasFile.create();
        graph.setDescription("a\u0000b\uD800c\uFFFEd");
        Graph read = CanvasFile.parse(CanvasFile.bytes(graph), "a.canvas");
        assertEquals("a\uFFFDb\uFFFDc\uFFFDd", read.getDescription());
    }

    @Test
    void savingReplacesTheFileAndLeavesNothingBeside(@TempDir Path folder) throws IOException, DiagnosticException {
        Path file = folder.resolve("a.canvas");
        CanvasFile.save(CanvasFile.create(), file);
        CanvasFile.save(SampleGraphs.full(), file);
        assertTrue(EcoreUtil.equals(SampleGraphs.full(), CanvasFile.load(file, "a.canvas")));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
        assertFalse(Files.readString(file).contains("\r\n"));
    }

    private static Resource resource() {
        ResourceSetImpl resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(GraphPackage.eNS_URI, GraphPackage.eINSTANCE);
        Resource resource = new XMIResourceImpl(URI.createURI("a.canvas"));
        resources.getResources().add(resource);
        return resource;
    }
}
