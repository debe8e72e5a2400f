package org.chamfer.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chamfer.cli.internal.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParamsCommandTests {
    private static final String BOX = """
            // a box
            /* [Size] */
            // how wide
            width = 40; // [10:5:80]
            // how deep
            depth = 30; // [60]
            step = 1; // .5

            /* [Look] */
            label = "x"; // 8
            color = "red"; // [red, green:Grass]
            lid = true;
            feet = [1, 2, 3]; // [0:4]
            one = [1];

            /* [Hidden] */
            secret = 1;

            cube([width, depth, 10]);
            """;

    @TempDir
    private Path folder;

    @Test
    void theTableHasGroupsAndWhatIsAllowed() throws IOException {
        CommandLineRun run = params(BOX);
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        assertEquals("""
                [Size]
                  width  40         number from 10 to 80, step 5     how wide
                  depth  30         number to 60                     how deep
                  step   1          number, step 0.5

                [Look]
                  label  "x"        text of at most 8 characters
                  color  "red"      red, green (Grass)
                  lid    true       true or false
                  feet   [1, 2, 3]  vector, each number from 0 to 4
                  one    [1]        vector
                """, run.out());
    }

    @Test
    void theSchemaIsOneLineOfJson() throws IOException {
        CommandLineRun run = params(BOX, "--json");
        assertEquals(0, run.code(), run.err());
        assertEquals(1, run.out().lines().count());
        JsonArray parameters =
                JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("parameters");
        assertEquals(8, parameters.size());
        assertEquals(
                "{\"caption\":\"how wide\",\"group\":\"Size\",\"initial\":40.0,\"max\":80.0,\"min\":10.0,"
                        + "\"name\":\"width\",\"step\":5.0,\"type\":\"number\"}",
                parameters.get(0).toString());
        assertTrue(run.out().endsWith(",\"title\":\"box.v2\"}\n"), run.out());
    }

    @Test
    void aFileWithoutParametersIsNoMistake() throws IOException {
        CommandLineRun run = params("cube(1);");
        assertEquals(0, run.code());
        assertEquals("", run.out());
        assertEquals("box.v2.scad has no parameters for the customizer\n", run.err());
        assertEquals("{\"title\":\"box.v2\"}\n", params("cube(1);", "--json").out());
    }

    @Test
    void syntaxErrorsAreShown() throws IOException {
        CommandLineRun run = params("a = 1;\nb = ;\n", "--json");
        assertEquals(1, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("box.v2.scad:2:5: error: "), run.err());
    }

    @Test
    void textsOfTheFileDoNotReachTheTerminalRaw() throws IOException {
        CommandLineRun run = params("// red \u001b[31m\na = \"\u0007\"; // [\u001b:\u001b]\n");
        assertTrue(run.out().chars().noneMatch(c -> c < ' ' && c != '\n'), run.out());
    }

    @Test
    void codeMayComeFromStandardInput() {
        CommandLineRun run = CommandLineRun.of(ParamsCommand::new, folder, "a = 1;", "params", "-");
        assertEquals("[Parameters]\n  a  1  number\n", run.out());
    }

    @Test
    void aMissingFileIsAnError() {
        CommandLineRun run = CommandLineRun.of(ParamsCommand::new, folder, "", "params", "none.scad");
        assertEquals(1, run.code());
        assertEquals("error: cannot read none.scad: no such file or folder\n", run.err());
    }

    private CommandLineRun params(String code, String... options) throws IOException {
        Files.writeString(folder.resolve("box.v2.scad"), code);
        String[] arguments = new String[options.length + 2];
        arguments[0] = "params";
        arguments[1] = "box.v2.scad";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return CommandLineRun.of(ParamsCommand::new, folder, "", arguments);
    }
}
