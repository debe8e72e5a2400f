package org.chamfer.scad.eval.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged and random programs are evaluated or refused with diagnostics; nothing is thrown, nothing hangs and nothing
 * fills the memory. A few seconds with a fixed seed by default; {@code releng/scripts/fuzz.sh} runs it for longer.
 */
class FuzzTests {
    private static final Path CHECKOUT = Path.of(System.getProperty("chamfer.checkout", "."));
    private static final double SECONDS = Double.parseDouble(System.getProperty("chamfer.fuzz.seconds", "10"));
    private static final long SEED = Long.parseLong(System.getProperty("chamfer.fuzz.seed", "3"));
    private static final int FIRST = Integer.getInteger("chamfer.fuzz.first", 0);
    /** Share of the time for evaluation without geometry. */
    private static final double EVALUATION = 0.6;

    @TempDir
    Path inputs;

    @Test
    void programsEndInAResult() throws IOException {
        run("evaluation", new EvaluationProbe(), SECONDS * EVALUATION);
    }

    @Test
    void geometryIsComputedOrRefused() throws IOException {
        run("geometry", new GeometryProbe(), SECONDS * (1 - EVALUATION));
    }

    private void run(String name, Probe probe, double seconds) throws IOException {
        Path findings = CHECKOUT.resolve(".generated/fuzz");
        CaseSource source = new CaseSource(new Corpus(CHECKOUT), new InputFolder(inputs.toRealPath()), SEED);
        System.out.println("fuzz: " + name + ": seed " + SEED);
        assertEquals(Set.of(), new FuzzRun(name, source, probe, findings, System.out).run(FIRST, seconds));
    }
}
