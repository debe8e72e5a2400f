package org.chamfer.render.internal.sheet;

import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.render.Camera;
import org.chamfer.render.ColorScheme;
import org.chamfer.render.ContactSettings;
import org.chamfer.render.Framing;
import org.chamfer.render.Projection;
import org.chamfer.render.RenderSettings;
import org.chamfer.render.Scene;
import org.chamfer.render.SoftwareRenderer;
import org.chamfer.render.StandardView;
import org.chamfer.render.internal.sheet.Lettering.Anchor;

/** Draws the pictures of a contact sheet and their names. */
public final class TilePainter {
    private static final double FILLED_PART = 0.84;
    private static final double LETTER_PART = 1 / 22.0;
    private static final double LEAST_LETTER = 6;
    private static final double NAME_ROOM = 3;
    private static final int REASON_LINES = 5;
    private static final double LINE_DISTANCE = 1.8;

    private final Canvas canvas;
    private final Lettering lettering;
    private final ContactSettings settings;
    private final double letter;

    /** Draws on a sheet. */
    public TilePainter(Canvas canvas, Lettering lettering, ContactSettings settings) {
        this.canvas = canvas;
        this.lettering = lettering;
        this.settings = settings;
        this.letter = letter(settings);
    }

    /** The height of a picture with its name in pixels. */
    public static int height(ContactSettings settings) {
        return settings.tileHeight() + (int) Math.ceil(NAME_ROOM * letter(settings));
    }

    /** Draws a picture. */
    public void show(int column, int row, String name, Scene scene, SoftwareRenderer renderer, WorkContext context) {
        boolean solid = scene.items().stream().anyMatch(item -> item.geometry() instanceof Mesh);
        StandardView view = solid ? StandardView.DIAGONAL : StandardView.TOP;
        int width = settings.tileWidth();
        int height = settings.tileHeight();
        Camera camera = Framing.fit(scene, view.camera(Projection.PERSPECTIVE), (double) width / height, FILLED_PART);
        RenderSettings render = RenderSettings.DEFAULT
                .withSize(width, height)
                .withScheme(settings.scheme())
                .withEdges(settings.edges());
        canvas.put(renderer.render(scene, camera, render, context), column * width, row * height(settings));
        name(column, row, name);
    }

    /** Draws an empty frame with the reason why there is no picture. */
    public void fail(int column, int row, String name, String reason) {
        ColorScheme scheme = settings.scheme();
        int pale = Inks.mixed(scheme.background(), scheme.axes(), 0.25);
        double inset = letter;
        double left = column * settings.tileWidth() + inset;
        double top = row * height(settings) + inset;
        double right = left + settings.tileWidth() - 2 * inset;
        double bottom = top + settings.tileHeight() - 2 * inset;
        canvas.outline(new double[] {left, top, right, top, right, bottom, left, bottom}, 1, pale);
        List<String> lines = lettering.lines(reason, letter, right - left - 2 * inset, REASON_LINES);
        double y = (top + bottom) / 2 - (lines.size() - 1) / 2.0 * LINE_DISTANCE * letter;
        int ink = Inks.mixed(scheme.background(), scheme.axes(), 0.6);
        for (String line : lines) {
            lettering.write(canvas, line, (left + right) / 2, y, letter, Anchor.CENTER, ink);
            y += LINE_DISTANCE * letter;
        }
        name(column, row, name);
    }

    private void name(int column, int row, String name) {
        String fitted = lettering.fitted(name, letter, settings.tileWidth() - 2 * letter);
        double x = (column + 0.5) * settings.tileWidth();
        double y = row * height(settings) + settings.tileHeight() + letter;
        int ink = Inks.mixed(settings.scheme().background(), settings.scheme().axes(), 0.8);
        lettering.write(canvas, fitted, x, y, letter, Anchor.CENTER, ink);
    }

    private static double letter(ContactSettings settings) {
        return Math.max(LEAST_LETTER, Math.min(settings.tileWidth(), settings.tileHeight()) * LETTER_PART);
    }
}
