package org.chamfer.workbench.internal.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.chamfer.workbench.look.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSheetTests {
    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}\\b");
    private static final Pattern PREFERENCE = Pattern.compile("=\\d+,\\d+,\\d+'");

    @ParameterizedTest
    @ValueSource(strings = {"", "-widgets"})
    void bothThemesHaveTheSameRules(String part) throws IOException {
        assertEquals(rules("light" + part), rules("dark" + part));
    }

    private static List<String> rules(String theme) throws IOException {
        String sheet = TintsTests.read("/css/" + theme + ".css").replace("light theme", "dark theme");
        String neutral = COLOR.matcher(sheet).replaceAll("#");
        return PREFERENCE.matcher(neutral).replaceAll("=").lines().toList();
    }

    /** Every colour is one of the look's, or close enough to the tint of two that the eye cannot tell. */
    @ParameterizedTest
    @CsvSource({"light, false", "dark, true", "light-widgets, false", "dark-widgets, true"})
    void everyColorIsATokenOrATint(String sheet, boolean dark) throws IOException {
        List<Rgb> known = new ArrayList<>(new Tints(dark).all().values());
        Set<String> strange = new TreeSet<>();
        COLOR.matcher(TintsTests.read("/css/" + sheet + ".css")).results().forEach(found -> {
            Rgb color = new Rgb(Integer.parseInt(found.group().substring(1), 16));
            if (known.stream().noneMatch(one -> close(one, color))) {
                strange.add(found.group());
            }
        });
        assertEquals(Set.of(), strange);
    }

    private static boolean close(Rgb first, Rgb second) {
        return Math.abs(first.red() - second.red()) <= 4
                && Math.abs(first.green() - second.green()) <= 4
                && Math.abs(first.blue() - second.blue()) <= 4;
    }

    @ParameterizedTest
    @CsvSource({"light, false", "dark, true"})
    void textEditorsHaveTheColorsOfTheTheme(String sheet, boolean dark) throws IOException {
        String text = TintsTests.read("/css/" + sheet + ".css");
        assertTrue(text.contains("'AbstractTextEditor.Color.Background=" + numbers(Token.CANVAS, dark) + "'"));
        assertTrue(text.contains("'AbstractTextEditor.Color.Foreground=" + numbers(Token.TEXT, dark) + "'"));
    }

    private static String numbers(Token token, boolean dark) {
        Rgb rgb = new Rgb(token.rgb(dark));
        return rgb.red() + "," + rgb.green() + "," + rgb.blue();
    }
}
