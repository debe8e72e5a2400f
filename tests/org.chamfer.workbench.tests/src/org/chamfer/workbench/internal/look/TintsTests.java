package org.chamfer.workbench.internal.look;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TintsTests {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textCanBeReadOnWhatItIsWrittenOn(boolean dark) {
        Map<String, Rgb> colors = new Tints(dark).all();
        for (String background : new String[] {"window", "canvas", "node", "hover", "selected", "marked"}) {
            readable(colors, "text", background);
        }
        for (String background : new String[] {"window", "canvas", "node"}) {
            readable(colors, "text_secondary", background);
        }
        readable(colors, "on_selection", "selection");
        readable(colors, "tip_text", "tip");
    }

    private static void readable(Map<String, Rgb> colors, String text, String background) {
        double contrast = colors.get(text).contrast(colors.get(background));
        assertTrue(contrast >= 4.5, text + " on " + background + " " + contrast);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gtk", "gtk-states"})
    void everyColorOfTheSheetIsDefined(String sheet) throws IOException {
        Map<String, Rgb> colors = new Tints(false).all();
        Matcher used = Pattern.compile("@chamfer_(\\w+)").matcher(read("/css/" + sheet + ".css"));
        int count = 0;
        while (used.find()) {
            assertTrue(colors.containsKey(used.group(1)), used.group());
            count++;
        }
        assertTrue(count > 3);
    }

    static String read(String path) throws IOException {
        try (InputStream in = TintsTests.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
