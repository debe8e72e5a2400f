package org.chamfer.scad.eval.internal.module;

import java.util.List;
import org.chamfer.scad.eval.csg.CsgNode;

/** A module that the language brings along. */
@FunctionalInterface
public interface BuiltinModule {
    /** Evaluates a call and appends the nodes that come of it. */
    void instantiate(ModuleCall call, List<CsgNode> out);
}
