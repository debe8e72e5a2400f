package org.chamfer.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Graphs that cannot be run end in a message that says why, and in no file. */
class BadGraphTests {
    @TempDir
    private Path folder;

    /** A graph that is wrong, and what the message must tell. */
    record Bad(String what, String xml, String... told) {
        @Override
        public String toString() {
            return what;
        }
    }

    static List<Bad> bad() {
        String box = node("box", "box", "");
        String two = box + node("turn", "transform", "") + node("again", "transform", "");
        return List.of(
                new Bad(
                        "cycle",
                        graph(two + wire("turn", "mesh", "again", "mesh") + wire("again", "mesh", "turn", "mesh")),
                        "turn",
                        "again",
                        "circle|cycle"),
                new Bad(
                        "wrong type",
                        graph(node("name", "text", "")
                                + node("turn", "transform", "")
                                + wire("name", "value", "turn", "mesh")),
                        "turn",
                        "text",
                        "mesh"),
                new Bad(
                        "unknown node type",
                        graph(node("x", "com.example.unknown", "")),
                        "com.example.unknown",
                        "install"),
                new Bad(
                        "missing file",
                        graph(node("part", "scad-file", parameter("file", "nowhere.scad"))),
                        "part",
                        "nowhere.scad"),
                new Bad("missing input", graph(node("turn", "transform", "")), "turn", "mesh"),
                new Bad("duplicate id", graph(box + box), "box", "bad.canvas:"),
                new Bad("dangling wire", graph(box + wire("box", "mesh", "gone", "mesh")), "gone"),
                new Bad("no such port", graph(two + wire("box", "mash", "turn", "mesh")), "mash"),
                new Bad("out of range", graph(node("box", "box", parameter("width", "-5"))), "width", "-5"),
                new Bad("no number", graph(node("box", "box", parameter("width", "wide"))), "width", "wide"),
                new Bad("truncated", graph(box).substring(0, graph(box).length() - 20), "bad.canvas:"),
                new Bad("empty", "", "bad.canvas"),
                new Bad("no XML", "solid nothing\n", "bad.canvas"),
                new Bad("another XML", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "bad.canvas"),
                new Bad(
                        "external entity",
                        "<?xml version=\"1.0\"?><!DOCTYPE g [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                                + graph(node("t", "text", parameter("value", "&e;")))
                                        .substring(39),
                        "bad.canvas",
                        "DOCTYPE|DTD|document type"),
                new Bad("10 MB of nesting", HEAD + "<nodes>".repeat(1_500_000), "bad.canvas"),
                new Bad("newer format", graph(box).replace("formatVersion=\"1\"", "formatVersion=\"99\""), "99"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void endsInAMessage(Bad bad) throws IOException {
        Files.write(folder.resolve("bad.canvas"), bad.xml().getBytes(StandardCharsets.UTF_8));
        Chamfer.Result result = new Chamfer(folder)
                .with("CHAMFER_CACHE", folder.resolve("cache").toString())
                .run("run", "bad.canvas", "--out", "out");
        assertEquals(1, result.code(), result.err());
        assertEquals("", result.out());
        for (String told : bad.told()) {
            assertTrue(
                    Stream.of(told.split("\\|")).anyMatch(word -> result.err().contains(word)),
                    () -> "no word of " + told + " in:\n" + result.err());
        }
        assertFalse(result.err().contains("\tat "), result.err());
        assertFalse(result.err().contains("Exception"), result.err());
        assertFalse(result.err().contains("root:"), "nothing of another file");
    }

    @Test
    void aParameterThatAnotherVersionHasIsAWarning() throws IOException {
        String xml = graph(node("box", "box", parameter("wdith", "5")));
        Files.write(folder.resolve("odd.canvas"), xml.getBytes(StandardCharsets.UTF_8));
        Chamfer.Result result = new Chamfer(folder)
                .with("CHAMFER_CACHE", folder.resolve("cache").toString())
                .run("run", "odd.canvas");
        assertEquals(0, result.code(), result.err());
        assertTrue(result.err().contains("warning") && result.err().contains("wdith"), result.err());
    }

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graph:Graph xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:graph="urn:chamfer:graph"
                formatVersion="1">
            """;

    private static String graph(String content) {
        // Nodes come before wires, as in files that Chamfer writes.
        List<String> lines = content.lines().toList();
        String nodes = String.join(
                "\n", lines.stream().filter(line -> !line.contains("<wires")).toList());
        String wires = String.join(
                "\n", lines.stream().filter(line -> line.contains("<wires")).toList());
        return HEAD + nodes + "\n" + wires + "\n</graph:Graph>\n";
    }

    private static String node(String id, String type, String parameters) {
        return "  <nodes id=\"" + id + "\" type=\"" + type + "\">" + parameters + "</nodes>\n";
    }

    private static String parameter(String name, String value) {
        return "<parameters name=\"" + name + "\" value=\"" + value + "\"/>";
    }

    private static String wire(String source, String output, String target, String input) {
        return "  <wires id=\"" + source + "_" + target + "\" source=\"" + source + "\" output=\"" + output
                + "\" target=\"" + target + "\" input=\"" + input + "\"/>\n";
    }
}
