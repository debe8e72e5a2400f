package org.chamfer.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamfer.cli.internal.CommandLineRun;
import org.chamfer.formats.Companions.Companion;
import org.chamfer.formats.Format;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.formats.RegisteredExporter;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One output becomes several files: parts, frames, files beside others. */
class SeveralFilesTests {
    private static final Mesh TETRAHEDRON = Mesh.of(
            new double[] {0, 0, 0, 6, 0, 0, 0, 6, 0, 0, 0, 6},
            new int[] {0, 2, 1, 0, 1, 3, 1, 2, 3, 2, 0, 3},
            MeshOrigin.UNKNOWN);

    @TempDir
    private Path folder;

    private FakeModeler modeler = new FakeModeler(TETRAHEDRON);

    @BeforeEach
    void writeSource() throws IOException {
        Files.writeString(folder.resolve("a.scad"), "hello\n");
    }

    @Test
    void partsGetFilesWithTheirNames() throws IOException {
        CommandLineRun run = render("a.scad", "--parts", "-o", "out.solid", "-o", "out.tree");
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of("a.scad", "out-a_lid.solid", "out-box.solid", "out.tree"), files());
        assertTrue(run.err().contains("wrote out-a_lid.solid: Solid, 6 x 6 x 6 mm, 4 facets\n"), run.err());
    }

    @Test
    void factsOfPartsAreTold() {
        CommandLineRun run = render("a.scad", "--parts", "-o", "out.solid", "--json");
        JsonArray outputs = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("outputs");
        JsonObject lid = outputs.get(1).getAsJsonObject();
        assertEquals("out-a_lid.solid", lid.get("path").getAsString());
        assertEquals("a lid", lid.get("part").getAsString());
        assertEquals(36, lid.get("volume").getAsDouble(), 1e-12);
    }

    @Test
    void noPartsAreNoFiles() throws IOException {
        modeler = new FakeModeler(Mesh.EMPTY);
        CommandLineRun run = render("a.scad", "--parts", "-o", "out.solid");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("the model is empty"), run.err());
        assertEquals(List.of("a.scad"), files());
    }

    @Test
    void partsMayStandSideBySide() {
        CommandLineRun run = render("a.scad", "--enable", "lazy-union", "--json");
        JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
        assertEquals(72, json.get("volume").getAsDouble(), 1e-12);
        assertEquals(2, json.get("components").getAsInt());
    }

    @Test
    void framesAreNumbered() throws IOException {
        CommandLineRun run = render("a.scad", "--animate", "4", "-o", "out.solid");
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of(0.0, 0.25, 0.5, 0.75), modeler.times);
        assertEquals(
                List.of("a.scad", "out00000.solid", "out00001.solid", "out00002.solid", "out00003.solid"), files());
    }

    @Test
    void framesCanBeShared() throws IOException {
        assertEquals(
                0,
                render("a.scad", "--animate", "5", "--animate_sharding", "2/2", "-o", "out.solid")
                        .code());
        assertEquals(List.of(0.4, 0.6, 0.8), modeler.times);
        assertEquals(List.of("a.scad", "out00002.solid", "out00003.solid", "out00004.solid"), files());
    }

    @Test
    void picturesOfAnAnimationHaveOneFrame() throws IOException {
        assertEquals(0, render("a.scad", "--animate", "2", "-o", "out.picture").code());
        assertEquals("0.0,0.0,0.0,6.0,6.0,6.0", Files.readString(folder.resolve("out00001.picture")));
        assertEquals(4, modeler.times.size(), "measured, then drawn");
        modeler.times.clear();
        assertEquals(
                0,
                render("a.scad", "--animate", "2", "-o", "out.picture", "--camera", "0,0,0,55,0,25,140")
                        .code());
        assertEquals("", Files.readString(folder.resolve("out00001.picture")));
    }

    @Test
    void companionsStandBesideTheirFile() throws IOException {
        assertEquals(0, render("a.scad", "-o", "out.pair").code());
        assertEquals(List.of("a.scad", "out.other", "out.pair"), files());
        assertEquals("out.other", Files.readString(folder.resolve("out.pair")));
        assertEquals("beside", Files.readString(folder.resolve("out.other")));
        CommandLineRun alone = render("a.scad", "-o", "-", "--export-format", "pair");
        assertEquals("none", alone.out());
    }

    @Test
    void aCompanionDoesNotReplaceAnOutput() throws IOException {
        CommandLineRun run = render("a.scad", "-o", "out.pair", "-o", "out.other");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("it would be written twice"), run.err());
        assertEquals(List.of("a.scad"), files());
    }

    @Test
    void settingsOfFormatsArePassedOn() {
        assertEquals(
                "wide",
                render("a.scad", "-o", "-", "--export-format", "paper", "-O", "export-paper/size=wide")
                        .out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--parts -o - --export-format solid",
                "--animate 2 -o - --export-format solid",
                "--animate 0 -o a.solid",
                "--animate 2 -o a.solid --json",
                "--animate 2 -o a.solid -d a.d",
                "--animate 2 -o a.solid --animate_sharding 3/2",
                "-o a.solid --animate_sharding 1/2",
                "-o a.solid -O export-paper/size",
                "-o a.solid -O export-papyrus/size=wide"
            })
    void wrongUsageExitsWithTwo(String arguments) throws IOException {
        CommandLineRun run = render(("a.scad " + arguments).split(" "));
        assertEquals(2, run.code(), run.err());
        assertEquals(List.of("a.scad"), files());
    }

    private CommandLineRun render(String... arguments) {
        String[] all =
                Stream.concat(Stream.of("render"), Arrays.stream(arguments)).toArray(String[]::new);
        return CommandLineRun.of(() -> new RenderCommand(modeler, formats()), folder, "", all);
    }

    private static FormatRegistry formats() {
        return new FormatRegistry(
                List.of(
                        RegisteredExporter.of(
                                format("solid", Mesh.class),
                                Mesh.class,
                                () -> (mesh, out, _) -> out.write('0' + mesh.triangleCount())),
                        RegisteredExporter.of(
                                format("tree", String.class),
                                String.class,
                                () -> (tree, out, _) -> out.write(bytes(tree))),
                        RegisteredExporter.of(
                                format("other", Mesh.class), Mesh.class, () -> (_, out, _) -> out.write(1)),
                        RegisteredExporter.of(format("pair", Mesh.class), Mesh.class, () -> (_, out, options) -> {
                            Optional<Companion> other = options.companions().open("other");
                            out.write(bytes(other.map(Companion::name).orElse("none")));
                            if (other.isPresent()) {
                                other.get().out().write(bytes("beside"));
                            }
                        }),
                        RegisteredExporter.of(
                                format("paper", Mesh.class),
                                Mesh.class,
                                () -> (_, out, options) ->
                                        out.write(bytes(options.settings().get("export-paper/size")))),
                        RegisteredExporter.of(
                                format("picture", Geometry.class),
                                Geometry.class,
                                () -> (_, out, options) ->
                                        out.write(bytes(options.settings().getOrDefault("bounds", ""))))),
                List.of());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Format format(String id, Class<?> subject) {
        String name = Character.toUpperCase(id.charAt(0)) + id.substring(1);
        return new Format(id, name, List.of(id), subject.getName(), "", "", 0);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
