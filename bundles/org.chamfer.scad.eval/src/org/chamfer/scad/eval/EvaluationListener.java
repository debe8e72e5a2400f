package org.chamfer.scad.eval;

import org.chamfer.base.diagnostic.Diagnostic;

/** Hears what an evaluation has to say, at once, on the thread that evaluates. */
public interface EvaluationListener {
    /** Hears nothing. */
    EvaluationListener NONE = new EvaluationListener() {
        @Override
        public void log(String line) {
            // Nobody listens.
        }

        @Override
        public void diagnostic(Diagnostic diagnostic) {
            // Nobody listens.
        }
    };

    /** A line for the console that is no warning and no error: what {@code echo} prints, and traces. */
    void log(String line);

    /** A warning or an error. */
    void diagnostic(Diagnostic diagnostic);
}
