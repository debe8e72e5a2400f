package org.chamfer.nodes.internal.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.digest.Digest;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.graph.type.Arity;
import org.chamfer.graph.type.Choice;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.nodes.NodeKit;
import org.chamfer.values.FileValue;
import org.chamfer.values.ImageValue;
import org.chamfer.values.MeshValue;
import org.chamfer.values.RegionValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.VectorValue;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScadNodesTests {
    @TempDir
    private Path folder;

    private NodeKit code(String code) {
        return NodeKit.of("scad-code").folder(folder).set("code", code);
    }

    private NodeKit file(String name, String code) throws Exception {
        Files.writeString(folder.resolve(name), code);
        return NodeKit.of("scad-file").folder(folder).set("file", name);
    }

    private static double volume(NodeKit node) throws Exception {
        return MeshFacts.of(node.run().get("mesh", MeshValue.class).mesh()).volume();
    }

    private static ParameterSpec parameter(NodeKit node, String name) throws Exception {
        return node.signature().parameter(name).orElseThrow();
    }

    @Test
    void variablesOfTheCustomizerAreParameters() throws Exception {
        NodeKit node = code("""
                // How wide it is
                width = 20; // [5:0.5:100]
                open = false;
                /* [Text] */
                label = "hi"; // 8
                kind = "b"; // [a:First, b:Second]
                count = 2; // [1, 2, 5]
                offsets = [1, 2, 3]; // [0:10]
                /* [Hidden] */
                secret = 1;
                cube(width);
                """);
        ParameterSpec width = parameter(node, "width");
        assertEquals(ParameterKind.NUMBER, width.kind());
        assertEquals("20", width.defaultText());
        assertEquals(5, width.minimum().orElseThrow());
        assertEquals(100, width.maximum().orElseThrow());
        assertEquals(0.5, width.step().orElseThrow());
        assertEquals("How wide it is.", width.description());
        assertEquals("Width", width.label());
        assertEquals("", width.group());
        assertEquals(ParameterKind.BOOLEAN, parameter(node, "open").kind());
        assertEquals(ParameterKind.TEXT, parameter(node, "label").kind());
        assertEquals("Text", parameter(node, "label").group());
        assertEquals(
                List.of(new Choice("a", "First"), new Choice("b", "Second")),
                parameter(node, "kind").choices());
        assertEquals("2", parameter(node, "count").defaultText());
        assertEquals(ParameterKind.CHOICE, parameter(node, "count").kind());
        assertEquals("[1, 2, 3]", parameter(node, "offsets").defaultText());
        assertTrue(node.signature().parameter("secret").isEmpty());
    }

    @Test
    void parametersBecomeDefinitions() throws Exception {
        NodeKit node = code("""
                size = 10; // [1:50]
                tall = false;
                kind = 2; // [1, 2, 5]
                v = [1, 1, 1];
                word = "x";
                cube([size, kind, tall ? 10 : 1] + v - [1, 1, 1]);
                echo(word);
                """);
        assertEquals(20, volume(node), 1e-9);
        node.set("size", 3)
                .set("tall", true)
                .set("kind", "5")
                .set("v", "[2, 1, 1]")
                .set("word", "a \"b\" \\");
        assertEquals(4 * 5 * 10, volume(node), 1e-9);
        assertEquals(List.of("ECHO: \"a \"b\" \\\""), node.run().log());
    }

    @Test
    void meshesFlowIntoPorts() throws Exception {
        String program = """
                // What is cut
                part = "part.stl"; // [mesh]
                difference() { import(part); translate([5, 5, -1]) cube(20); }
                """;
        NodeKit node = code(program);
        PortSpec port = node.signature().input("part").orElseThrow();
        assertEquals(new PortSpec("part", "mesh", Arity.OPTIONAL, "Part", "What is cut."), port);
        assertTrue(node.signature().parameter("part").isEmpty());
        MeshValue box = NodeKit.of("box").run().get("mesh", MeshValue.class);
        Mesh cut = node.input("part", box).run().get("mesh", MeshValue.class).mesh();
        // As with the same solid in a file.
        Files.write(
                folder.resolve("part.stl"),
                NodeKit.of("export")
                        .input("subject", box)
                        .set("name", "part.stl")
                        .run()
                        .get("file", FileValue.class)
                        .bytes());
        assertEquals(8000 - 15 * 15 * 19, MeshFacts.of(cut).volume(), 1e-9);
        MeshValue imported = NodeKit.of("import-mesh")
                .folder(folder)
                .set("file", "part.stl")
                .run()
                .get("mesh", MeshValue.class);
        Mesh same = code(program)
                .input("part", imported)
                .run()
                .get("mesh", MeshValue.class)
                .mesh();
        assertEquals(MeshFacts.of(same).volume(), MeshFacts.of(cut).volume(), 1e-9);
        assertEquals(MeshFacts.of(same).bounds(), MeshFacts.of(cut).bounds());
        if (RegistryFactory.getRegistry() != null) {
            // Without the platform the evaluator has no importers.
            NodeKit.Run unconnected = code(program).run();
            assertEquals(
                    same.digest(),
                    unconnected.get("mesh", MeshValue.class).mesh().digest());
            assertEquals(List.of(folder.resolve("part.stl").toAbsolutePath()), unconnected.filesRead());
        }
    }

    @Test
    void regionsAndImagesFlowIntoPorts() throws Exception {
        NodeKit node = code("""
                outline = ""; // [region]
                picture = ""; // [image]
                linear_extrude(3) import(outline);
                translate([0, 0, 200]) surface(picture);
                """);
        RegionValue square = NodeKit.of("rectangle").run().get("region", RegionValue.class);
        ImageValue white = new ImageValue(3, 3, 1, new byte[] {-1, -1, -1, -1, -1, -1, -1, -1, -1});
        MeshFacts facts = MeshFacts.of(node.input("outline", square)
                .input("picture", white)
                .run()
                .get("mesh", MeshValue.class)
                .mesh());
        // A white pixel is 100 high; the map stands on a base of 1 below its lowest point.
        assertEquals(300, facts.bounds().maxZ(), 1e-9);
        assertEquals(20, facts.bounds().maxX(), 1e-9);
        assertEquals(2, facts.components());
    }

    @Test
    void planeFiguresAreRegions() throws Exception {
        NodeKit.Run run = code("square(4);").run();
        assertEquals(
                16,
                RegionFacts.of(run.get("region", RegionValue.class).region()).area(),
                1e-12);
        assertTrue(run.get("mesh", MeshValue.class).mesh().isEmpty());
    }

    @Test
    void errorsSayTheLine() throws Exception {
        DiagnosticException e =
                assertThrows(DiagnosticException.class, code("cube(1);\n\nassert(1 > 2, \"too small\");\n")::run);
        assertEquals(3, e.diagnostic().range().line());
        assertEquals("code", e.diagnostic().range().file());
        assertTrue(
                e.diagnostic().message().contains("too small"), e.diagnostic().message());
        DiagnosticException syntax =
                assertThrows(DiagnosticException.class, file("bad.scad", "cube(1);\ncube(;\n")::run);
        assertEquals("bad.scad", syntax.diagnostic().range().file());
        assertEquals(2, syntax.diagnostic().range().line());
    }

    @Test
    void warningsAndEchoesAreTold() throws Exception {
        NodeKit.Run run = code("echo(\"one\");\nx = y;\ncube(1);\n").run();
        assertEquals(List.of("ECHO: \"one\""), run.log());
        Diagnostic warning = run.diagnostics().getFirst();
        assertEquals(2, warning.range().line());
    }

    @Test
    void emptyModelIsAWarning() throws Exception {
        NodeKit.Run run = code("x = 1;").run();
        assertTrue(run.get("mesh", MeshValue.class).mesh().isEmpty());
        assertEquals("node.empty-result", run.diagnostics().getFirst().code());
    }

    @Test
    void filesThatAreReadAndMissedAreTold() throws Exception {
        Files.writeString(folder.resolve("lib.scad"), "module thing() cube(2);");
        NodeKit.Run run = file("main.scad", "use <lib.scad>\ninclude <nowhere.scad>\nthing();")
                .run();
        assertEquals(List.of(folder.resolve("lib.scad").toAbsolutePath()), run.filesRead());
        assertTrue(run.filesMissed().contains(folder.resolve("nowhere.scad").toAbsolutePath()));
        assertEquals(8, MeshFacts.of(run.get("mesh", MeshValue.class).mesh()).volume(), 1e-9);
    }

    @Test
    void librariesComeFromTheFoldersOfTheParameter() throws Exception {
        Path library = Files.createDirectories(folder.resolve("libs/tools"));
        Files.writeString(library.resolve("peg.scad"), "module peg() cube(3);");
        NodeKit node = file("main.scad", "use <tools/peg.scad>\npeg();").set("libraries", "libs");
        NodeKit.Run run = node.run();
        assertEquals(27, MeshFacts.of(run.get("mesh", MeshValue.class).mesh()).volume(), 1e-9);
        assertEquals(List.of(library.resolve("peg.scad").toAbsolutePath()), run.filesRead());
    }

    @Test
    void confinementHoldsForFilesAndLibraries(@TempDir Path outside) throws Exception {
        Files.writeString(outside.resolve("secret.scad"), "cube(7);");
        NodeKit include =
                code("include <" + outside.resolve("secret.scad") + ">").confinement(folder);
        assertTrue(assertThrows(DiagnosticException.class, include::run)
                .getMessage()
                .contains("confined"));
        NodeKit library = code("include <secret.scad>").confinement(folder).set("libraries", outside.toString());
        assertEquals(
                "node.confined",
                assertThrows(DiagnosticException.class, library::run)
                        .diagnostic()
                        .code());
        NodeKit file = NodeKit.of("scad-file")
                .folder(folder)
                .confinement(folder)
                .set("file", outside.resolve("secret.scad").toString());
        assertEquals(
                "node.confined",
                assertThrows(DiagnosticException.class, file::signature)
                        .diagnostic()
                        .code());
    }

    @Test
    void definitionsReachEveryVariable() throws Exception {
        NodeKit node =
                code("/* [Hidden] */\nh = 2;\ncylinder(h, 10, 10);").set("definitions", "h = 4;\n// finer\n$fn = 6\n");
        assertEquals(4 * 1.5 * Math.sqrt(3) * 100, volume(node), 1e-6);
        NodeKit.Run run = code("height = 2;\ncube(height);")
                .set("definitions", "heigth = 4")
                .run();
        assertEquals("node.unknown-definition", run.diagnostics().getFirst().code());
        assertEquals("did you mean height?", run.diagnostics().getFirst().hint());
        NodeKit bad = code("cube(1);").set("definitions", "\nnonsense");
        DiagnosticException e = assertThrows(DiagnosticException.class, bad::run);
        assertEquals(2, e.diagnostic().range().line());
    }

    @Test
    void valuesByWireAreChecked() throws Exception {
        NodeKit node = code("v = [1, 2]; // [0:5]\nsquare(v);");
        node.wire("v", VectorValue.of(1, 9));
        assertEquals(
                "customizer.out-of-range",
                assertThrows(DiagnosticException.class, node::run).diagnostic().code());
    }

    @Test
    void codeMayComeByWire() throws Exception {
        NodeKit node = NodeKit.of("scad-code").folder(folder).wire("code", new TextValue("cube(5);"));
        assertEquals(125, volume(node), 1e-9);
        FileValue program = new FileValue("p.scad", "cube(4);".getBytes(StandardCharsets.UTF_8));
        assertEquals(64, volume(NodeKit.of("scad-file").folder(folder).wire("file", program)), 1e-9);
    }

    @Test
    void missingFileIsAClearError() {
        NodeKit node = NodeKit.of("scad-file").folder(folder).set("file", "gone.scad");
        DiagnosticException e = assertThrows(DiagnosticException.class, node::signature);
        assertEquals(
                "cannot read gone.scad: there is no such file", e.diagnostic().message());
        assertFalse(e.diagnostic().hint().isEmpty());
        assertEquals(
                "node.no-file",
                assertThrows(DiagnosticException.class, NodeKit.of("scad-file")::run)
                        .diagnostic()
                        .code());
    }

    @Test
    void codeWithSyntaxErrorsKeepsThePortsBeforeThem() throws Exception {
        NodeSignature signature = code("a = 1;\nb = \"\"; // [mesh]\ncube(;").signature();
        assertTrue(signature.parameter("a").isPresent());
        assertTrue(signature.input("b").isPresent());
    }

    @Test
    void variablesWithTheNamesOfParametersAreLeftOut() throws Exception {
        NodeKit node = code("code = 3;\nlibraries = 4;\ncube([code, libraries, 1]);");
        assertEquals(3, node.signature().parameters().size());
        assertEquals(12, volume(node), 1e-9);
    }

    @Test
    void defaultCodeRuns() throws Exception {
        assertEquals(8000, volume(NodeKit.of("scad-code").folder(folder)), 1e-9);
    }

    @Test
    void resultsAreTheSameForAnyThread() throws Exception {
        String program = "s = 3;\ndifference() { sphere(s + 5, $fn = 30); rotate([10, 20, 30]) cube(s * 2); }";
        Callable<Digest> work = () ->
                code(program).set("s", 4).run().get("mesh", MeshValue.class).digest();
        Digest expected = work.call();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Digest> digest : threads.invokeAll(List.of(work, work, work, work))) {
                assertEquals(expected, digest.get());
            }
        }
        Digest asFile = file("same.scad", program)
                .set("s", 4)
                .run()
                .get("mesh", MeshValue.class)
                .digest();
        assertEquals(expected, asFile);
    }
}
