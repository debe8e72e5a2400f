package org.chamfer.cli.internal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chamfer.cli.internal.render.Program;

/** The texts of the files that diagnostics point into. */
final class SourceTexts {
    private static final String UNREADABLE = "";

    private final Path directory;
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    SourceTexts(Program program, Path directory) {
        this.directory = directory;
        texts.put(program.name(), program.text());
    }

    /** The text of a file by its shown path, empty if it cannot be read. */
    String textOf(String shownPath) {
        return texts.computeIfAbsent(shownPath, this::read);
    }

    private String read(String shownPath) {
        try {
            return new String(Files.readAllBytes(directory.resolve(shownPath)), StandardCharsets.UTF_8);
        } catch (IOException | InvalidPathException _) {
            // The message is good without the line, too.
            return UNREADABLE;
        }
    }
}
