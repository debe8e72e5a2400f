package org.chamfer.ui.graph.internal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.values.ImageValue;
import org.chamfer.values.MeshValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.RegionValue;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;

class PictureMakerTests {
    @Test
    void imagesKeepTheirShapeAndTheMeanOfTheirPixels() {
        byte[] samples = new byte[40 * 20];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) (i % 2 == 0 ? 255 : 0);
        }
        ImageData data = PictureMaker.of(new ImageValue(40, 20, 1, samples), 10, 10, false)
                .orElseThrow();
        assertEquals(10, data.width);
        assertEquals(5, data.height);
        assertEquals(0x7F7F7F, data.getPixel(3, 2));
    }

    @Test
    void smallImagesAreNotEnlargedAndClearPixelsStayClear() {
        ImageData data = PictureMaker.of(new ImageValue(1, 1, 4, new byte[] {10, 20, 30, 0}), 100, 100, false)
                .orElseThrow();
        assertEquals(1, data.width);
        assertEquals(0, data.getAlpha(0, 0));
    }

    @Test
    void regionsAreDrawn() {
        Region square = new Region(List.of(new double[] {0, 0, 10, 0, 10, 10, 0, 10}));
        ImageData data = PictureMaker.of(new RegionValue(square), 64, 40, true).orElseThrow();
        assertEquals(64, data.width);
        assertNotEquals(data.getPixel(0, 0), data.getPixel(32, 20));
    }

    @Test
    void valuesWithoutLooksHaveNoPicture() {
        assertTrue(PictureMaker.of(new NumberValue(1), 10, 10, false).isEmpty());
        assertTrue(PictureMaker.of(new MeshValue(Mesh.EMPTY), 10, 10, false).isEmpty());
    }
}
