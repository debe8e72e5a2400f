package org.chamfer.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chamfer.cli.internal.CommandLineRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTests {
    @TempDir
    Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(folder.resolve("good.scad"), "cube(1);\n");
        Files.writeString(folder.resolve("suspicious.scad"), "a = 1;\ncube(b);\n");
        Files.writeString(folder.resolve("broken.scad"), "cube(1;\n");
    }

    private CommandLineRun check(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "check";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandLineRun.of(folder, all);
    }

    @Test
    void warningsAreShownWithTheirPlacesAndFailOnlyOnRequest() {
        CommandLineRun run = check("suspicious.scad");
        assertEquals(0, run.code());
        assertEquals("", run.out());
        assertTrue(
                run.err().startsWith("suspicious.scad:2:6: warning: unknown variable 'b'\n  cube(b);\n       ^\n"),
                run.err());
        assertTrue(run.err().endsWith("1 file checked: 0 errors, 1 warning\n"), run.err());
        assertEquals(1, check("suspicious.scad", "--warnings-as-errors").code());
        assertEquals(0, check("good.scad", "--warnings-as-errors").code());
    }

    @Test
    void errorsFail() {
        CommandLineRun run = check("good.scad", "broken.scad");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("broken.scad:1:7: error: "), run.err());
        assertTrue(run.err().endsWith("2 files checked: 1 error, 0 warnings\n"), run.err());
    }

    @Test
    void filesThatCannotBeReadFailAndTheOthersAreChecked() {
        CommandLineRun run = check("none.scad", "suspicious.scad");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("cannot read none.scad"), run.err());
        assertTrue(run.err().contains("1 error, 1 warning"), run.err());
    }

    @Test
    void jsonHasAllProblems() {
        CommandLineRun run = check("--json", "good.scad", "suspicious.scad");
        assertEquals("", run.err());
        JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
        assertEquals(0, json.get("errors").getAsInt());
        assertEquals(1, json.get("warnings").getAsInt());
        JsonObject second = json.getAsJsonArray("files").get(1).getAsJsonObject();
        assertEquals("suspicious.scad", second.get("file").getAsString());
        JsonObject found = second.getAsJsonArray("diagnostics").get(0).getAsJsonObject();
        assertEquals("scad.unknown-variable", found.get("code").getAsString());
        assertEquals(2, found.get("line").getAsInt());
        assertEquals(6, found.get("column").getAsInt());
        assertEquals(1, found.get("length").getAsInt());
    }

    @Test
    void aFileIsNeeded() {
        assertEquals(2, check().code());
        assertTrue(check("--help").out().startsWith("Usage: chamfer check"));
    }
}
