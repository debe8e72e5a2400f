package org.chamfer.scad;

import org.chamfer.scad.internal.DeepThread;
import org.chamfer.scad.internal.GrammarLoader;
import org.chamfer.scad.internal.ParseRun;
import org.chamfer.scad.services.OpenScadGrammarAccess;

/**
 * Parses OpenSCAD code for evaluation.
 *
 * <p>It drives the parser that Xtext generates from OpenScad.xtext, but builds the model alone: no node model, no
 * resource, no linking, no injector. Instances may be shared by threads; making the first one takes some ten
 * milliseconds, because the grammar is loaded.
 */
public final class ScadParser {
    private final OpenScadGrammarAccess grammar = GrammarLoader.load();

    /**
     * Parses the text of one file.
     *
     * @param text the whole text
     * @param shownPath the path of the file as messages show it
     * @return the model and the messages; syntax errors are never thrown
     */
    public ParsedFile parse(String text, String shownPath) {
        ParseRun run = new ParseRun(grammar, new SourceText(text, shownPath));
        return DeepThread.call("scad-parser", run);
    }
}
