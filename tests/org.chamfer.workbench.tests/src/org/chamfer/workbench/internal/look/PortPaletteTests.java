package org.chamfer.workbench.internal.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chamfer.workbench.look.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortPaletteTests {
    private static final double READABLE = 4.5;

    @Test
    void everyPortTypeOfTheGraphHasAColor() {
        for (String type : List.of("text", "number", "boolean", "vector", "image", "mesh", "region", "file", "any")) {
            assertTrue(PortPalette.types().contains(type), type);
        }
    }

    @Test
    void anUnknownTypeLooksLikeAny() {
        assertEquals(PortPalette.color("any", false), PortPalette.color("somebody-elses", false));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textCanBeReadOnEveryPortColor(boolean dark) {
        for (String type : PortPalette.types()) {
            Rgb color = PortPalette.color(type, dark);
            double contrast = color.contrast(color.text());
            assertTrue(contrast >= READABLE, type + " " + contrast);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void wiresStandOutFromTheCanvas(boolean dark) {
        Rgb canvas = new Rgb(Token.CANVAS.rgb(dark));
        for (String type : PortPalette.types()) {
            double contrast = PortPalette.color(type, dark).contrast(canvas);
            assertTrue(contrast >= 1.7, type + " " + contrast);
        }
    }

    @Test
    void theDarkThemeHasThemLighter() {
        for (String type : PortPalette.types()) {
            double lighter = PortPalette.color(type, true).lightness()
                    - PortPalette.color(type, false).lightness();
            assertTrue(lighter > 2, type + " " + lighter);
        }
    }

    /** Types that take each other's place on a canvas, and would be mixed up if only the grey were seen. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void kindredTypesDifferInGreyscale(boolean dark) {
        for (List<String> pair : List.of(
                List.of("mesh", "region"),
                List.of("image", "tensor"),
                List.of("number", "boolean"),
                List.of("boolean", "vector"),
                List.of("text", "image"),
                List.of("file", "any"))) {
            double difference = Math.abs(PortPalette.color(pair.get(0), dark).lightness()
                    - PortPalette.color(pair.get(1), dark).lightness());
            assertTrue(difference >= 7, pair + " " + difference);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noTwoTypesAreNearlyTheSameColor(boolean dark) {
        List<String> types = PortPalette.types().stream().sorted().toList();
        for (int i = 0; i < types.size(); i++) {
            for (int k = i + 1; k < types.size(); k++) {
                double distance =
                        distance(PortPalette.color(types.get(i), dark), PortPalette.color(types.get(k), dark));
                assertTrue(distance >= 40, types.get(i) + " " + types.get(k) + " " + distance);
            }
        }
    }

    private static double distance(Rgb first, Rgb second) {
        double red = first.red() - second.red();
        double green = first.green() - second.green();
        double blue = first.blue() - second.blue();
        return Math.sqrt(red * red + green * green + blue * blue);
    }
}
