package org.chamfer.graph.internal.file;

import org.chamfer.base.diagnostic.DiagnosticException;

/** Turns the elements of a file of one format version into those of the next. */
interface CanvasMigration {
    /** The version that it takes; it gives the next one. */
    int from();

    /**
     * Changes the elements in place; the attribute with the version is set by the caller.
     *
     * @throws DiagnosticException if a file of the old version cannot be understood
     */
    void migrate(CanvasElement root) throws DiagnosticException;
}
