package org.chamfer.nodes.internal.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFile;
import org.chamfer.graph.node.NodeInputs;

/** The file that the parameter {@code file} of a node names. */
final class ChosenFile {
    private static final String PARAMETER = "file";

    private final NodeFile file;
    private final NodeContext context;

    private ChosenFile(NodeFile file, NodeContext context) {
        this.file = file;
        this.context = context;
    }

    /**
     * The file of a node.
     *
     * @throws DiagnosticException if none is chosen
     */
    static ChosenFile of(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        return inputs.parameters()
                .file(PARAMETER)
                .map(file -> new ChosenFile(file, context))
                .orElseThrow(() -> new DiagnosticException(Diagnostic.error("node.no-file", "no file is chosen", null)
                        .withHint("set the parameter file, or connect a file to the port of that name")));
    }

    /** As the user calls it. */
    String name() {
        return file.name();
    }

    /** The last part of its name. */
    String plainName() {
        String name = file.name().replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The place of messages about it. */
    SourceRange place() {
        return SourceRange.ofFile(name());
    }

    /**
     * Its content.
     *
     * @throws DiagnosticException if it cannot be read
     */
    byte[] bytes() throws DiagnosticException {
        try {
            return file.bytes();
        } catch (IOException e) {
            throw new DiagnosticException(
                    Diagnostic.error("node.cannot-read", "cannot read " + name() + ": " + reason(e), place())
                            .withHint("relative paths start from the folder of the graph, " + context.folder()),
                    e);
        }
    }

    /**
     * The content of a file beside it; nothing if there is none or it may not be read. The context is told.
     *
     * @param name without separators
     * @throws IOException if it cannot be read
     */
    Optional<byte[]> sibling(String name) throws IOException {
        Optional<Path> place = file.path().flatMap(path -> beside(path, name));
        if (place.isEmpty()) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(place.get())) {
            context.fileMissed(place.get());
            return Optional.empty();
        }
        if (!isAllowed(place.get())) {
            return Optional.empty();
        }
        context.fileRead(place.get());
        return Optional.of(Files.readAllBytes(place.get()));
    }

    private static Optional<Path> beside(Path path, String name) {
        try {
            Path place = path.resolveSibling(name);
            boolean plain = place.getFileName() != null
                    && place.getFileName().toString().equals(name)
                    && !name.equals(".")
                    && !name.equals("..");
            return plain ? Optional.of(place) : Optional.empty();
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private boolean isAllowed(Path place) throws IOException {
        Optional<Path> confinement = context.confinement();
        return confinement.isEmpty()
                || place.toRealPath().startsWith(confinement.get().toRealPath());
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> "no such file or folder";
            case AccessDeniedException _ -> "permission denied";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        };
    }
}
