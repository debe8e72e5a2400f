package org.chamfer.engine.internal.key;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.engine.internal.file.FileState;
import org.chamfer.engine.internal.file.RunFiles;
import org.chamfer.engine.internal.plan.PlannedNode;
import org.chamfer.graph.type.ParameterKind;

/** Finds the files that parameters name. */
public final class ChosenFiles {
    private final RunFiles files;
    private final Path models;
    private final Optional<Path> confinement;

    /**
     * Makes one for a run.
     *
     * @param models the folder of neural models
     * @param confinement if present, the only folder that files are read from
     */
    public ChosenFiles(RunFiles files, Path models, Optional<Path> confinement) {
        this.files = files;
        this.models = models;
        this.confinement = confinement;
    }

    /**
     * The files of a node's parameters.
     *
     * @throws DiagnosticException if one is not there or must not be read
     */
    public List<ChosenFile> of(PlannedNode node) throws DiagnosticException {
        if (node.files().isEmpty()) {
            return List.of();
        }
        List<ChosenFile> chosen = new ArrayList<>();
        for (Map.Entry<String, String> entry : node.files().entrySet()) {
            chosen.add(find(node, entry.getKey(), entry.getValue()));
        }
        return chosen;
    }

    /** Where the files of a node's parameters would stand, whether they are there or not. */
    public List<Path> places(PlannedNode node) {
        List<Path> places = new ArrayList<>();
        for (Map.Entry<String, String> entry : node.files().entrySet()) {
            try {
                places.add(place(isModel(node, entry.getKey()), entry.getValue()));
            } catch (InvalidPathException _) {
                // No file can ever stand there.
            }
        }
        return places;
    }

    private static boolean isModel(PlannedNode node, String parameter) {
        return node.signature().parameter(parameter).orElseThrow().kind() == ParameterKind.MODEL;
    }

    private Path place(boolean model, String text) {
        return model ? models.resolve(text).toAbsolutePath().normalize() : files.absolute(Path.of(text));
    }

    private ChosenFile find(PlannedNode node, String parameter, String text) throws DiagnosticException {
        boolean model = isModel(node, parameter);
        Path path;
        try {
            path = place(model, text);
        } catch (InvalidPathException _) {
            throw problem(node, "engine.file-name", text + " is no name of a file", "");
        }
        FileState state = files.state(path);
        if (state.digest().isEmpty()) {
            throw problem(
                    node,
                    model ? "engine.model-missing" : "engine.file-missing",
                    "there is no " + (model ? "model " : "file ") + text,
                    model ? "models are looked for in " + models : "paths start from the folder of the graph");
        }
        if (!model && !isAllowed(path)) {
            throw problem(
                    node,
                    "engine.file-confined",
                    "the file " + text + " must not be read",
                    "files are confined to " + confinement.map(Path::toString).orElse(""));
        }
        String name = files.name(path);
        return new ChosenFile(parameter, name.startsWith("./") ? name.substring(2) : name, path, state);
    }

    private boolean isAllowed(Path path) {
        if (confinement.isEmpty()) {
            return true;
        }
        try {
            return path.toRealPath().startsWith(confinement.get().toRealPath());
        } catch (IOException _) {
            return false;
        }
    }

    private static DiagnosticException problem(PlannedNode node, String code, String message, String hint) {
        return new DiagnosticException(Diagnostic.error(code, "node " + node.id() + ": " + message, null)
                .withHint(hint));
    }
}
