package org.chamfer.formats.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextOutputTests {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-20, -20",
        "0.1, 0.1",
        "100.25, 100.25",
        "12345678.9, 12345678.9",
        "1e7, 10000000",
        "-1.5e-5, -0.000015",
        "1e-7, 0.0000001",
        "2.5e-8, 2.5e-8",
        "-1e-300, -1e-300",
        "1e20, 100000000000000000000",
        "1e21, 1e21",
        "1.7976931348623157e308, 1.7976931348623157e308",
        "123456789012.5, 123456789012.5"
    })
    void numbersAreShortAndPlain(double value, String expected) throws IOException {
        assertEquals(expected, written(value));
    }

    @Test
    void numbersReadBackAsTheSameDouble() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            double value = i % 2 == 0 ? Double.longBitsToDouble(random.nextLong()) : random.nextGaussian() * 1e4;
            if (Double.isFinite(value)) {
                assertEquals(value, Double.parseDouble(written(value)));
            }
        }
    }

    @Test
    void theLocaleHasNoInfluence() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertEquals("1234.5", written(1234.5));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String written(double value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TextOutput(out).number(value).flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
