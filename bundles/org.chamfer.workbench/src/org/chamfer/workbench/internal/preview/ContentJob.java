package org.chamfer.workbench.internal.preview;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.values.Value;
import org.chamfer.workbench.preview.PreviewSource;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.ImageData;

/** Loads what is to be shown, in the background; of several wishes the latest wins. */
final class ContentJob extends Job {
    /** Hears what was loaded, in the background; only of the latest wish. */
    interface Receiver {
        /** Takes content. @param pixels of a picture, otherwise null @param facts what is known at once */
        void loaded(PreviewSource.Content content, Shown shown, ImageData pixels, String facts);

        /** Takes all facts, a while later. */
        void measured(PreviewSource.Content content, String facts);

        /** Hears why nothing can be shown. */
        void failed(PreviewSource.Content content, String message);
    }

    private final Receiver receiver;
    private final AtomicReference<PreviewSource.Content> wanted = new AtomicReference<>();

    ContentJob(Receiver receiver) {
        super("Loading the preview");
        this.receiver = receiver;
        setSystem(true);
    }

    /** Wants content instead of what was wanted before; null for nothing. */
    void want(PreviewSource.Content content) {
        wanted.set(content);
        if (content != null) {
            schedule();
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        PreviewSource.Content content = wanted.get();
        if (content == null) {
            return Status.OK_STATUS;
        }
        try {
            load(content);
        } catch (DiagnosticException e) {
            tellFailure(content, e.getMessage());
        } catch (CancellationException _) {
            // Whoever loads it gave it up for something newer, of which the source tells.
        } catch (OutOfMemoryError _) {
            tellFailure(content, "There is not enough memory to show this.");
        } catch (RuntimeException e) {
            ILog.of(ContentJob.class).error("The preview of " + content.title() + " failed.", e);
            tellFailure(content, "This cannot be shown. The error log says more.");
        }
        return Status.OK_STATUS;
    }

    private void load(PreviewSource.Content content) throws DiagnosticException {
        Value value = content.load();
        if (value == null || wanted.get() != content) {
            return;
        }
        DescribedLoader described = content.loader() instanceof DescribedLoader loader ? loader : null;
        Shown shown = ShownReader.read(value);
        ImageData pixels = shown instanceof Shown.Picture picture ? PixelImage.data(picture.image()) : null;
        if (wanted.get() == content) {
            receiver.loaded(content, shown, pixels, described == null ? FactsText.quick(value) : described.facts());
        }
        if (described != null) {
            return;
        }
        String facts = FactsText.full(value);
        if (wanted.get() == content) {
            receiver.measured(content, facts);
        }
    }

    private void tellFailure(PreviewSource.Content content, String message) {
        if (wanted.get() == content) {
            receiver.failed(content, message);
        }
    }
}
