package org.chamfer.formats.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.formats.TestRegistry;
import org.junit.jupiter.api.Test;

/**
 * Damaged files are read or refused with diagnostics; nothing is thrown, nothing hangs and nothing fills the memory. A
 * few seconds with a fixed seed by default; {@code releng/scripts/fuzz.sh importers} runs it for longer.
 */
class ImporterFuzzTests {
    private static final Path CHECKOUT = Path.of(System.getProperty("chamfer.checkout", "."));
    private static final double SECONDS = Double.parseDouble(System.getProperty("chamfer.fuzz.seconds", "10"));
    private static final long SEED = Long.parseLong(System.getProperty("chamfer.fuzz.seed", "3"));

    @Test
    void filesAreReadOrRefused() throws IOException {
        FormatRegistry formats = TestRegistry.formats();
        Path findings = CHECKOUT.resolve(".generated/fuzz");
        ImporterFuzzRun run =
                new ImporterFuzzRun(new SeedFiles(formats), new ImportProbe(formats), findings, System.out);
        assertEquals(Set.of(), run.run(SEED, SECONDS));
    }
}
