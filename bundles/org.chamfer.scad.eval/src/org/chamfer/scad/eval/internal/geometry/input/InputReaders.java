package org.chamfer.scad.eval.internal.geometry.input;

import java.util.List;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.formats.Importer;
import org.chamfer.formats.RegisteredImporter;
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

    /** The importer for a file, by its ending; {@code null} if there is none. */
    Importer<?> importerOf(InputFile file) {
        return formats.importers().stream()
                .filter(importer -> importer.format().hasExtension(file.extension()))
                .findFirst()
                .map(RegisteredImporter::load)
                .orElse(null);
    }

    /** What shapes texts with the fonts that come with the program and those of a program of the user. */
    TextEngine engine(List<InputFile> fonts) {
        return engines.engine(fonts);
    }
}
