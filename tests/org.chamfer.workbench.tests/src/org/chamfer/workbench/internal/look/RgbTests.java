package org.chamfer.workbench.internal.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RgbTests {
    private static final Rgb BLACK = new Rgb(0x000000);

    @Test
    void blackAndWhiteHaveTheGreatestContrast() {
        assertEquals(21, BLACK.contrast(Rgb.WHITE), 1e-9);
        assertEquals(21, Rgb.WHITE.contrast(BLACK), 1e-9);
        assertEquals(1, Rgb.WHITE.contrast(Rgb.WHITE), 1e-9);
    }

    @Test
    void lightnessGoesFromZeroToOneHundred() {
        assertEquals(0, BLACK.lightness(), 1e-9);
        assertEquals(100, Rgb.WHITE.lightness(), 1e-6);
        assertEquals(53.39, new Rgb(0x7F7F7F).lightness(), 0.3);
    }

    @Test
    void mixingRoundsEachChannel() {
        assertEquals(new Rgb(0x808080), BLACK.mix(Rgb.WHITE, 0.5));
        assertEquals(new Rgb(0x2F6FED), new Rgb(0x2F6FED).mix(Rgb.WHITE, 0));
        assertEquals(Rgb.WHITE, new Rgb(0x2F6FED).mix(Rgb.WHITE, 1));
        assertEquals(Rgb.WHITE, BLACK.mix(Rgb.WHITE, 3));
    }

    @Test
    void aColorIsWrittenWithSixDigits() {
        assertEquals("#00000A", new Rgb(0x00000A).hex());
    }
}
