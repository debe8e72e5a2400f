package org.chamfer.nodes.internal.code;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.SignatureProvider;
import org.chamfer.graph.type.SignatureRequest;

/** Finds the parameters and ports of the code in a file. A file that comes by a wire has none: it is not known in time. */
public final class ScadFileSignature implements SignatureProvider {
    private final CodeSignature signatures = new CodeSignature();

    @Override
    public NodeSignature signature(SignatureRequest request) throws DiagnosticException, IOException {
        String name = request.parameter(ScadFileNode.FILE);
        if (name.isEmpty()) {
            return CodeSignature.withoutCode(request);
        }
        Path path = path(name, request);
        if (!Files.isRegularFile(path)) {
            throw failure(
                    "node.cannot-read",
                    name,
                    "cannot read " + name + ": there is no such file",
                    "relative paths start from the folder of the graph, " + request.folder());
        }
        if (request.confinement().isPresent()
                && !path.toRealPath().startsWith(request.confinement().get().toRealPath())) {
            throw failure(
                    "node.confined",
                    name,
                    name + " is outside of " + request.confinement().get(),
                    "move it there, or leave out the confinement");
        }
        return signatures.of(request, name, path, new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
    }

    private static Path path(String name, SignatureRequest request) throws DiagnosticException {
        try {
            return request.folder().resolve(name).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw failure("node.cannot-read", name, "cannot read " + name + ": " + e.getReason(), "");
        }
    }

    private static DiagnosticException failure(String code, String file, String message, String hint) {
        return new DiagnosticException(
                Diagnostic.error(code, message, SourceRange.ofFile(file)).withHint(hint));
    }
}
