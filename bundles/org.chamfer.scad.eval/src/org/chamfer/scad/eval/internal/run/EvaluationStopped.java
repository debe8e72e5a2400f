package org.chamfer.scad.eval.internal.run;

/** Ends an evaluation after an error that has been reported; callers add to its trace on the way out. */
public final class EvaluationStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_TRACE = 12;

    private int traces;

    /** Ends the evaluation. */
    public EvaluationStopped() {
        super("stopped", null, false, false);
    }

    /** True if one more line of the trace is wanted; counts it. */
    public boolean takesTrace() {
        return traces++ < LONGEST_TRACE;
    }
}
