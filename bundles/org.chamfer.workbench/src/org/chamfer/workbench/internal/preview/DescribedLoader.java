package org.chamfer.workbench.internal.preview;

import org.chamfer.workbench.preview.PreviewSource;

/** A loader that knows better than the value what there is to say: of a drawing, what is drawn. */
public interface DescribedLoader extends PreviewSource.Loader {
    /** The line of facts; called after loading, on the same thread. */
    String facts();
}
