package org.chamfer.scad.eval.internal.text;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.scad.eval.csg.InputFile;
import org.chamfer.text.FontCollection;
import org.chamfer.text.TextEngine;

/** What shapes texts, for each set of fonts that a program brings along. Thread-safe. */
public final class TextEngines {
    private final Map<List<Path>, TextEngine> engines = new HashMap<>();

    /** What is wrong with these fonts, as warnings without a place. */
    public static List<Diagnostic> problems(List<InputFile> fonts) {
        FontCollection.Builder builder = FontCollection.builder();
        fonts.forEach(font -> builder.addFile(font.path()));
        return builder.build().problems();
    }

    /** The engine for the fonts that come with the program and these ones. */
    public synchronized TextEngine engine(List<InputFile> fonts) {
        List<Path> files = fonts.stream().map(InputFile::path).toList();
        return engines.computeIfAbsent(files, paths -> {
            FontCollection.Builder builder = FontCollection.builder();
            paths.forEach(builder::addFile);
            return new TextEngine(builder.build());
        });
    }
}
