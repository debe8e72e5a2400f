package org.chamfer.formats.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.formats.TestRegistry;
import org.junit.jupiter.api.Test;

/** Files that end too early are read as far as they go, or refused. */
class TruncationTests {
    private static final int STEP = 64;
    private static final int LARGEST = 20_000;

    @Test
    void filesThatEndAnywhere() throws IOException {
        FormatRegistry formats = TestRegistry.formats();
        SeedFiles seeds = new SeedFiles(formats);
        ImportProbe probe = new ImportProbe(formats);
        List<String> wrong = new ArrayList<>();
        for (String format : seeds.formats()) {
            for (byte[] seed : seeds.of(format)) {
                for (int length = 0; length < Math.min(seed.length, LARGEST); length += STEP) {
                    FuzzFile file = new FuzzFile("first " + length, format, Arrays.copyOf(seed, length), -1);
                    probe.examine(file).ifPresent(finding -> wrong.add(format + " " + file.id() + ": " + finding));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }
}
