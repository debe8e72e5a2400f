package org.chamfer.scad.eval.internal.resource;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chamfer.scad.eval.EvaluationInput;
import org.chamfer.scad.eval.EvaluationInput.ImageInput;
import org.chamfer.scad.eval.csg.InputFile;
import org.chamfer.scad.eval.internal.file.FileAccess;
import org.chamfer.scad.eval.internal.file.FileRefusedException;
import org.chamfer.scad.eval.internal.run.Console;
import org.chamfer.scad.eval.internal.run.EvaluationStopped;
import org.chamfer.scad.eval.internal.run.Place;

/** What a program takes in as data: files, each of which is read once, and values in memory. */
public final class InputFiles {
    private final FileAccess access;
    private final Console console;
    private final Map<Path, InputFile> known = new HashMap<>();
    private final List<InputFile> fonts = new ArrayList<>();
    private final Map<String, EvaluationInput> values = new HashMap<>();

    /**
     * Makes an empty collection of files that are read through {@code access}.
     *
     * @param inputs values in memory by the variables that name them
     */
    public InputFiles(FileAccess access, Console console, Map<String, EvaluationInput> inputs) {
        this.access = access;
        this.console = console;
        inputs.forEach((variable, value) -> values.put(value.textFor(variable), value));
    }

    /** The value in memory that a text stands for, if it is not the name of a file. */
    public Optional<EvaluationInput> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** True if {@code use} of a file of this name brings a font, and no code. */
    public static boolean isFont(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".ttf") || lower.endsWith(".otf") || lower.endsWith(".ttc");
    }

    /**
     * Adds a font to those that texts are written with.
     *
     * @param name the path as written
     * @param from the file that names it
     * @return false if it is not there
     */
    public boolean addFont(String name, Path from, Place place) {
        for (Path candidate : access.candidates(name, from)) {
            InputFile font = known.computeIfAbsent(candidate, path -> load(name, path, place));
            if (font.isReadable()) {
                if (!fonts.contains(font)) {
                    fonts.add(font);
                }
                return true;
            }
        }
        return false;
    }

    /** The fonts that the program brings along, in order. */
    public List<InputFile> fonts() {
        return fonts;
    }

    /**
     * Finds a file: beside the file whose code names it, then, as old programs expect it, beside the program.
     *
     * @param name the path as written, empty for no file
     * @param place the call that names it
     * @throws EvaluationStopped if the file must not be read, which has been reported
     */
    public InputFile find(String name, Place place) {
        if (name.isEmpty()) {
            return new InputFile("", null, null);
        }
        if (values.get(name) instanceof EvaluationInput value) {
            return new InputFile(name, null, value instanceof ImageInput(byte[] bytes) ? bytes : null);
        }
        Path folder = access.folder();
        Path caller = place.folder() == null ? folder : place.folder();
        Path wanted;
        try {
            wanted = caller.resolve(name).normalize();
            Path old = folder.resolve(name).normalize();
            if (!access.isReadable(wanted) && access.isReadable(old)) {
                access.miss(wanted);
                wanted = old;
                console.deprecated(
                        "Imported file (" + name + ") found in document root instead of relative to the importing"
                                + " module. This behavior is deprecated",
                        null);
            }
        } catch (InvalidPathException _) {
            return new InputFile(name, null, null);
        }
        return known.computeIfAbsent(wanted, path -> load(name, path, place));
    }

    /** The files that a file refers to, as far as they are there and may be read. */
    private Map<String, byte[]> siblings(Path path, byte[] bytes) {
        Map<String, byte[]> siblings = new HashMap<>();
        for (String sibling : SiblingNames.in(path.getFileName().toString(), bytes)) {
            try {
                siblings.put(sibling, access.read(path.resolveSibling(sibling)));
            } catch (IOException | InvalidPathException _) {
                // The file is read without it.
            }
        }
        return siblings;
    }

    private InputFile load(String name, Path path, Place place) {
        try {
            byte[] bytes = access.read(path);
            return new InputFile(name, path, bytes, siblings(path, bytes));
        } catch (FileRefusedException e) {
            console.error("scad.confined", e.sentence(), FileRefusedException.HINT, place);
            throw new EvaluationStopped();
        } catch (IOException _) {
            // As good as not there; the one who wants the geometry says so.
            return new InputFile(name, path, null);
        }
    }
}
