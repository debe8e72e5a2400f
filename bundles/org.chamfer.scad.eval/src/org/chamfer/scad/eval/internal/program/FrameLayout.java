package org.chamfer.scad.eval.internal.program;

/** Counts the slots of a frame while the code that uses it is lowered. */
public final class FrameLayout {
    private int size;

    /** Takes a new slot. */
    public int next() {
        return size++;
    }

    /** Number of slots that a frame must have. */
    public int size() {
        return size;
    }
}
