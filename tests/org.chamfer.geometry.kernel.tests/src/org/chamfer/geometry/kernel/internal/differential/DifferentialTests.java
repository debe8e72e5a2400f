package org.chamfer.geometry.kernel.internal.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random solids are combined as Manifold combines them, and all results bound solids. So many cases with a fixed seed by
 * default; {@code releng/scripts/fuzz.sh kernel} runs it for longer, with Manifold in Node, which is quicker. A case file
 * is run again with the system property {@code chamfer.kernel.case}.
 */
class DifferentialTests {
    private static final Path CHECKOUT = Path.of(System.getProperty("chamfer.checkout", "."));
    private static final Path KNOWN = CHECKOUT.resolve("tests/org.chamfer.geometry.kernel.tests/cases");
    /** The suite examines so many; those who ask for more say how long that may take. */
    private static final int FEWEST_CASES = 120;

    private static final int CASES = Integer.getInteger("chamfer.fuzz.cases", FEWEST_CASES);
    private static final double SECONDS = Double.parseDouble(System.getProperty("chamfer.fuzz.seconds", "600"));
    private static final long SEED = Long.parseLong(System.getProperty("chamfer.fuzz.seed", "3"));
    private static final int FIRST = Integer.getInteger("chamfer.fuzz.first", 0);
    private static final boolean IN_NODE =
            System.getProperty("chamfer.fuzz.referee", "").equals("node");

    @Test
    void randomCasesAgree() throws IOException {
        try (Manifold manifold = IN_NODE ? Manifold.inNode(CHECKOUT) : Manifold.onJvm();
                Examiner examiner = new Examiner(Kernels.tested(1), manifold::open)) {
            System.out.println("fuzz: kernel: seed " + SEED);
            Path findings = CHECKOUT.resolve(".generated/fuzz");
            DifferentialRun run = new DifferentialRun(examiner, findings, System.out);
            int examined = run.examine(new CaseSource(SEED), FIRST, CASES, SECONDS);
            assertEquals(Map.of(), run.found());
            assertTrue(examined >= Math.min(CASES, FEWEST_CASES), examined + " cases in " + SECONDS + " s");
        }
    }

    /** What was wrong once. */
    @ParameterizedTest
    @MethodSource("knownCases")
    void knownCasesAgree(Path file) throws IOException {
        try (Manifold manifold = Manifold.onJvm();
                Examiner examiner = new Examiner(Kernels.tested(1), manifold::open)) {
            Optional<Finding> found = examiner.examine(KernelCase.parse(Files.readString(file)));
            assertEquals(
                    "",
                    found.map(finding -> finding.signature() + ": " + finding.detail())
                            .orElse(""));
        }
    }

    static List<Path> knownCases() throws IOException {
        String chosen = System.getProperty("chamfer.kernel.case");
        if (chosen != null) {
            return List.of(Path.of(chosen));
        }
        try (Stream<Path> files = Files.list(KNOWN)) {
            return files.filter(file -> file.toString().endsWith(".case"))
                    .sorted()
                    .toList();
        }
    }
}
