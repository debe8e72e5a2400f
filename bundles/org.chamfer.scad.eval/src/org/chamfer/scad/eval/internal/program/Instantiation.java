package org.chamfer.scad.eval.internal.program;

import java.util.List;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.internal.run.Frame;
import org.chamfer.scad.eval.internal.run.Machine;

/** A lowered statement that makes geometry. */
public abstract class Instantiation {
    /** Evaluates it and appends the nodes that come of it. */
    public abstract void run(Frame frame, Machine machine, List<CsgNode> out);
}
