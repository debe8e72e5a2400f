package org.chamfer.nodes.internal.code;

import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.scad.eval.EvaluationListener;

/** Passes on what code has to say, but for the error that ends it: that is thrown. */
final class CodeMessages implements EvaluationListener {
    private final NodeContext context;
    private Diagnostic lastError;

    CodeMessages(NodeContext context) {
        this.context = context;
    }

    @Override
    public void log(String line) {
        context.log(line);
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
        if (diagnostic.severity() == Severity.ERROR) {
            tellLastError();
            lastError = diagnostic;
        } else {
            context.diagnostic(diagnostic);
        }
    }

    /**
     * Ends the run.
     *
     * @param failed whether the last error has ended it
     * @throws DiagnosticException with that error
     */
    void end(boolean failed) throws DiagnosticException {
        if (failed) {
            throw new DiagnosticException(
                    lastError != null
                            ? lastError
                            : Diagnostic.error("node.code-failed", "the code has ended without a result", null));
        }
        tellLastError();
    }

    private void tellLastError() {
        if (lastError != null) {
            context.diagnostic(lastError);
            lastError = null;
        }
    }
}
