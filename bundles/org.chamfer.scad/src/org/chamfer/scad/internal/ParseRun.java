package org.chamfer.scad.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.scad.ParsedFile;
import org.chamfer.scad.SourceText;
import org.chamfer.scad.model.ScadFile;
import org.chamfer.scad.services.OpenScadGrammarAccess;

/** Parses one text, once. */
public final class ParseRun implements Callable<ParsedFile> {
    /**
     * How many grammar rules may be active at once. A pair of parentheses takes 16 of them, a block 4, a branch of a
     * chain of conditional expressions 1.
     */
    public static final int DEEPEST_RULE = 20_000;

    private final OpenScadGrammarAccess grammar;
    private final SourceText source;

    /** Prepares to parse a text. */
    public ParseRun(OpenScadGrammarAccess grammar, SourceText source) {
        this.grammar = grammar;
        this.source = source;
    }

    @Override
    public ParsedFile call() {
        Tokens tokens = new Tokens(source.text());
        List<Diagnostic> diagnostics = new ArrayList<>(new TokenWarnings(source).of(tokens));
        ModelParser parser = new ModelParser(tokens, grammar, DEEPEST_RULE);
        ScadFile model;
        try {
            model = parser.parseFile();
            diagnostics.addAll(new GeneratorPlacement(source).check(parser.generators()));
        } catch (SyntaxStop stop) {
            model = parser.unfinishedFile();
            diagnostics.add(new SyntaxMessages(source, tokens).describe(stop, parser.activeCalls()));
        }
        return new ParsedFile(model, diagnostics, source);
    }
}
