package org.chamfer.geometry.kernel.internal.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamfer.geometry.manifold.internal.ManifoldKernel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random solids are combined as Manifold combines them, and all results bound solids. A few seconds with a fixed seed by
 * default; {@code releng/scripts/fuzz.sh kernel} runs it for longer. A case file is run again with the system property
 * {@code chamfer.kernel.case}.
 */
class DifferentialTests {
    private static final Path CHECKOUT = Path.of(System.getProperty("chamfer.checkout", "."));
    private static final Path KNOWN = CHECKOUT.resolve("tests/org.chamfer.geometry.kernel.tests/cases");
    private static final double SECONDS = Double.parseDouble(System.getProperty("chamfer.fuzz.seconds", "8"));
    private static final long SEED = Long.parseLong(System.getProperty("chamfer.fuzz.seed", "3"));
    private static final int FIRST = Integer.getInteger("chamfer.fuzz.first", 0);

    @Test
    void randomCasesAgree() throws IOException {
        try (Examiner examiner = new Examiner(Kernels.tested(1), new ManifoldKernel())) {
            System.out.println("fuzz: kernel: seed " + SEED);
            Path findings = CHECKOUT.resolve(".generated/fuzz");
            Map<String, Integer> found = new DifferentialRun(examiner, findings, System.out).run(SEED, FIRST, SECONDS);
            assertEquals(Map.of(), found);
        }
    }

    /** What was wrong once. */
    @ParameterizedTest
    @MethodSource("knownCases")
    void knownCasesAgree(Path file) throws IOException {
        try (Examiner examiner = new Examiner(Kernels.tested(1), new ManifoldKernel())) {
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
