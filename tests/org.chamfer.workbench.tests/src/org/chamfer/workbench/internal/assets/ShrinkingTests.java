package org.chamfer.workbench.internal.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.chamfer.render.Image;
import org.chamfer.values.ImageValue;
import org.junit.jupiter.api.Test;

class ShrinkingTests {
    @Test
    void pixelsAreMeans() {
        Image small = Shrinking.to(new Image(2, 2, new int[] {0xff000000, 0xff0000ff, 0xff00ff00, 0xffff0000}), 1);
        assertEquals(0xff404040, small.pixel(0, 0));
    }

    @Test
    void smallPicturesStay() {
        Image image = new Image(1, 1, new int[] {0xff123456});
        assertSame(image, Shrinking.to(image, 32));
    }

    @Test
    void clearPixelsShowTheGround() {
        ImageValue clear = new ImageValue(1, 1, 4, new byte[] {(byte) 255, 0, 0, 0});
        assertEquals(0xff202428, Shrinking.cover(clear, 8, 0x202428).pixel(0, 0));
    }

    @Test
    void theMiddleOfWideImagesIsShown() {
        ImageValue wide = new ImageValue(3, 1, 1, new byte[] {0, 100, (byte) 255});
        Image cover = Shrinking.cover(wide, 8, 0);
        assertEquals(1, cover.width());
        assertEquals(0xff646464, cover.pixel(0, 0));
    }
}
