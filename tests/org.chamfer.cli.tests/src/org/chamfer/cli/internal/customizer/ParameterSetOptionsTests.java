package org.chamfer.cli.internal.customizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chamfer.cli.internal.CommandLineRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code render} makes of {@code -p} and {@code -P}. */
class ParameterSetOptionsTests {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("chamfer.checkout", ".")).resolve("data/examples");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(folder.resolve("box.scad"), """
                width = 40; // [10:5:80]
                label = "x"; // 8
                lid = true;
                feet = [1, 2];
                size = "s"; // [s:Small, l:Large]
                echo(width, label, lid, feet, size);
                """);
        Files.writeString(folder.resolve("box.json"), """
                {"fileFormatVersion": "1", "parameterSets": {
                    "small": {"width": "20", "label": "a \\"b\\" \\\\", "lid": "false",
                              "feet": "[3, 4.5]", "size": "l"},
                    "partial": {"lid": "false"},
                    "with.dot": {"width": "12"},
                    "wrong": {"width": "90", "lid": "perhaps", "size": "m"},
                    "foreign": {"width": "30", "hight": "9"}
                }}
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "small | 20, \"a \\\"b\\\" \\\\\", false, [3, 4.5], \"l\"",
                "partial | 40, \"x\", false, [1, 2], \"s\"",
                "with.dot | 12, \"x\", true, [1, 2], \"s\"",
            })
    void aSetGivesValues(String set, String values) {
        CommandLineRun run = render("-p", "box.json", "-P", set);
        assertEquals(0, run.code(), run.err());
        String echo = "ECHO: " + values.replace("\\\"", "\"").replace("\\\\", "\\");
        assertEquals(echo, run.err().lines().findFirst().orElseThrow());
    }

    @Test
    void definitionsWinOverTheSet() {
        CommandLineRun run = render("-D", "width=11", "-p", "box.json", "-P", "partial", "-D", "label=\"y\"");
        assertEquals(
                "ECHO: 11, \"y\", false, [1, 2], \"s\"",
                run.err().lines().findFirst().orElseThrow());
    }

    @Test
    void allValuesThatDoNotFitAreTold() {
        CommandLineRun run = render("-p", "box.json", "-P", "wrong");
        assertEquals(1, run.code());
        assertEquals("""
                box.json: error: parameter set 'wrong': width = 90 is more than the maximum of 80
                  hint: allowed are 10 to 80
                box.json: error: parameter set 'wrong': lid = perhaps is neither true nor false
                  hint: write true or false
                box.json: error: parameter set 'wrong': size = m is none of the choices
                  hint: choose one of: s, l
                """, run.err());
        assertFalse(Files.exists(folder.resolve("out.echo")));
    }

    @Test
    void valuesOfOtherFilesAreIgnoredWithAWarning() {
        CommandLineRun run = render("-p", "box.json", "-P", "foreign");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().startsWith("""
                        box.json: warning: parameter set 'foreign': no parameter is called hight
                          hint: such values are ignored
                        ECHO: 30,"""), run.err());
    }

    @Test
    void anUnknownSetIsAnErrorThatTellsTheSets() {
        CommandLineRun run = render("-p", "box.json", "-P", "smal");
        assertEquals(1, run.code());
        assertEquals("""
                box.json: error: there is no parameter set 'smal'
                  hint: did you mean 'small'? the file has 'small', 'partial', 'with.dot', 'wrong', 'foreign'
                """, run.err());
    }

    @Test
    void eachOptionNeedsTheOther() {
        CommandLineRun nameless = render("-p", "box.json");
        assertEquals(2, nameless.code());
        assertTrue(nameless.err().contains("add -P NAME"), nameless.err());
        CommandLineRun fileless = render("-P", "small");
        assertEquals(2, fileless.code());
        assertTrue(fileless.err().contains("add -p SETS.json"), fileless.err());
    }

    @Test
    void filesThatAreNoSetsAreErrors() throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{\"parameterSets\":\n{\"a\": }}");
        CommandLineRun broken = render("-p", "broken.json", "-P", "a");
        assertEquals(1, broken.code());
        assertTrue(
                broken.err().startsWith("broken.json:2:7: error: Cannot open Parameter Set 'broken.json': "),
                broken.err());
        assertEquals(
                "none.json: error: Cannot open Parameter Set 'none.json': no such file or folder\n",
                render("-p", "none.json", "-P", "a").err());
        assertEquals(
                ".: error: Cannot open Parameter Set '.': it is a folder\n",
                render("-p", ".", "-P", "a").err());
    }

    @Test
    void aSyntaxErrorOfTheProgramIsToldOnce() throws IOException {
        Files.writeString(folder.resolve("box.scad"), "width = 40; // [10:5:80]\nlid = ;\n");
        CommandLineRun run = render("-p", "box.json", "-P", "partial");
        assertEquals(1, run.code());
        assertEquals(
                1, run.err().lines().filter(line -> line.contains("error:")).count(), run.err());
    }

    @Test
    void theReportHasTheLastError() {
        CommandLineRun run = CommandLineRun.of(folder, "render", "box.scad", "--json", "-p", "box.json", "-P", "wrong");
        JsonObject report = JsonParser.parseString(run.out()).getAsJsonObject();
        assertFalse(report.get("success").getAsBoolean());
        assertEquals(
                "customizer.unknown-choice",
                report.getAsJsonArray("diagnostics")
                        .get(0)
                        .getAsJsonObject()
                        .get("code")
                        .getAsString());
    }

    /** The example of the documentation with all its sets; the boxes were computed with OpenSCAD 2025. */
    @ParameterizedTest
    @CsvSource({"Coin box, 40, 90, 18, 9663.50", "Screw tray, 120, 80.79, 25, 46826.92", "Sharp, 80, 110, 28, 74208.13"
    })
    void theExampleHasSets(String set, double x, double y, double z, double volume) {
        CommandLineRun run = CommandLineRun.of(
                EXAMPLES,
                "render",
                "parametric_box.scad",
                "-p",
                "parametric_box.json",
                "-P",
                set,
                "--hardwarnings",
                "--json");
        assertEquals(0, run.code(), run.err());
        JsonObject report = JsonParser.parseString(run.out()).getAsJsonObject();
        List<Double> size = new ArrayList<>();
        report.getAsJsonObject("boundingBox").getAsJsonArray("size").forEach(one -> size.add(one.getAsDouble()));
        assertEquals(x, size.get(0), 0.01);
        assertEquals(y, size.get(1), 0.01);
        assertEquals(z, size.get(2), 0.01);
        assertEquals(volume, report.get("volume").getAsDouble(), 0.01);
    }

    private CommandLineRun render(String... options) {
        List<String> arguments = new ArrayList<>(List.of("render", "box.scad", "-o", "out.echo"));
        arguments.addAll(List.of(options));
        return CommandLineRun.of(folder, arguments.toArray(String[]::new));
    }
}
