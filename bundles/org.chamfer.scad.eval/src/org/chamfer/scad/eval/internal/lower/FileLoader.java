package org.chamfer.scad.eval.internal.lower;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.scad.ParsedFile;
import org.chamfer.scad.ScadParser;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.internal.run.Console;
import org.chamfer.scad.eval.internal.run.EvaluationStopped;
import org.chamfer.scad.eval.internal.run.SourceFile;

/** Finds, reads and parses the files of a program; each of them once. */
final class FileLoader {
    /**
     * A file that was read.
     *
     * @param path where it is, absolute
     * @param parsed what it says
     * @param source its text for places
     */
    record Loaded(Path path, ParsedFile parsed, SourceFile source) {}

    private final ScadParser parser;
    private final EvaluationRequest request;
    private final Console console;
    private final Map<Path, Loaded> loaded = new HashMap<>();
    private final Set<Path> read = new LinkedHashSet<>();
    private final Set<Path> missed = new LinkedHashSet<>();
    private long parseNanos;

    FileLoader(ScadParser parser, EvaluationRequest request, Console console) {
        this.parser = parser;
        this.request = request;
        this.console = console;
    }

    List<Path> read() {
        return new ArrayList<>(read);
    }

    List<Path> missed() {
        return new ArrayList<>(missed);
    }

    long parseNanos() {
        return parseNanos;
    }

    /** The program itself. */
    Loaded main() {
        Path path = request.path().toAbsolutePath().normalize();
        read.add(path);
        return parse(path, request.text(), request.name(), fileName(path));
    }

    /** Parses a text that stands in no file. */
    Loaded parseText(String text, String name) {
        return parse(null, text, name, name);
    }

    /**
     * A file that another one names.
     *
     * @param name the path as written
     * @param from the file that names it
     * @return {@code null} if there is none
     */
    Loaded find(String name, Path from) {
        List<Path> folders = new ArrayList<>();
        folders.add(from.getParent());
        folders.addAll(request.libraryFolders());
        for (Path folder : folders) {
            Path candidate;
            try {
                candidate = folder.resolve(name).toAbsolutePath().normalize();
            } catch (InvalidPathException e) {
                return null;
            }
            Loaded known = loaded.get(candidate);
            if (known != null) {
                return known;
            }
            if (Files.isRegularFile(candidate)) {
                Loaded file = load(candidate);
                if (file != null) {
                    return file;
                }
            }
            missed.add(candidate);
        }
        return null;
    }

    private Loaded load(Path path) {
        String text;
        try {
            byte[] bytes = Files.readAllBytes(path);
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IOException e) {
            // As good as not there; the caller says so.
            return null;
        }
        read.add(path);
        Loaded file = parse(path, text, shownName(path), logName(path));
        loaded.put(path, file);
        return file;
    }

    private Loaded parse(Path path, String text, String shown, String logName) {
        long start = System.nanoTime();
        ParsedFile parsed = parser.parse(text, shown);
        parseNanos += System.nanoTime() - start;
        SourceFile source = new SourceFile(parsed.source(), logName);
        report(parsed, source);
        return new Loaded(path, parsed, source);
    }

    private void report(ParsedFile parsed, SourceFile source) {
        for (Diagnostic diagnostic : parsed.diagnostics()) {
            String prefix = prefix(diagnostic);
            String line = diagnostic
                    .place()
                    .map(range -> " in file " + source.logName() + ", line " + range.line())
                    .orElse("");
            console.tell(prefix, diagnostic, line);
        }
        if (parsed.hasErrors()) {
            throw new EvaluationStopped();
        }
    }

    private static String prefix(Diagnostic diagnostic) {
        if (diagnostic.severity() == Severity.ERROR) {
            return "ERROR: Parser error: ";
        }
        return "scad.name-begins-with-digit".equals(diagnostic.code()) ? "DEPRECATED: " : "WARNING: ";
    }

    /** The path beside the program's name, if the file is in its folder or below. */
    private String shownName(Path path) {
        Path folder = request.path().toAbsolutePath().normalize().getParent();
        int slash = Math.max(request.name().lastIndexOf('/'), request.name().lastIndexOf('\\'));
        return path.startsWith(folder)
                ? request.name().substring(0, slash + 1) + relative(folder, path)
                : path.toString();
    }

    private String logName(Path path) {
        Path folder = request.path().toAbsolutePath().normalize().getParent();
        return path.startsWith(folder) ? relative(folder, path) : path.toString();
    }

    private static String relative(Path folder, Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private static String fileName(Path path) {
        return path.getFileName().toString();
    }
}
