package org.chamfer.workbench.internal.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleTests {
    static Stream<Example> all() {
        return Example.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void itsFileIsThere(Example example) {
        Path checkout = Path.of(System.getProperty("chamfer.checkout"));

        assertTrue(Files.isRegularFile(checkout.resolve(example.path())), example.path());
    }

    @ParameterizedTest
    @MethodSource("all")
    void itHasPicturesForBothSizesOfPixels(Example example) {
        assertNotNull(Example.class.getResource("/icons/examples/" + example.picture() + ".png"));
        assertNotNull(Example.class.getResource("/icons/examples/" + example.picture() + "@2x.png"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void itsSummaryIsAPhrase(Example example) {
        assertFalse(example.summary().endsWith("."), example.summary());
        assertTrue(example.summary().length() <= 32, example.summary());
    }

    @Test
    void noneIsThereTwice() {
        assertEquals(
                Example.all().size(),
                new HashSet<>(Example.all().stream().map(Example::path).toList()).size());
    }
}
