package org.chamfer.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The graphs of data/canvases: what a first run computes, a second one finds. */
class GraphExampleTests {
    @TempDir
    private Path folder;

    static List<String> examples() {
        return GraphRuns.examples();
    }

    @Test
    void thereAreEnough() {
        assertTrue(examples().size() >= 8);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theSecondRunComputesNothingAndGivesTheSameFiles(String name) throws IOException {
        Chamfer.Result first = run(GraphRuns.example(name), "--out", "first");
        assertEquals(0, first.code(), first.err());
        assertFalse(first.err().contains("warning"), first.err());
        Chamfer.Result second = run(GraphRuns.example(name), "--out", "second");
        assertEquals(0, second.code(), second.err());
        List<String> nodes = second.messages().stream()
                .filter(line -> line.matches("(done|cached|failed|skipped) .*"))
                .toList();
        assertTrue(nodes.size() >= 7, second.err());
        assertTrue(nodes.stream().allMatch(line -> line.startsWith("cached ")), second.err());
        Map<String, String> written = GraphRuns.digests(folder.resolve("first"));
        assertTrue(written.size() >= 2, "a manifest and at least one file");
        assertEquals(written, GraphRuns.digests(folder.resolve("second")));

        Chamfer.Result verified = run(GraphRuns.example(name), "--verify", "first/manifest.json");
        assertEquals(0, verified.code(), verified.err());
    }

    @Test
    void whenAParameterChangesOnlyItsDependantsRun() {
        String graph = GraphRuns.example("gear_pair");
        assertEquals(0, run(graph).code());
        Chamfer.Result changed = run(graph, "-D", "teeth_large.value=40", "--explain");
        assertEquals(0, changed.code(), changed.err());
        Set<String> computed = changed.messages().stream()
                .filter(line -> line.startsWith("done "))
                .map(line -> line.split(" +")[1])
                .collect(Collectors.toSet());
        Set<String> dependants = Set.of(
                "teeth_large", "large", "distance", "half_tooth", "placed", "steel", "pair", "stl", "picture", "png");
        assertTrue(dependants.containsAll(computed), () -> computed + " ran");
        assertTrue(computed.containsAll(Set.of("large", "pair", "stl")), () -> "only " + computed + " ran");
        assertTrue(changed.err().contains("input teeth changed"), changed.err());
    }

    @Test
    void onlyWhatANodeNeedsIsRun() {
        Chamfer.Result result = run(GraphRuns.example("gearbox"), "--only", "gear3");
        assertEquals(0, result.code(), result.err());
        assertTrue(result.err().contains("3 nodes"), result.err());
    }

    @Test
    void theGearboxIsWhatItSays() throws IOException {
        assertEquals(0, run(GraphRuns.example("gearbox"), "--out", "out").code());
        Solid housing = Solid.read(folder.resolve("out/gearbox/housing.stl"));
        assertTrue(housing.isClosed());
        // 201 x 112 mm across the flange with walls of 5 mm: no block, no foil.
        assertEquals(37, housing.box()[5] - housing.box()[2], 1e-3);
        assertTrue(housing.volume() > 120_000 && housing.volume() < 240_000, () -> housing.volume() + " mm3");
        String parts = Files.readString(folder.resolve("out/gearbox/parts.txt"));
        assertTrue(parts.contains("ratio 1 : 5.6"), parts);
    }

    @Test
    void aNodeTypeIsAModel() throws IOException {
        Chamfer.Result result = run("node:gear", "-D", "teeth=18", "-D", "module=1", "-o", "gear.stl");
        assertEquals(0, result.code(), result.err());
        Solid gear = Solid.read(folder.resolve("gear.stl"));
        assertTrue(gear.isClosed());
        assertEquals(20, gear.box()[3] - gear.box()[0], 0.05, "two modules more than teeth");
    }

    private Chamfer.Result run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "run";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new Chamfer(folder)
                .with("CHAMFER_CACHE", folder.resolve("cache").toString())
                .run(all);
    }
}
