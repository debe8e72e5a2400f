package org.chamfer.cli.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.chamfer.cli.internal.CommandLineRun;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.Isolation;
import org.chamfer.engine.RunRequest;
import org.chamfer.engine.RunResult;
import org.chamfer.engine.hooks.RunHook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code chamfer run} runs graphs, writes their files and says what it did. */
class RunCommandTests {
    private static final String SUM = """
            a number value=2
            b number value=3
            total sum
            file export name=total.txt
            a.value -> total.terms
            b.value -> total.terms
            total.value -> file.subject
            """;

    @TempDir
    private Path folder;

    private final FakeEngines engines = new FakeEngines();

    @BeforeEach
    void writeGraph() throws IOException {
        Files.writeString(folder.resolve("sum.canvas"), SUM);
    }

    private CommandLineRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("run", "--cache", "cache"));
        all.addAll(List.of(arguments));
        return raw(all.toArray(String[]::new));
    }

    private CommandLineRun raw(String... arguments) {
        return CommandLineRun.of(() -> new RunCommand(() -> engines), folder, "", arguments);
    }

    private String result() throws IOException {
        return Files.readString(folder.resolve(".generated/total.txt"));
    }

    @Test
    void firstRunComputesAndSecondFindsAll() throws IOException {
        CommandLineRun first = run("sum.canvas");
        assertEquals(0, first.code(), first.err());
        assertEquals("", first.out());
        assertTrue(first.err().contains("done    total  1.23 s\n"), first.err());
        assertTrue(first.err().contains("total: adding 2\n"), first.err());
        assertTrue(first.err().contains("wrote .generated/total.txt\n"), first.err());
        assertTrue(first.err().contains("4 nodes: 4 done, "), first.err());
        assertEquals("5.0", result());
        CommandLineRun second = run("sum.canvas");
        assertEquals(
                List.of("cached  a", "cached  b", "cached  total", "cached  file"),
                second.err().lines().limit(4).toList());
        assertTrue(second.err().contains("4 nodes: 4 cached, "), second.err());
        assertTrue(second.err().contains("; 1 file unchanged"), second.err());
    }

    @Test
    void cachedFilesAreWrittenAgainAndUnchangedOnesAreNotTouched() throws IOException {
        run("sum.canvas");
        Path file = folder.resolve(".generated/total.txt");
        FileTime old = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, old);
        run("sum.canvas");
        assertEquals(old, Files.getLastModifiedTime(file));
        Files.delete(file);
        assertTrue(run("sum.canvas").err().contains("wrote .generated/total.txt"));
        assertEquals("5.0", result());
        Files.writeString(file, "other");
        run("sum.canvas", "--out", ".generated");
        assertEquals("5.0", result());
    }

    @Test
    void parameterIsSet() throws IOException {
        run("sum.canvas");
        CommandLineRun changed = run("sum.canvas", "-D", "a.value=40", "--explain");
        assertEquals("43.0", result());
        assertTrue(changed.err().contains("done    a  1.23 s: not in the cache\n"), changed.err());
        assertTrue(changed.err().contains("cached  b: nothing changed\n"), changed.err());
    }

    @Test
    void unknownNamesAreWrongUsage() {
        CommandLineRun node = run("sum.canvas", "-D", "totl.value=1");
        assertEquals(2, node.code());
        assertTrue(node.err().contains("there is no node totl in sum.canvas"), node.err());
        assertTrue(node.err().contains("did you mean total?"), node.err());
        CommandLineRun parameter = run("sum.canvas", "-D", "a.valu=1");
        assertEquals(2, parameter.code());
        assertTrue(parameter.err().contains("the node a has no parameter valu"), parameter.err());
        assertTrue(parameter.err().contains("did you mean value?"), parameter.err());
        CommandLineRun target = run("sum.canvas", "--only", "totals");
        assertEquals(2, target.code());
        assertTrue(target.err().contains("did you mean total?"), target.err());
        CommandLineRun type = run("node:nunber");
        assertEquals(2, type.code());
        assertTrue(type.err().contains("did you mean number?"), type.err());
        CommandLineRun value = run("sum.canvas", "-D", "a.value=101");
        assertEquals(2, value.code());
        assertTrue(value.err().contains("allowed are numbers from 0 to 100"), value.err());
        assertEquals(2, run("sum.canvas", "-D", "value=1").code());
        assertEquals(2, run("sum.canvas", "-D", "a.value").code());
        assertTrue(engines.requests().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sum.canvas -o x.txt",
                "sum.canvas -o x.txt --out y",
                "sum.canvas --jobs 0",
                "sum.canvas --repeat 0",
                "sum.canvas --timeout 0",
                "sum.canvas --max-heap 100",
                "sum.canvas --isolate --isolate-type sum",
                "sum.canvas --no-cache",
                "sum.canvas -q -v",
                "sum.canvas --confine nowhere",
                "node:number -o a/x.txt -o b/X.txt",
                "node:number -o bad?.txt",
                "--verify manifest.json --out x"
            })
    void wrongUsage(String arguments) {
        CommandLineRun run = run(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertEquals(2, run.code(), run.err());
        assertTrue(engines.requests().isEmpty());
    }

    @Test
    void onlyRunsWhatIsNeeded() {
        CommandLineRun run = run("sum.canvas", "--only", "total");
        assertEquals(0, run.code(), run.err());
        assertFalse(run.err().contains("file"), run.err());
        assertFalse(Files.exists(folder.resolve(".generated/total.txt")));
    }

    @Test
    void failureSkipsDependantsAndTheRestIsWritten() throws IOException {
        Files.writeString(folder.resolve("bad.canvas"), SUM + """
                bad fail
                lost sum
                bad.value -> lost.terms
                """);
        CommandLineRun run = run("bad.canvas");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("failed  bad: it fails\n  hint: do not use it\n"), run.err());
        assertTrue(run.err().contains("skipped lost: input terms failed\n"), run.err());
        assertTrue(run.err().contains("6 nodes: 4 done, 1 failed, 1 skipped"), run.err());
        assertEquals("5.0", result());
        assertFalse(Files.exists(folder.resolve(".generated/manifest.json")));
        assertEquals(
                "error: bad: it fails\n  hint: do not use it\n",
                run("bad.canvas", "-q").err());
    }

    @Test
    void sameFileFromTwoNodesIsAnErrorBeforeAnythingIsWritten() throws IOException {
        Files.writeString(folder.resolve("two.canvas"), SUM + """
                more export name=Total.TXT
                total.value -> more.subject
                """);
        CommandLineRun run = run("two.canvas");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("the nodes file and more give the same file total.txt and Total.TXT"), run.err());
        assertFalse(Files.exists(folder.resolve(".generated")));
        Files.writeString(folder.resolve("inside.canvas"), SUM + """
                more export name=total.txt/more.txt
                total.value -> more.subject
                """);
        assertEquals(1, run("inside.canvas").code());
        Files.writeString(folder.resolve("reserved.canvas"), SUM.replace("total.txt", "manifest.json"));
        CommandLineRun reserved = run("reserved.canvas");
        assertEquals(1, reserved.code());
        assertTrue(reserved.err().contains("the name of the manifest"), reserved.err());
    }

    @Test
    void nodeTypeIsRunAsModel() throws IOException {
        CommandLineRun run = run("node:number", "-D", "value=7", "-o", "out/seven.txt", "-o", "also.txt");
        assertEquals(0, run.code(), run.err());
        assertEquals("7.0", Files.readString(folder.resolve("out/seven.txt")));
        assertEquals("7.0", Files.readString(folder.resolve("also.txt")));
        assertFalse(Files.exists(folder.resolve(".generated")));
        assertTrue(run.err().contains("3 nodes: 3 done"), run.err());
        assertTrue(run.err().contains("wrote out/seven.txt\n"), run.err());
    }

    @Test
    void filesAreNamedAsSeenFromTheCurrentFolder() throws IOException {
        Files.createDirectories(folder.resolve("graphs"));
        Files.writeString(folder.resolve("graphs/read.canvas"), """
                text read file=default.txt
                file export name=copy.txt
                text.value -> file.subject
                """);
        Files.writeString(folder.resolve("graphs/default.txt"), "default");
        Files.writeString(folder.resolve("other.txt"), "other");
        run("graphs/read.canvas");
        assertEquals("default", Files.readString(folder.resolve(".generated/copy.txt")));
        run("graphs/read.canvas", "-D", "text.file=other.txt");
        assertEquals("other", Files.readString(folder.resolve(".generated/copy.txt")));
        String manifest = Files.readString(folder.resolve(".generated/manifest.json"));
        assertTrue(manifest.contains("\"text.file\": \"../other.txt\""), manifest);
    }

    @Test
    void optionsReachTheEngine() {
        run("sum.canvas", "-j", "3", "--isolate-type", "sum", "--max-heap", "300", "--timeout", "1.5", "--network");
        RunRequest request = engines.requests().getFirst();
        assertEquals(3, request.workers());
        assertEquals(new Isolation(Isolation.Scope.NODE_TYPES, Set.of("sum"), 300), request.isolation());
        assertEquals(Duration.ofMillis(1500), request.timeLimit());
        assertTrue(request.network());
        run("sum.canvas", "--isolate", "--confine", ".");
        assertEquals(
                Isolation.Scope.RUN, engines.requests().getLast().isolation().scope());
        assertTrue(engines.requests().getLast().confinement().isPresent());
    }

    @Test
    void withoutCacheNothingIsKept() {
        raw("run", "sum.canvas", "--no-cache");
        assertTrue(raw("run", "sum.canvas", "--no-cache").err().contains("4 done"));
    }

    @Test
    void reportAsJson() {
        CommandLineRun run = run("sum.canvas", "--json", "-q");
        assertEquals("", run.err());
        JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
        assertTrue(json.get("succeeded").getAsBoolean());
        JsonObject total = json.getAsJsonArray("nodes").get(2).getAsJsonObject();
        assertEquals("sum", total.get("type").getAsString());
        assertEquals("done", total.get("state").getAsString());
        JsonObject value = total.getAsJsonObject("outputs").getAsJsonObject("value");
        assertEquals(5, value.get("value").getAsDouble());
        JsonObject file = json.getAsJsonArray("files").get(0).getAsJsonObject();
        assertEquals(".generated/total.txt", file.get("path").getAsString());
        assertEquals(3, file.get("bytes").getAsInt());
    }

    @Test
    void repeatedRunsTellTheirTimes() {
        CommandLineRun run = run("sum.canvas", "--repeat", "3", "--json");
        JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
        assertEquals(3, json.getAsJsonArray("repetitions").size());
        assertEquals(
                "cached",
                json.getAsJsonArray("nodes")
                        .get(0)
                        .getAsJsonObject()
                        .get("state")
                        .getAsString());
        assertTrue(run.err().contains("done    a"), run.err());
        assertEquals(3, engines.requests().size());
    }

    @Test
    void hooksAreToldOfGraphsFilesAndResults() {
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        engines.setHook(new RunHook() {
            @Override
            public void loaded(GraphSnapshot graph) {
                told.add("loaded " + graph.node("a").orElseThrow().parameters());
            }

            @Override
            public void exported(String name, Path file) {
                told.add("exported " + name + " " + Files.exists(file));
            }

            @Override
            public void reported(RunResult result) {
                told.add("reported " + result.succeeded());
                throw new IllegalStateException("faulty");
            }
        });
        CommandLineRun run = run("sum.canvas", "-D", "a.value=9");
        assertEquals(0, run.code());
        assertEquals(List.of("loaded {value=9}", "exported total.txt true", "reported true"), told);
        assertTrue(run.err().contains("warning: a hook of "), run.err());
    }

    @Test
    void missingGraphIsNoUsageProblem() {
        CommandLineRun run = run("nosuch.canvas");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("cannot read nosuch.canvas"), run.err());
        assertEquals(1, run("nosuch.scad", "-o", "x.stl").code());
    }

    @Test
    void help() {
        CommandLineRun run = run("--help");
        assertEquals(0, run.code());
        assertTrue(run.out().contains("Examples:"), run.out());
    }
}
