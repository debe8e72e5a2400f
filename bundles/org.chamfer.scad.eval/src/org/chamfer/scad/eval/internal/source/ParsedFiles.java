package org.chamfer.scad.eval.internal.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.chamfer.scad.ParsedFile;
import org.chamfer.scad.ScadParser;

/**
 * Parses each text once and keeps what came out, up to some memory; what was used least recently goes first. Texts are
 * compared, not times and sizes of files, so that an edited file is never taken for what it was. Threads that want the
 * same text parsed wait for one of them. Thread-safe.
 */
public final class ParsedFiles implements SourceParser {
    /** Models take about so many bytes for a character: BOSL2 with its 4.4 million takes 99 MB. */
    private static final long BYTES_PER_CHARACTER = 24;

    private static final long ENTRY_BYTES = 2048;

    private final ScadParser parser = new ScadParser();
    private final long capacity;
    private final Map<Source, FutureTask<ParsedSource>> entries = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    private record Source(String shownPath, String text, boolean program) {
        long weight() {
            return ENTRY_BYTES + BYTES_PER_CHARACTER * text.length();
        }
    }

    /** Makes an empty collection that takes at most about so many bytes. */
    public ParsedFiles(long capacity) {
        this.capacity = capacity;
    }

    @Override
    public ParsedFile parse(String text, String shownPath) {
        return source(text, shownPath, false).file();
    }

    /**
     * Parses a text, unless that was done before.
     *
     * @param shownPath the path of the file as messages show it
     * @param program true for a program itself, which is another file than what it includes, also if it includes itself
     */
    public ParsedSource source(String text, String shownPath, boolean program) {
        Source source = new Source(shownPath, text, program);
        FutureTask<ParsedSource> parsing = entry(source);
        // Has no effect if it is running or has run.
        parsing.run();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return parsing.get();
                } catch (InterruptedException _) {
                    // It takes milliseconds: the caller sees the interrupt when it is done.
                    interrupted = true;
                } catch (ExecutionException e) {
                    remove(source, parsing);
                    throw new IllegalStateException("parsing failed: " + shownPath, e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private ParsedSource parse(Source source) {
        ParsedFile file = parser.parse(source.text(), source.shownPath());
        return new ParsedSource(file, new Captures(file.model()));
    }

    private synchronized FutureTask<ParsedSource> entry(Source source) {
        FutureTask<ParsedSource> known = entries.get(source);
        if (known != null) {
            return known;
        }
        FutureTask<ParsedSource> parsing = new FutureTask<>(() -> parse(source));
        if (source.weight() <= capacity) {
            entries.put(source, parsing);
            bytes += source.weight();
            shrink();
        }
        return parsing;
    }

    private void shrink() {
        var eldest = entries.keySet().iterator();
        while (bytes > capacity) {
            bytes -= eldest.next().weight();
            eldest.remove();
        }
    }

    private synchronized void remove(Source source, FutureTask<ParsedSource> parsing) {
        if (entries.remove(source, parsing)) {
            bytes -= source.weight();
        }
    }
}
