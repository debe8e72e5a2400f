package org.chamfer.cli.internal.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chamfer.cli.internal.CommandLineRun;
import org.chamfer.cli.internal.run.FakeEngines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chamfer nodes} prints declarations. */
class NodesCommandTests {
    @TempDir
    private Path folder;

    private CommandLineRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("nodes"));
        all.addAll(List.of(arguments));
        FakeEngines engines = new FakeEngines();
        return CommandLineRun.of(
                () -> new NodesCommand(
                        () -> new TypeCatalog(engines.nodeTypes(), engines.portTypes(), engines.problems())),
                folder,
                "",
                all.toArray(String[]::new));
    }

    @Test
    void listHasCategoriesPortTypesAndConverters() {
        CommandLineRun run = run();
        assertEquals(0, run.code(), run.err());
        assertEquals("""
                Results
                  export  Makes a file of a value.

                Values
                  fail    Does what fail says.
                  number  Does what number says.
                  read    Does what read says.
                  slow    Does what slow says.
                  sum     Does what sum says.

                Port types
                  number  A number.
                  text    A text.

                Converters, which wires bring along
                  number to text  Writes the number.
                """, run.out());
        assertTrue(run.err().contains("warning: com.faulty contributes a node type without id"), run.err());
    }

    @Test
    void detailsHavePortsAndParameters() {
        assertEquals("""
                export: Export
                  Makes a file of a value.
                  Written to the folder of results: file.
                  Needs: kernel.
                  Results, version 1, of com.example 1.2.3

                Inputs
                  subject  any  What comes in.

                Outputs
                  file  file  What comes out.

                Parameters
                  name    text    out.txt                               Something.
                  ending  choice  none     none (None | nothing), line  Something.
                """, run("export").out());
        String number = run("number").out();
        assertTrue(number.contains("  value  number  1 mm  from 0 to 100, step 0.5  A length.\n"), number);
    }

    @Test
    void unknownTypeIsWrongUsage() {
        CommandLineRun run = run("exprt");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("did you mean export?"), run.err());
        assertEquals(2, run("export", "--markdown").code());
    }

    @Test
    void jsonIsComplete() {
        JsonObject json = JsonParser.parseString(run("--json").out()).getAsJsonObject();
        assertEquals(6, json.getAsJsonArray("nodeTypes").size());
        assertEquals(2, json.getAsJsonArray("portTypes").size());
        JsonObject converter = json.getAsJsonArray("converters").get(0).getAsJsonObject();
        assertEquals("number", converter.get("from").getAsString());
        JsonObject export = json.getAsJsonArray("nodeTypes").get(0).getAsJsonObject();
        assertEquals(export, JsonParser.parseString(run("export", "--json").out()));
        assertEquals("[\"file\"]", export.getAsJsonArray("publishes").toString());
        assertEquals("[\"kernel\"]", export.getAsJsonArray("requires").toString());
        JsonObject ending = export.getAsJsonArray("parameters").get(1).getAsJsonObject();
        assertEquals(2, ending.getAsJsonArray("choices").size());
        assertFalse(ending.has("min"));
        JsonObject value = json.getAsJsonArray("nodeTypes")
                .get(2)
                .getAsJsonObject()
                .getAsJsonArray("parameters")
                .get(0)
                .getAsJsonObject();
        assertEquals(100, value.get("max").getAsDouble());
        assertEquals("mm", value.get("unit").getAsString());
    }

    @Test
    void markdownHasTablesWithEscapedCells() {
        String page = run("--markdown").out();
        assertTrue(page.contains("\n## Values\n"), page);
        assertTrue(page.contains("\n### Export (`export`)\n"), page);
        assertTrue(page.contains("| `ending` | choice | `none` | none (None \\| nothing), line | Something. |"), page);
        assertTrue(page.contains("| `terms` | `number` | any number | What comes in. |"), page);
        assertTrue(page.contains("| `number` | `text` | Writes the number. |"), page);
        assertEquals(page, run("--markdown").out());
    }
}
