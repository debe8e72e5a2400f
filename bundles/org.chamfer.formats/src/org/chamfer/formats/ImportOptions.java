package org.chamfer.formats;

import java.util.Objects;
import org.chamfer.base.work.WorkContext;

/**
 * What an {@link Importer} is told besides the bytes.
 *
 * @param file the path to name in diagnostics, as the user knows it
 * @param context polled during long imports
 */
public record ImportOptions(String file, WorkContext context) {
    public ImportOptions {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(context, "context");
    }
}
