package org.chamfer.graph.type;

import java.io.IOException;
import org.chamfer.base.diagnostic.DiagnosticException;

/**
 * Finds the ports and parameters of a node whose type does not fix them, such as one that runs code. Named by the
 * attribute {@code signature} of a node type; needs a public constructor without parameters, has no state.
 */
@FunctionalInterface
public interface SignatureProvider {
    /**
     * The signature of one node: that of its type, and what its parameters add.
     *
     * @throws DiagnosticException if the parameters do not tell it, such as code with syntax errors
     * @throws IOException if a file cannot be read
     */
    NodeSignature signature(SignatureRequest request) throws DiagnosticException, IOException;
}
