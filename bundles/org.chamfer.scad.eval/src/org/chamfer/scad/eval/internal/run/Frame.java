package org.chamfer.scad.eval.internal.run;

import org.chamfer.scad.eval.internal.value.Value;

/** The variables of one call, or of one entry of a scope that function values may outlive. */
public final class Frame {
    /** The values; {@code null} where nothing has been assigned yet. */
    public final Value[] slots;

    /** The frame around it, {@code null} for that of a file. */
    public final Frame parent;

    /** Makes a frame of unassigned variables. */
    public Frame(int size, Frame parent) {
        this.slots = new Value[size];
        this.parent = parent;
    }

    /** The frame that is {@code depth} frames further out. */
    public Frame outer(int depth) {
        Frame frame = this;
        for (int i = depth; i > 0; i--) {
            frame = frame.parent;
        }
        return frame;
    }
}
