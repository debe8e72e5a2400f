package org.chamfer.workbench.preview;

import java.util.Optional;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.values.Value;

/**
 * Something that can be looked at. Whatever can be selected offers it as an adapter, and the Preview view shows it. For the
 * UI thread but for {@link Content#load}.
 */
public interface PreviewSource {
    /**
     * What is to be shown now.
     *
     * @param title for people
     * @param identity equal for equal contents, so that nothing is loaded twice
     * @param stale true if it belongs to an earlier state
     * @param loader gives the value, not on the UI thread
     */
    record Content(String title, Object identity, boolean stale, Loader loader) {
        /** The value: a mesh, region, image, text, number ... @throws DiagnosticException if it cannot be read */
        public Value load() throws DiagnosticException {
            return loader.load();
        }
    }

    /** Gives a value. */
    @FunctionalInterface
    interface Loader {
        /** The value. @throws DiagnosticException if it cannot be read */
        Value load() throws DiagnosticException;
    }

    /** What is to be shown now; nothing if there is no result yet. */
    Optional<Content> content();

    /** Tells a listener from now on, on the UI thread, that there is other content. */
    void addListener(Runnable listener);

    /** No longer tells a listener. */
    void removeListener(Runnable listener);
}
