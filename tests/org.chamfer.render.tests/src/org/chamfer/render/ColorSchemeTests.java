package org.chamfer.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColorSchemeTests {
    private static final Scene NOTHING = new Scene(List.of());
    private static final RenderSettings SMALL = RenderSettings.DEFAULT.withSize(40, 90);

    @Test
    void gradientsRunFromTheUpperToTheLowerBorder() {
        Image image = new SoftwareRenderer(1)
                .render(
                        NOTHING,
                        Camera.DEFAULT,
                        SMALL.withScheme(ColorScheme.CHAMFER_DARK).withAntialiasing(1));
        assertEquals(0xff23282f, image.pixel(0, 0));
        assertEquals(0xff15181c, image.pixel(39, 89));
        for (int y = 1; y < 90; y++) {
            assertTrue((image.pixel(7, y) & 255) <= (image.pixel(7, y - 1) & 255), "row " + y);
        }
    }

    @Test
    void gradientsDoNotDependOnThreads() {
        RenderSettings settings = SMALL.withSize(300, 300).withScheme(ColorScheme.CHAMFER_LIGHT);
        assertArrayEquals(
                new SoftwareRenderer(1)
                        .render(NOTHING, Camera.DEFAULT, settings)
                        .pixels(),
                new SoftwareRenderer(3)
                        .render(NOTHING, Camera.DEFAULT, settings)
                        .pixels());
    }

    @Test
    void otherSchemesHaveAnEvenBackground() {
        for (ColorScheme scheme : ColorScheme.all()) {
            Image image = new SoftwareRenderer(1).render(NOTHING, Camera.DEFAULT, SMALL.withScheme(scheme));
            assertTrue(
                    Arrays.stream(image.pixels()).allMatch(pixel -> pixel == (0xff000000 | scheme.background())),
                    scheme.name());
        }
    }

    @Test
    void schemesOfTheWorkbenchAreNotForChoosing() {
        assertFalse(ColorScheme.all().contains(ColorScheme.CHAMFER_LIGHT));
        assertFalse(ColorScheme.all().contains(ColorScheme.CHAMFER_DARK));
    }

    @Test
    void smallerAnglesGiveMoreEdges() {
        Scene scene = Scene.of(Shapes.torus(24, 12));
        Camera camera = Framing.fit(scene, Camera.DEFAULT, 1, 0.8);
        RenderSettings settings = SMALL.withSize(100, 100).withScheme(ColorScheme.CHAMFER_LIGHT);
        SoftwareRenderer renderer = new SoftwareRenderer(1);
        assertTrue(dark(renderer.render(scene, camera, settings.withEdgeAngle(5)))
                > dark(renderer.render(scene, camera, settings.withEdgeAngle(90))));
    }

    private static long dark(Image image) {
        return Arrays.stream(image.pixels())
                .filter(pixel -> (pixel >> 8 & 255) < 0x60)
                .count();
    }
}
