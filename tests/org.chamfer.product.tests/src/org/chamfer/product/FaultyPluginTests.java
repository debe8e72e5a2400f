package org.chamfer.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A faulty plug-in is one failed node with its name; what depends on it is skipped, and nothing else suffers. */
class FaultyPluginTests {
    private static final String GRAPH = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graph:Graph xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:graph="urn:chamfer:graph"
                formatVersion="1">
              <nodes id="culprit" type="com.example.faulty.%s"/>
              <nodes id="victim" type="show-text"/>
              <nodes id="greeting" type="text">
                <parameters name="value" value="hello"/>
              </nodes>
              <nodes id="bystander" type="export">
                <parameters name="name" value="hello.txt"/>
              </nodes>
              <wires id="wire1" source="culprit" output="value" target="victim" input="value"/>
              <wires id="wire2" source="greeting" output="value" target="bystander" input="subject"/>
            </graph:Graph>
            """;

    @TempDir
    private static Path workshop;

    private static InstallationCopy copy;

    @TempDir
    private Path folder;

    @BeforeAll
    static void addThePlugin() throws IOException {
        copy = new InstallationCopy(workshop.resolve("chamfer"));
        FaultyPlugin.addTo(copy.home(), workshop);
    }

    static List<String> faults() {
        return FaultyPlugin.faults();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void inTheProcess(String fault) throws IOException {
        expectOneFailedNode(fault, "--timeout", "2");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isolated(String fault) throws IOException {
        expectOneFailedNode(fault, "--timeout", "5", "--isolate-type", FaultyPlugin.NAME + "." + fault);
    }

    @Test
    void otherCommandsDoNotNoticeIt() throws IOException {
        Files.writeString(folder.resolve("part.scad"), "cube(1);\n");

        Chamfer.Result result = copy.in(folder).run("render", "part.scad", "-o", "part.stl");

        assertEquals(0, result.code(), result.err());
        assertTrue(copy.in(folder).run("nodes").out().contains(FaultyPlugin.NAME + ".throws"));
    }

    private void expectOneFailedNode(String fault, String... options) throws IOException {
        Files.writeString(folder.resolve("graph.canvas"), GRAPH.formatted(fault));

        Chamfer.Result result = copy.in(folder)
                .run(Stream.concat(Stream.of("run", "graph.canvas", "--json", "--jobs", "2"), Stream.of(options))
                        .toArray(String[]::new));

        assertEquals(1, result.code(), result.err());
        assertFalse(result.err().contains("\tat "), result.err());
        assertTrue(result.err().contains("culprit"), result.err());
        JsonObject report = JsonParser.parseString(result.out()).getAsJsonObject();
        assertEquals("failed", node(report, "culprit").get("state").getAsString());
        assertFalse(node(report, "culprit").getAsJsonArray("diagnostics").isEmpty(), result.out());
        assertEquals("skipped", node(report, "victim").get("state").getAsString());
        assertEquals("done", node(report, "greeting").get("state").getAsString().replace("cached", "done"));
        assertEquals("hello", Files.readString(folder.resolve(".generated/hello.txt")));
    }

    private static JsonObject node(JsonObject report, String id) {
        for (JsonElement node : report.getAsJsonArray("nodes")) {
            if (node.getAsJsonObject().get("id").getAsString().equals(id)) {
                return node.getAsJsonObject();
            }
        }
        throw new AssertionError("no node " + id + " in " + report);
    }
}
