package org.chamfer.render;

import org.chamfer.base.work.WorkContext;
import org.chamfer.render.internal.Frame;
import org.chamfer.render.internal.SceneTriangles;
import org.chamfer.render.internal.ScreenTriangles;
import org.chamfer.render.internal.ViewTransform;
import org.chamfer.render.internal.Workers;

/**
 * Draws scenes without a display, a graphics card or platform code. The same scene gives the same pixels with any
 * number of threads on every machine. Thread-safe.
 */
public final class SoftwareRenderer {
    private final int threads;

    /** A renderer that uses all processors. */
    public SoftwareRenderer() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /**
     * A renderer that uses some threads.
     *
     * @throws IllegalArgumentException if there is not at least one
     */
    public SoftwareRenderer(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("a renderer needs a thread: " + threads);
        }
        this.threads = threads;
    }

    /** Draws a scene; never cancelled. */
    public Image render(Scene scene, Camera camera, RenderSettings settings) {
        return render(scene, camera, settings, WorkContext.NONE);
    }

    /**
     * Draws a scene: solids shaded, plane figures flat.
     *
     * @throws java.util.concurrent.CancellationException if the context is cancelled
     */
    public Image render(Scene scene, Camera camera, RenderSettings settings, WorkContext context) {
        int samples = settings.antialiasing();
        ViewTransform transform = new ViewTransform(camera, settings.width() * samples, settings.height() * samples);
        try (Workers workers = new Workers(threads, context)) {
            ScreenTriangles triangles = new SceneTriangles(transform, settings, workers).of(scene, camera);
            return new Frame(triangles, settings, workers).draw();
        }
    }
}
