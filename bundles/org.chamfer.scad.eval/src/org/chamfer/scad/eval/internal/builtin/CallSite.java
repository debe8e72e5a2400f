package org.chamfer.scad.eval.internal.builtin;

/** What a built-in function may ask and tell its caller. */
public interface CallSite {
    /** Warns, with OpenSCAD's words; the place is added. */
    void warn(String message);

    /** Adds to a warning, with OpenSCAD's words; no place is shown. */
    void warnFurther(String message);

    /** The name of a module that is being evaluated, 0 for the innermost; {@code null} if there is none. */
    String parentModule(int index);

    /** A number that grows with each call during an evaluation, from 0: the seed of sequences without one. */
    int nextSequence();

    /** Polls whether the result is still wanted; for long loops. */
    void step();
}
