package org.chamfer.scad.eval.internal.program;

import java.util.List;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;

/** The statements of a scope: assignments, which all come first, and what makes geometry. */
public final class Body {
    private final Assignment[] assignments;
    private final Instantiation[] children;
    private final FrameLayout layout;
    private final boolean freshFrame;

    /**
     * Makes a body.
     *
     * @param layout the layout of a frame of its own, {@code null} if its variables stand in the frame around it
     * @param freshFrame true if that frame is always a new one, as in a module, so that no variable has a value of an
     *     earlier evaluation
     */
    public Body(List<Assignment> assignments, List<Instantiation> children, FrameLayout layout, boolean freshFrame) {
        this.assignments = assignments.toArray(Assignment[]::new);
        this.children = children.toArray(Instantiation[]::new);
        this.layout = layout;
        this.freshFrame = freshFrame;
    }

    /** Number of statements that make geometry. */
    public int size() {
        return children.length;
    }

    /** Evaluates everything and appends the nodes that come of it. */
    public void run(Frame frame, Machine machine, List<CsgNode> out) {
        int mark = machine.dynamics.mark();
        try {
            instantiate(enter(frame, machine), machine, out);
        } finally {
            machine.dynamics.release(mark);
        }
    }

    /** Evaluates the statements that make geometry in the frame that {@link #enter} gave. */
    void instantiate(Frame inner, Machine machine, List<CsgNode> out) {
        for (Instantiation child : children) {
            child.run(inner, machine, out);
        }
    }

    /** Evaluates some of the statements that make geometry, after the assignments. */
    public void run(int[] indices, Frame frame, Machine machine, List<CsgNode> out) {
        int mark = machine.dynamics.mark();
        try {
            Frame inner = enter(frame, machine);
            for (int index : indices) {
                children[index].run(inner, machine, out);
            }
        } finally {
            machine.dynamics.release(mark);
        }
    }

    /** Does the assignments; the caller releases the dynamic variables. */
    Frame enter(Frame frame, Machine machine) {
        Frame inner = frame;
        if (layout != null) {
            inner = new Frame(layout.size(), frame);
        } else if (!freshFrame) {
            for (Assignment assignment : assignments) {
                if (assignment.slot() >= 0) {
                    inner.slots[assignment.slot()] = null;
                }
            }
        }
        for (Assignment assignment : assignments) {
            assignment.run(inner, machine);
        }
        return inner;
    }

    /** The assignments. */
    Assignment[] assignments() {
        return assignments;
    }
}
