package org.chamfer.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Bounds;
import org.junit.jupiter.api.Test;

class ContactSheetTests {
    private static final ContactSettings SETTINGS = new ContactSettings(3, 120, 100, ColorScheme.WORKSHOP, true);
    private static final int BACKGROUND = 0xff000000 | ColorScheme.WORKSHOP.background();

    @Test
    void picturesStandInRows() {
        Image sheet = sheet(new SoftwareRenderer(2));
        assertEquals(360, sheet.width());
        int rowHeight = sheet.height() / 2;
        assertTrue(rowHeight > 100, "names have room: " + rowHeight);
        for (int number = 0; number < 4; number++) {
            int middleX = number % 3 * 120 + 60;
            int top = number / 3 * rowHeight;
            assertTrue(sheet.pixel(middleX, top + 50) != BACKGROUND, "picture " + number);
            assertTrue(ink(sheet, number % 3 * 120, top + 100, 120, rowHeight - 100) > 20, "name " + number);
        }
        assertEquals(0, ink(sheet, 120, rowHeight + 1, 240, rowHeight - 1), "two places are empty");
    }

    @Test
    void failuresLeaveTheirReason() {
        ContactSheet contact = new ContactSheet(2, SETTINGS);
        contact.fail(0, "a", "it is broken");
        contact.fail(1, "b", "");
        Image sheet = contact.finish();
        assertEquals(240, sheet.width());
        assertTrue(ink(sheet, 10, 30, 100, 40) > 20, "the reason");
        assertEquals(0, ink(sheet, 130, 30, 100, 40), "no reason");
    }

    @Test
    void threadsDoNotChangePixels() {
        int[] one = sheet(new SoftwareRenderer(1)).pixels();
        assertArrayEquals(one, sheet(new SoftwareRenderer(2)).pixels());
        assertArrayEquals(one, sheet(new SoftwareRenderer(8)).pixels());
    }

    @Test
    void framingFillsThePicture() {
        for (Projection projection : Projection.values()) {
            Scene scene = Scene.of(Shapes.box(100, 20, 3, 60, 10, 5));
            Camera camera = Framing.fit(scene, StandardView.DIAGONAL.camera(projection), 1.5, 0.8);
            RenderSettings settings = RenderSettings.DEFAULT
                    .withSize(300, 200)
                    .withEdges(false)
                    .withAntialiasing(1)
                    .withScheme(ColorScheme.WORKSHOP);
            Image image = new SoftwareRenderer(1).render(scene, camera, settings);
            Bounds box = Bounds.EMPTY;
            for (int i = 0; i < image.pixels().length; i++) {
                if (image.pixels()[i] != BACKGROUND) {
                    box = box.union(new Bounds(i % 300, i / 300, 0, i % 300 + 1, i / 300 + 1, 0));
                }
            }
            assertEquals(240, box.sizeX(), 2, projection.name());
            assertEquals(150, (box.minX() + box.maxX()) / 2, 2);
            assertEquals(100, (box.minY() + box.maxY()) / 2, 2);
        }
    }

    @Test
    void sizesAreChecked() {
        assertThrows(IllegalArgumentException.class, () -> new ContactSheet(0, SETTINGS));
        assertThrows(IllegalArgumentException.class, () -> new ContactSheet(1000, SETTINGS));
        assertThrows(
                IllegalArgumentException.class, () -> new ContactSettings(0, 100, 100, ColorScheme.WORKSHOP, true));
    }

    private static Image sheet(SoftwareRenderer renderer) {
        ContactSheet contact = new ContactSheet(4, SETTINGS);
        for (int number = 0; number < 4; number++) {
            contact.show(
                    number,
                    "part " + number,
                    Scene.of(Shapes.cube(number, 0, 0, 10 + number)),
                    renderer,
                    WorkContext.NONE);
        }
        return contact.finish();
    }

    private static int ink(Image image, int left, int top, int width, int height) {
        int count = 0;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                count += image.pixel(x, y) == BACKGROUND ? 0 : 1;
            }
        }
        return count;
    }
}
