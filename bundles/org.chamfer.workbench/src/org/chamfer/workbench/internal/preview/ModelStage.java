package org.chamfer.workbench.internal.preview;

import java.util.Optional;
import org.chamfer.render.ColorScheme;
import org.chamfer.render.Projection;
import org.chamfer.render.RenderSettings;
import org.chamfer.render.StandardView;
import org.chamfer.workbench.look.Look;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** Solids and plane figures, looked at by a camera that is moved by hand. */
final class ModelStage implements Stage {
    private static final double EDGE_ANGLE = 25;
    private static final int FINE_SAMPLES = 3;

    /** Coarse pictures that take longer than this in milliseconds get fewer pixels. */
    private static final int SLOW = 60;

    private final Control canvas;
    private final Look look;
    private final PictureJob job;
    private final PreviewSettings settings;
    private Shown.Model model;
    private Orbit orbit;
    private Orbit shown;
    private Optional<StandardView> hovered = Optional.empty();
    private Image image;
    private boolean framed;
    private int shrink = 1;
    private long wanted;
    private boolean disposed;

    ModelStage(Control canvas, Look look, PreviewSettings settings) {
        this.canvas = canvas;
        this.look = look;
        this.settings = settings;
        this.job = new PictureJob(this::receive);
    }

    /** Shows another model. @param keep true to leave the camera where it is: the same part, made anew */
    void show(Shown.Model newModel, boolean keep) {
        boolean sameKind = model != null && model.flat() == newModel.flat();
        model = newModel;
        shrink = 1;
        if (!keep || !sameKind || orbit == null) {
            orbit = Orbit.of(
                    newModel.flat() ? StandardView.TOP : StandardView.DIAGONAL,
                    newModel.flat() ? Projection.ORTHOGRAPHIC : settings.projection());
            framed = false;
        }
        refresh(canvas.getSize());
    }

    /** Looks from another side and shows all. */
    void face(StandardView view) {
        orbit = orbit.facing(view);
        fit(canvas.getSize());
    }

    /** Hears that the settings changed. */
    void settingsChanged() {
        if (!model.flat()) {
            orbit = orbit.projected(settings.projection());
        }
        refresh(canvas.getSize());
    }

    @Override
    public void paint(GC gc, Point size) {
        if (image == null) {
            ColorScheme scheme = scheme();
            gc.setForeground(look.color(scheme.background()));
            gc.setBackground(look.color(scheme.lowerBackground()));
            gc.fillGradientRectangle(0, 0, size.x, size.y, true);
        } else {
            PixelImage.paint(gc, image, 0, 0, size.x, size.y);
        }
        if (!model.flat() && Math.min(size.x, size.y) > 160) {
            new ViewCube(shown == null ? orbit : shown).paint(gc, size, look, hovered);
        }
    }

    @Override
    public void refresh(Point size) {
        if (model == null || size.x < 2 || size.y < 2) {
            return;
        }
        if (!framed) {
            framed = true;
            orbit = orbit.fitted(model.coarse(), (double) size.x / size.y);
        }
        want(size, false);
    }

    @Override
    public void drag(Drag drag, int right, int down, Point size) {
        orbit = drag == Drag.PAN || model.flat() ? orbit.panned(right, down, size.y) : orbit.turned(right, down);
        want(size, false);
    }

    @Override
    public void zoom(double factor, Point at, Point size) {
        orbit = orbit.zoomed(factor, at.x, at.y, size.x, size.y);
        want(size, false);
    }

    @Override
    public void fit(Point size) {
        orbit = orbit.fitted(model.coarse(), (double) size.x / Math.max(1, size.y));
        refresh(size);
    }

    @Override
    public void settle(Point size) {
        if (model != null) {
            want(size, true);
        }
    }

    @Override
    public boolean click(Point at, Point size) {
        Optional<StandardView> side = cubeSide(at, size);
        side.ifPresent(this::face);
        return side.isPresent();
    }

    /** Marks the side of the cube under the pointer. */
    void hover(Point at, Point size) {
        Optional<StandardView> side = cubeSide(at, size);
        if (!side.equals(hovered)) {
            hovered = side;
            canvas.redraw();
        }
    }

    /** The direction of the camera, for tests and for people who hear rather than see. */
    Orbit orbit() {
        return orbit;
    }

    @Override
    public void dispose() {
        disposed = true;
        job.close();
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private Optional<StandardView> cubeSide(Point at, Point size) {
        return model.flat() || Math.min(size.x, size.y) <= 160 ? Optional.empty() : new ViewCube(orbit).at(at, size);
    }

    private void want(Point size, boolean fine) {
        if (size.x < 2 || size.y < 2) {
            return;
        }
        // While it turns a pixel for a unit of the canvas is enough, however fine the screen is.
        double zoom = fine ? PixelImage.zoom(canvas) / 100.0 : 1.0 / shrink;
        RenderSettings picture = RenderSettings.DEFAULT
                .withScheme(scheme())
                .withSize(pixels(size.x * zoom), pixels(size.y * zoom))
                .withEdges(settings.edges() && (fine || model.coarse() == model.fine()))
                .withEdgeAngle(EDGE_ANGLE)
                .withGrid(settings.grid() && !model.flat())
                .withAntialiasing(fine ? FINE_SAMPLES : model.coarse() == model.fine() ? 2 : 1);
        if (!fine) {
            wanted = System.nanoTime();
        }
        job.want(new PictureJob.Wish(fine ? model.fine() : model.coarse(), orbit.camera(), picture, fine));
    }

    private static int pixels(double length) {
        return (int) Math.max(1, Math.min(RenderSettings.MAX_SIZE, Math.round(length)));
    }

    private ColorScheme scheme() {
        return look.dark() ? ColorScheme.CHAMFER_DARK : ColorScheme.CHAMFER_LIGHT;
    }

    /** Takes a picture, in the background. */
    private void receive(PictureJob.Wish wish, org.chamfer.render.Image picture) {
        ImageData data = PixelImage.data(picture);
        canvas.getDisplay().asyncExec(() -> {
            if (!disposed && !canvas.isDisposed()) {
                put(wish, data);
            }
        });
    }

    private void put(PictureJob.Wish wish, ImageData data) {
        Image next = new Image(canvas.getDisplay(), data);
        if (image != null) {
            image.dispose();
        }
        image = next;
        shown = new Orbit(wish.camera());
        canvas.redraw();
        if (!wish.fine() && wanted != 0) {
            long millis = (System.nanoTime() - wanted) / 1_000_000;
            shrink = millis > SLOW ? Math.min(3, shrink + 1) : millis < SLOW / 4 ? Math.max(1, shrink - 1) : shrink;
            wanted = 0;
        }
    }
}
