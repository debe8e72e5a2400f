package org.chamfer.scad.eval.internal.customizer;

/** A token of the comment behind an assignment. */
sealed interface AnnotationToken {
    /** One of {@code [ ] , :}. */
    record Mark(char sign) implements AnnotationToken {}

    /** A decimal number. */
    record Number(double value) implements AnnotationToken {}

    /** Anything else, or what stands between quotes. */
    record Word(String text) implements AnnotationToken {}
}
