package org.chamfer.nodes.internal.code;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.SignatureProvider;
import org.chamfer.graph.type.SignatureRequest;

/** Finds the parameters and ports of code that is written in the graph. */
public final class ScadCodeSignature implements SignatureProvider {
    private final CodeSignature signatures = new CodeSignature();

    @Override
    public NodeSignature signature(SignatureRequest request) throws DiagnosticException {
        return signatures.of(
                request,
                ScadCodeNode.NAME,
                request.folder().resolve(ScadCodeNode.NAME),
                request.parameter(ScadCodeNode.CODE));
    }
}
