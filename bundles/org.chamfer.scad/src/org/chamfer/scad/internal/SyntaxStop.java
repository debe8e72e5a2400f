package org.chamfer.scad.internal;

import org.antlr.runtime.RecognitionException;

/** Leaves the generated parser at the first place where the text breaks the grammar or its limits. */
final class SyntaxStop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RecognitionException failure;

    private SyntaxStop(RecognitionException failure) {
        super(null, failure, false, false);
        this.failure = failure;
    }

    static SyntaxStop at(RecognitionException failure) {
        return new SyntaxStop(failure);
    }

    static SyntaxStop tooDeep() {
        return new SyntaxStop(null);
    }

    boolean isTooDeep() {
        return failure == null;
    }

    RecognitionException failure() {
        return failure;
    }
}
