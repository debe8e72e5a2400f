package org.chamfer.scad.eval.internal.lower;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.scad.ParsedFile;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.internal.file.FileAccess;
import org.chamfer.scad.eval.internal.file.FileRefusedException;
import org.chamfer.scad.eval.internal.run.Console;
import org.chamfer.scad.eval.internal.run.EvaluationStopped;
import org.chamfer.scad.eval.internal.run.Place;
import org.chamfer.scad.eval.internal.run.SourceFile;
import org.chamfer.scad.eval.internal.source.Captures;
import org.chamfer.scad.eval.internal.source.ParsedFiles;
import org.chamfer.scad.eval.internal.source.ParsedSource;

/** Finds, reads and parses the files of a program; each of them once. */
final class FileLoader {
    /**
     * A file that was read.
     *
     * @param path where it is, absolute
     * @param parsed what it says
     * @param source its text for places
     * @param captures where function literals stand in it
     */
    record Loaded(Path path, ParsedFile parsed, SourceFile source, Captures captures) {}

    private final ParsedFiles parser;
    private final EvaluationRequest request;
    private final Console console;
    private final FileAccess files;
    private final Map<Path, Loaded> loaded = new HashMap<>();
    private long parseNanos;

    FileLoader(ParsedFiles parser, EvaluationRequest request, Console console, FileAccess files) {
        this.parser = parser;
        this.request = request;
        this.console = console;
        this.files = files;
    }

    long parseNanos() {
        return parseNanos;
    }

    /** The program itself. */
    Loaded main() {
        Path path = request.path().toAbsolutePath().normalize();
        return parse(path, request.text(), request.name(), fileName(path), true);
    }

    /** Parses a text that stands in no file. */
    Loaded parseText(String text, String name) {
        return parse(null, text, name, name, false);
    }

    /**
     * A file that another one names.
     *
     * @param name the path as written
     * @param from the file that names it
     * @param place where it does
     * @return {@code null} if there is none
     * @throws EvaluationStopped if there is none that may be read, which has been reported
     */
    Loaded find(String name, Path from, Place place) {
        FileRefusedException refused = null;
        for (Path candidate : files.candidates(name, from)) {
            Loaded known = loaded.get(candidate);
            if (known != null) {
                return known;
            }
            try {
                return load(candidate, files.read(candidate));
            } catch (FileRefusedException e) {
                refused = refused == null ? e : refused;
            } catch (IOException _) {
                // As good as not there; the caller says so if it is nowhere else.
            }
        }
        if (refused != null) {
            console.error("scad.confined", refused.sentence(), FileRefusedException.HINT, place);
            throw new EvaluationStopped();
        }
        return null;
    }

    private Loaded load(Path path, byte[] bytes) {
        // Bytes that are no UTF-8 become replacement characters.
        String text = new String(bytes, StandardCharsets.UTF_8);
        Loaded file = parse(path, text, shownName(path), files.shownName(path), false);
        loaded.put(path, file);
        return file;
    }

    private Loaded parse(Path path, String text, String shown, String logName, boolean program) {
        long start = System.nanoTime();
        ParsedSource known = parser.source(text, shown, program);
        parseNanos += System.nanoTime() - start;
        ParsedFile parsed = known.file();
        SourceFile source = new SourceFile(parsed.source(), logName, path == null ? null : path.getParent());
        report(parsed, source);
        return new Loaded(path, parsed, source, known.captures());
    }

    private void report(ParsedFile parsed, SourceFile source) {
        for (Diagnostic diagnostic : parsed.diagnostics()) {
            if (diagnostic.severity() == Severity.ERROR) {
                console.tellSyntaxError(diagnostic, source);
                throw new EvaluationStopped();
            }
            String prefix = "scad.name-begins-with-digit".equals(diagnostic.code()) ? "DEPRECATED: " : "WARNING: ";
            String line =
                    diagnostic.place().map(range -> source.inFile(range.line())).orElse("");
            console.tell(prefix, diagnostic, line);
        }
    }

    /** The path beside the program's name, if the file is in its folder or below. */
    private String shownName(Path path) {
        String name = request.name();
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        String folder = files.isBesideProgram(path) ? name.substring(0, slash + 1) : "";
        return folder + files.shownName(path);
    }

    private static String fileName(Path path) {
        return path.getFileName().toString();
    }
}
