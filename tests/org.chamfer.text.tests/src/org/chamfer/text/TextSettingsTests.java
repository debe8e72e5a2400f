package org.chamfer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSettingsTests {
    private static TextSettings scripted(String text, String script) {
        return new TextSettings(text, 10, "", "default", "default", 1, "", "en", script, 2).resolved();
    }

    @ParameterizedTest
    @CsvSource({
        "Hello!, Latn, ltr",
        "\u0442\u0438\u043f, Cyrl, ltr",
        "\u05e9\u05dc\u05d5\u05dd 12, Hebr, rtl",
        "\u0627\u0644\u062e\u0637, Arab, rtl",
        "\u6587, Hani, ltr",
        "\u3042, Hira, ltr",
        "\u03b1\u030a, Grek, ltr"
    })
    void findsTheScriptOfAText(String text, String script, String direction) {
        assertEquals(script, scripted(text, "").script());
        assertEquals(direction, scripted(text, "").direction());
    }

    @Test
    void mixedAndCommonTextHasNone() {
        assertEquals("", scripted("a\u05e9", "").script());
        assertEquals("ltr", scripted("\u05e9a", "").direction());
        assertEquals("", scripted("123 !?", "").script());
        assertEquals("", scripted("", "").script());
    }

    @ParameterizedTest
    @CsvSource({"latin, Lati", "arabic, Arab", "LATN, Latn", "Aran, Arab", "Zyyy, Zyyy", "12, 12"})
    void namesAreReadAsHarfBuzzDoes(String name, String script) {
        assertEquals(script, scripted("\u0442", name).script());
    }
}
