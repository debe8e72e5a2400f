package org.chamfer.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.junit.jupiter.api.Test;

class ViewSheetTests {
    private static final SheetSettings SETTINGS = SheetSettings.DEFAULT.withSize(800, 600);

    @Test
    void viewsStandWhereTheirArrangementSays() {
        // Wider than deep than high: 60 x 30 x 20 mm, each view has its own proportions.
        Geometry box = Shapes.box(5, 6, 7, 60, 30, 20);
        Image sheet = draw(box, SETTINGS);
        // In third angle the lower left view is the front, three times as wide as high; the right view is as high.
        int gap = gap(sheet, 200);
        int between = columnGap(sheet, gap + 120);
        Bounds front = block(sheet, 0, gap, between, 600);
        Bounds right = block(sheet, between, gap, 800, 600);
        Bounds top = block(sheet, 0, 0, between, gap);
        assertEquals(3, proportion(front), 0.1);
        assertEquals(1.5, proportion(right), 0.1);
        assertEquals(2, proportion(top), 0.1);
        assertEquals(front.minY(), right.minY(), 1);
        assertEquals(front.maxY(), right.maxY(), 1);
        assertEquals(front.minX(), top.minX(), 1);
        assertEquals(front.maxX(), top.maxX(), 1);
        // In first angle the front view is at the upper right, and the top view below it.
        Image first = draw(box, SETTINGS.withArrangement(ViewArrangement.FIRST_ANGLE));
        int firstGap = gap(first, 600);
        int firstBetween = columnGap(first, firstGap - 20);
        assertEquals(3, proportion(block(first, firstBetween, 0, 800, firstGap)), 0.1);
        assertEquals(2, proportion(block(first, firstBetween, firstGap, 800, 600)), 0.1);
        assertEquals(1.5, proportion(block(first, 0, 0, firstBetween, firstGap)), 0.1);
    }

    @Test
    void dimensionsChangeWithTheSizeAlone() {
        // The same picture in another size: only the numbers and the bar can differ.
        int[] small = draw(Shapes.box(0, 0, 0, 40, 30, 20), SETTINGS).pixels();
        int[] large = draw(Shapes.box(0, 0, 0, 80, 60, 40), SETTINGS).pixels();
        int differences = 0;
        for (int i = 0; i < small.length; i++) {
            differences += small[i] == large[i] ? 0 : 1;
        }
        assertTrue(differences > 50 && differences < 3000, "pixels that differ: " + differences);
    }

    @Test
    void threadsDoNotChangePixels() {
        Scene scene = Scene.of(Shapes.torus(60, 30));
        ViewSheet sheet = new ViewSheet("ring", SETTINGS);
        int[] one = sheet.draw(scene, new SoftwareRenderer(1), WorkContext.NONE).pixels();
        for (int threads : new int[] {2, 8}) {
            assertArrayEquals(
                    one,
                    sheet.draw(scene, new SoftwareRenderer(threads), WorkContext.NONE)
                            .pixels());
        }
    }

    @Test
    void anythingHasASheet() {
        for (Geometry shape : List.of(
                Mesh.EMPTY,
                Shapes.frame(),
                Shapes.box(0, 0, 0, 1000, 0.01, 0.01),
                Shapes.box(0, 0, 0, 1e-6, 1e-6, 1e6))) {
            Image image = draw(shape, SETTINGS.withSize(SheetSettings.LEAST_SIZE, SheetSettings.LEAST_SIZE));
            assertEquals(SheetSettings.LEAST_SIZE, image.width());
            assertEquals(SheetSettings.LEAST_SIZE, image.height());
        }
    }

    @Test
    void sizesAreChecked() {
        assertThrows(IllegalArgumentException.class, () -> SETTINGS.withSize(199, 400));
        assertThrows(IllegalArgumentException.class, () -> SETTINGS.withSize(400, RenderSettings.MAX_SIZE + 1));
    }

    private static Image draw(Geometry geometry, SheetSettings settings) {
        return new ViewSheet("part", settings).draw(Scene.of(geometry), new SoftwareRenderer(2), WorkContext.NONE);
    }

    private static double proportion(Bounds box) {
        return box.sizeX() / box.sizeY();
    }

    /** The first row below the uppermost view that crosses a column. */
    private static int gap(Image image, int column) {
        int row = 0;
        while (!isFace(image.pixel(column, row))) {
            row++;
        }
        while (isFace(image.pixel(column, row)) || isFace(image.pixel(column, row + 5))) {
            row++;
        }
        return row;
    }

    /** The first column right of the leftmost view that crosses a row. */
    private static int columnGap(Image image, int row) {
        int column = 0;
        while (!isFace(image.pixel(column, row))) {
            column++;
        }
        while (isFace(image.pixel(column, row)) || isFace(image.pixel(column + 5, row))) {
            column++;
        }
        return column;
    }

    private static boolean isFace(int pixel) {
        return (pixel & 0xff) - (pixel >> 16 & 0xff) > 40;
    }

    /** The box around the bluish pixels in a part of a sheet: faces, not ink. */
    private static Bounds block(Image image, int left, int top, int right, int bottom) {
        Bounds box = Bounds.EMPTY;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if (isFace(image.pixel(x, y))) {
                    box = box.union(new Bounds(x, y, 0, x + 1, y + 1, 0));
                }
            }
        }
        return box;
    }
}
