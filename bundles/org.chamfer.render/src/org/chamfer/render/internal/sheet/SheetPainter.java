package org.chamfer.render.internal.sheet;

import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Degrees;
import org.chamfer.geometry.Region;
import org.chamfer.render.Camera;
import org.chamfer.render.ColorScheme;
import org.chamfer.render.Framing;
import org.chamfer.render.Image;
import org.chamfer.render.Projection;
import org.chamfer.render.RenderSettings;
import org.chamfer.render.Scene;
import org.chamfer.render.SheetSettings;
import org.chamfer.render.SoftwareRenderer;
import org.chamfer.render.StandardView;
import org.chamfer.render.ViewSheet;
import org.chamfer.render.internal.sheet.Lettering.Anchor;
import org.chamfer.render.internal.sheet.SheetLayout.Box;

/** Draws one {@link ViewSheet}. */
public final class SheetPainter {
    private static final double NAME_SIZE = 0.9;
    private static final double NAME_DISTANCE = 1.6;
    private static final double ISOMETRIC_PART = 0.94;

    private final ViewSheet sheet;
    private final Scene scene;
    private final Bounds bounds;
    private final SoftwareRenderer renderer;
    private final WorkContext context;
    private final Canvas canvas;
    private final int ink;
    private final int paleInk;

    /** Prepares to draw a sheet. */
    public SheetPainter(ViewSheet sheet, Scene scene, SoftwareRenderer renderer, WorkContext context) {
        this.sheet = sheet;
        this.scene = scene;
        this.bounds = scene.bounds();
        this.renderer = renderer;
        this.context = context;
        SheetSettings settings = sheet.settings();
        ColorScheme scheme = settings.scheme();
        canvas = new Canvas(settings.width(), settings.height(), scheme.background());
        ink = scheme.axes();
        paleInk = Inks.mixed(scheme.background(), scheme.axes(), 0.55);
    }

    /** Draws it. */
    public Image draw() {
        boolean plane = scene.items().stream().allMatch(item -> item.geometry() instanceof Region);
        SheetLayout layout =
                plane ? SheetLayout.ofPlane(bounds, sheet.settings()) : SheetLayout.of(bounds, sheet.settings());
        try (Lettering lettering = new Lettering()) {
            if (bounds.isEmpty()) {
                lettering.write(
                        canvas,
                        "nothing to show",
                        sheet.settings().width() / 2.0,
                        sheet.settings().height() / 2.0,
                        layout.letter(),
                        Anchor.CENTER,
                        paleInk);
            } else if (plane) {
                drawPlane(layout, lettering);
            } else {
                drawSolid(layout, lettering);
            }
            new TitleStrip(canvas, lettering, layout, ink, paleInk).draw(sheet, plane, bounds);
        }
        return canvas.image();
    }

    private void drawPlane(SheetLayout layout, Lettering lettering) {
        Box view = shown(layout.top(), StandardView.TOP, bounds.sizeX(), bounds.sizeY(), layout.scale());
        name("Top", view, layout, lettering);
        DimensionLines dimensions = new DimensionLines(canvas, lettering, layout.letter(), ink);
        double distance = SheetLayout.DIMENSION * layout.letter();
        dimensions.below(view.left(), view.right(), view.bottom(), distance, millimetres(bounds.sizeX()));
        dimensions.leftOf(view.top(), view.bottom(), view.left(), distance, millimetres(bounds.sizeY()));
    }

    private void drawSolid(SheetLayout layout, Lettering lettering) {
        double scale = layout.scale();
        Box front = shown(layout.front(), StandardView.FRONT, bounds.sizeX(), bounds.sizeZ(), scale);
        Box top = shown(layout.top(), StandardView.TOP, bounds.sizeX(), bounds.sizeY(), scale);
        Box right = shown(layout.right(), StandardView.RIGHT, bounds.sizeY(), bounds.sizeZ(), scale);
        name("Front", front, layout, lettering);
        name("Top", top, layout, lettering);
        name("Right", right, layout, lettering);
        Box isometric = layout.isometric();
        Camera camera = Framing.fit(
                scene,
                StandardView.ISOMETRIC.camera(Projection.ORTHOGRAPHIC),
                isometric.width() / isometric.height(),
                ISOMETRIC_PART);
        put(isometric, camera);
        name("Isometric", isometric, layout, lettering);
        DimensionLines dimensions = new DimensionLines(canvas, lettering, layout.letter(), ink);
        double distance = SheetLayout.DIMENSION * layout.letter();
        dimensions.below(front.left(), front.right(), front.bottom(), distance, millimetres(bounds.sizeX()));
        dimensions.below(right.left(), right.right(), right.bottom(), distance, millimetres(bounds.sizeY()));
        dimensions.leftOf(front.top(), front.bottom(), front.left(), distance, millimetres(bounds.sizeZ()));
    }

    /** Draws a view in the middle of a cell. Returns the rectangle that the model's box takes. */
    private Box shown(Box cell, StandardView direction, double width, double height, double scale) {
        double half = direction.camera(Projection.ORTHOGRAPHIC).fieldOfView() / 2;
        double distance = pixels(cell.height()) / scale / 2 * Degrees.cos(half) / Degrees.sin(half);
        Box placed = put(
                cell,
                direction.camera(Projection.ORTHOGRAPHIC).autoCenter(bounds).withDistance(distance));
        return new Box(
                placed.middleX() - width * scale / 2,
                placed.middleY() - height * scale / 2,
                width * scale,
                height * scale);
    }

    /** Puts a picture into a cell, with a border for lines that stand over. Returns where it is without the border. */
    private Box put(Box cell, Camera camera) {
        int border = 3;
        int width = pixels(cell.width());
        int height = pixels(cell.height());
        int left = (int) Math.round(cell.left());
        int top = (int) Math.round(cell.top());
        SheetSettings settings = sheet.settings();
        RenderSettings render = RenderSettings.DEFAULT
                .withSize(width + 2 * border, height + 2 * border)
                .withScheme(settings.scheme())
                .withEdges(settings.edges());
        Camera wider = camera.withDistance(camera.distance() * (height + 2 * border) / height);
        canvas.put(renderer.render(scene, wider, render, context), left - border, top - border);
        return new Box(left, top, width, height);
    }

    private static int pixels(double length) {
        return (int) Math.max(1, Math.round(length));
    }

    private void name(String name, Box view, SheetLayout layout, Lettering lettering) {
        double letter = NAME_SIZE * layout.letter();
        double y = view.top() - NAME_DISTANCE * letter;
        lettering.write(canvas, name, view.middleX(), y, letter, Anchor.CENTER, paleInk);
    }

    private static String millimetres(double length) {
        return Lettering.millimetres(length);
    }
}
