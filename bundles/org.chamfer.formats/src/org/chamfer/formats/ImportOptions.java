package org.chamfer.formats;

import java.util.Objects;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.work.WorkContext;

/**
 * What an {@link Importer} is told besides the bytes.
 *
 * @param file the path to name in diagnostics, as the user knows it
 * @param context polled during long imports
 * @param plane settings of formats that hold plane figures; the others ignore them
 * @param listener takes what is wrong with a file that can be read all the same; messages have OpenSCAD's wording,
 *     without the word {@code WARNING} or {@code ERROR} in front
 * @param siblings files beside the imported one
 * @param convertsUnits true to make millimetres of the unit that a file names; false to take its numbers as millimetres
 *     whatever it says, as OpenSCAD's {@code import()} does
 */
public record ImportOptions(
        String file,
        WorkContext context,
        PlaneImportSettings plane,
        Consumer<Diagnostic> listener,
        Siblings siblings,
        boolean convertsUnits) {
    public ImportOptions {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(plane, "plane");
        Objects.requireNonNull(listener, "listener");
        Objects.requireNonNull(siblings, "siblings");
    }

    /** Options with the usual settings and no siblings; nobody listens. */
    public ImportOptions(String file, WorkContext context) {
        this(file, context, PlaneImportSettings.DEFAULT, _ -> {}, Siblings.NONE, true);
    }

    /** These options with other settings for plane figures. */
    public ImportOptions withPlane(PlaneImportSettings newPlane) {
        return new ImportOptions(file, context, newPlane, listener, siblings, convertsUnits);
    }

    /** These options with another listener. */
    public ImportOptions withListener(Consumer<Diagnostic> newListener) {
        return new ImportOptions(file, context, plane, newListener, siblings, convertsUnits);
    }

    /** These options with other siblings. */
    public ImportOptions withSiblings(Siblings newSiblings) {
        return new ImportOptions(file, context, plane, listener, newSiblings, convertsUnits);
    }

    /** These options with or without conversion of units. */
    public ImportOptions withUnits(boolean converted) {
        return new ImportOptions(file, context, plane, listener, siblings, converted);
    }
}
