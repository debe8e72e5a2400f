package org.chamfer.workbench.internal.preview;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.chamfer.render.Camera;
import org.chamfer.render.Image;
import org.chamfer.render.RenderSettings;
import org.chamfer.render.Scene;
import org.chamfer.render.SoftwareRenderer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Draws pictures one after the other in the background. Of several wishes the latest wins; a fine picture in the making
 * is given up for it, a coarse one is not, so that something is seen however quickly wishes come.
 */
final class PictureJob extends Job {
    /** A picture that is wanted. @param fine true if it may take its time */
    record Wish(Scene scene, Camera camera, RenderSettings settings, boolean fine) {}

    private final SoftwareRenderer renderer = new SoftwareRenderer();
    private final AtomicReference<Wish> latest = new AtomicReference<>();
    private final BiConsumer<Wish, Image> receiver;
    private volatile boolean closed;

    /** @param receiver takes pictures, in the background */
    PictureJob(BiConsumer<Wish, Image> receiver) {
        super("Drawing the preview");
        this.receiver = receiver;
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    /** Wants a picture instead of those that were wanted before. */
    void want(Wish wish) {
        latest.set(wish);
        schedule();
    }

    /** Draws nothing more. */
    void close() {
        closed = true;
        latest.set(null);
        cancel();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        for (Wish wish = latest.getAndSet(null); wish != null && !closed; wish = latest.getAndSet(null)) {
            draw(wish);
        }
        return Status.OK_STATUS;
    }

    private void draw(Wish wish) {
        try {
            Image image = renderer.render(
                    wish.scene(), wish.camera(), wish.settings(), () -> closed || wish.fine() && latest.get() != null);
            if (!closed) {
                receiver.accept(wish, image);
            }
        } catch (CancellationException _) {
            // A later wish is there already, or the view is gone.
        }
    }
}
