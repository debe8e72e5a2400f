package org.chamfer.render;

import org.chamfer.base.work.WorkContext;
import org.chamfer.render.internal.sheet.SheetPainter;

/**
 * A sheet with the views from which engineers read a part: front, top and right in one scale, each in line with the
 * front view, an isometric one, and the overall dimensions in millimetres. A plane figure has only its top view. Equal
 * scenes give equal pixels, with any number of threads.
 *
 * @param title what the sheet is called, such as a file's name
 * @param settings how it looks
 */
public record ViewSheet(String title, SheetSettings settings) {
    /**
     * Draws the sheet.
     *
     * @throws java.util.concurrent.CancellationException if the context is cancelled
     */
    public Image draw(Scene scene, SoftwareRenderer renderer, WorkContext context) {
        return new SheetPainter(this, scene, renderer, context).draw();
    }
}
