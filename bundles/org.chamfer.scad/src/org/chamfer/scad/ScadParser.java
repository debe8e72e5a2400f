package org.chamfer.scad;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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
    /**
     * Stack of the thread that parses, in bytes. The interpreter takes up to 400 bytes for a rule, of which at most
     * {@link ParseRun#DEEPEST_RULE} are active.
     */
    private static final long STACK_SIZE = 64L << 20;

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
        FutureTask<ParsedFile> task = new FutureTask<>(run);
        Thread thread = new Thread(null, task, "scad-parser", STACK_SIZE);
        thread.setDaemon(true);
        thread.start();
        return resultOf(task);
    }

    private static ParsedFile resultOf(FutureTask<ParsedFile> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    // Parsing takes milliseconds: the caller sees the interrupt when it is done.
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException("the parser failed", e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
