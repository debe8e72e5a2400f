package org.chamfer.scad.eval.internal.text;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.digest.Digest;
import org.chamfer.scad.eval.csg.InputFile;
import org.chamfer.text.FontCollection;
import org.chamfer.text.TextEngine;

/**
 * What shapes texts, for each set of fonts that a program brings along. A font file with another content is another
 * font. Thread-safe.
 */
public final class TextEngines {
    /** Engines hold their fonts: those of programs that nobody runs any more go. */
    private static final int MOST_ENGINES = 8;

    private final LinkedHashMap<List<Font>, TextEngine> engines = new LinkedHashMap<>(16, 0.75f, true);

    private record Font(Path path, Digest content) {}

    /** What is wrong with these fonts, as warnings without a place. */
    public static List<Diagnostic> problems(List<InputFile> fonts) {
        return fonts.isEmpty() ? List.of() : collection(fonts).problems();
    }

    /** The engine for the fonts that come with the program and these ones. */
    public synchronized TextEngine engine(List<InputFile> fonts) {
        List<Font> key =
                fonts.stream().map(font -> new Font(font.path(), font.digest())).toList();
        TextEngine engine = engines.computeIfAbsent(key, _ -> new TextEngine(collection(fonts)));
        if (engines.size() > MOST_ENGINES) {
            engines.pollFirstEntry();
        }
        return engine;
    }

    private static FontCollection collection(List<InputFile> fonts) {
        FontCollection.Builder builder = FontCollection.builder();
        fonts.forEach(font -> builder.addFile(font.path()));
        return builder.build();
    }
}
