package org.chamfer.geometry.kernel;

/** How ready a kernel is made before it is needed. */
public enum Readiness {
    /**
     * Its code is loaded and its most important loops are compiled quickly: for a process that computes in a moment and
     * then ends.
     */
    LOADED,
    /** Its code is compiled as well as it can be, which takes a second or two: for a process that goes on for hours. */
    COMPILED
}
