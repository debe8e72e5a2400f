package org.chamfer.render;

import org.chamfer.base.work.WorkContext;
import org.chamfer.render.internal.sheet.Canvas;
import org.chamfer.render.internal.sheet.Lettering;
import org.chamfer.render.internal.sheet.TilePainter;

/**
 * A sheet of small pictures in a grid, each with a name under it. Pictures are added one after the other, so that no two
 * models need to be in memory at once. Not thread-safe.
 */
public final class ContactSheet {
    private final ContactSettings settings;
    private final Canvas canvas;
    private final TilePainter painter;
    private final Lettering lettering = new Lettering();

    /**
     * An empty sheet.
     *
     * @param count how many pictures it will have
     * @throws IllegalArgumentException if the sheet would be larger than {@link RenderSettings#MAX_SIZE} or have none
     */
    public ContactSheet(int count, ContactSettings settings) {
        if (count < 1) {
            throw new IllegalArgumentException("a contact sheet has at least one picture");
        }
        this.settings = settings;
        int columns = Math.min(count, settings.columns());
        int rows = (count + columns - 1) / columns;
        long width = (long) columns * settings.tileWidth();
        long height = (long) rows * TilePainter.height(settings);
        if (Math.max(width, height) > RenderSettings.MAX_SIZE) {
            throw new IllegalArgumentException("the contact sheet would have " + width + "x" + height
                    + " pixels; a side may have " + RenderSettings.MAX_SIZE);
        }
        canvas = new Canvas((int) width, (int) height, settings.scheme().background());
        painter = new TilePainter(canvas, lettering, settings);
    }

    /**
     * Draws the picture of a scene.
     *
     * @param number which, from 0, row by row
     * @param name what stands under it
     * @throws java.util.concurrent.CancellationException if the context is cancelled
     */
    public void show(int number, String name, Scene scene, SoftwareRenderer renderer, WorkContext context) {
        painter.show(column(number), row(number), name, scene, renderer, context);
    }

    /** Leaves the place of a picture empty but for the reason why there is none. */
    public void fail(int number, String name, String reason) {
        painter.fail(column(number), row(number), name, reason);
    }

    /** The sheet; nothing may be added afterwards. */
    public Image finish() {
        lettering.close();
        return canvas.image();
    }

    private int column(int number) {
        return number % settings.columns();
    }

    private int row(int number) {
        return number / settings.columns();
    }
}
