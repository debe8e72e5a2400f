package org.chamfer.scad.eval.internal.geometry.input;

import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.formats.Importer;
import org.chamfer.scad.eval.csg.InputFile;
import org.chamfer.scad.eval.internal.text.TextEngines;
import org.chamfer.text.TextEngine;

/**
 * What reads files and shapes texts. Made once for many evaluations, and loaded when something is first read.
 * Thread-safe.
 */
public final class InputReaders {
    private final FormatRegistry formats = new FormatRegistry();
    private final TextEngines engines = new TextEngines();

    /** The importer for a file, by its ending. */
    Importer<?> importerOf(InputFile file) throws DiagnosticException {
        return formats.importersFor(file.path()).getFirst().load();
    }

    /** What shapes texts with the fonts that come with the program and those of a program of the user. */
    TextEngine engine(List<InputFile> fonts) {
        return engines.engine(fonts);
    }
}
