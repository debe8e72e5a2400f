package org.chamfer.scad.eval;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What is to be evaluated.
 *
 * @param name the file as the user calls it, for messages
 * @param path where the code stands, absolute; for code that is in no file, a path in the folder that its relative
 *     paths start from
 * @param text the code
 * @param definitions assignments {@code name=value} that win over those in the code, in order
 * @param libraryFolders folders in which {@code include} and {@code use} look after the folder of the file, in order
 * @param settings how it is evaluated
 * @param confinement if present, the only folder that files are read from, apart from the library folders and the
 *     libraries of bundles; symbolic links are resolved before the check
 * @param inputs values in memory by the variables that name them in the code, see {@link
 *     org.chamfer.scad.eval.customizer.CodePort}; they win over the definitions
 */
public record EvaluationRequest(
        String name,
        Path path,
        String text,
        List<String> definitions,
        List<Path> libraryFolders,
        EvaluationSettings settings,
        Optional<Path> confinement,
        SortedMap<String, EvaluationInput> inputs) {
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    public EvaluationRequest {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
        definitions = List.copyOf(definitions);
        libraryFolders = List.copyOf(libraryFolders);
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(confinement, "confinement");
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        inputs.keySet().forEach(EvaluationRequest::checkVariable);
    }

    /** A request without inputs. */
    public EvaluationRequest(
            String name,
            Path path,
            String text,
            List<String> definitions,
            List<Path> libraryFolders,
            EvaluationSettings settings,
            Optional<Path> confinement) {
        this(name, path, text, definitions, libraryFolders, settings, confinement, Collections.emptySortedMap());
    }

    /** A request with the default settings. */
    public EvaluationRequest(String name, Path path, String text, List<String> definitions, List<Path> libraryFolders) {
        this(name, path, text, definitions, libraryFolders, EvaluationSettings.DEFAULT, Optional.empty());
    }

    private static void checkVariable(String name) {
        // The name becomes code.
        if (!VARIABLE.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a variable: " + name);
        }
    }

    /** This request with other settings. */
    public EvaluationRequest withSettings(EvaluationSettings others) {
        return new EvaluationRequest(name, path, text, definitions, libraryFolders, others, confinement, inputs);
    }

    /** This request with reading confined to a folder. */
    public EvaluationRequest confinedTo(Path folder) {
        return new EvaluationRequest(
                name, path, text, definitions, libraryFolders, settings, Optional.of(folder), inputs);
    }

    /**
     * This request with other values in memory.
     *
     * @param others values by the names of variables
     * @throws IllegalArgumentException if a name is none of a variable
     */
    public EvaluationRequest withInputs(Map<String, ? extends EvaluationInput> others) {
        return new EvaluationRequest(
                name, path, text, definitions, libraryFolders, settings, confinement, new TreeMap<>(others));
    }
}
