package org.chamfer.ui.graph.internal.document;

import java.io.IOException;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.SignatureRequest;

/** What came of asking for the signature of a node. */
sealed interface SignatureAnswer {
    /** It was found. */
    record Found(NodeSignature signature) implements SignatureAnswer {}

    /** The parameters of the node do not tell it. */
    record Refused(DiagnosticException cause) implements SignatureAnswer {}

    /** A file could not be read. */
    record Unreadable(IOException cause) implements SignatureAnswer {}

    /** Asks, which may read files. */
    static SignatureAnswer ask(NodeTypes types, SignatureRequest request) {
        try {
            return new Found(types.signature(request));
        } catch (DiagnosticException e) {
            return new Refused(e);
        } catch (IOException e) {
            return new Unreadable(e);
        }
    }

    /** Gives the answer as {@link NodeTypes#signature} does. */
    default NodeSignature get() throws DiagnosticException, IOException {
        return switch (this) {
            case Found found -> found.signature();
            case Refused refused -> throw refused.cause();
            case Unreadable unreadable -> throw unreadable.cause();
        };
    }
}
