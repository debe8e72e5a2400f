package org.chamfer.nodes.internal.csg;

import org.chamfer.base.diagnostic.Diagnostic;

/** Says of empty results what holds in a graph: they are values like others, but seldom meant. */
public final class EmptyResult {
    private static final String CODE = "geometry.empty";

    private EmptyResult() {}

    /** A message of the evaluator as nodes tell it. */
    public static Diagnostic reworded(Diagnostic message) {
        return message.code().equals(CODE)
                ? Diagnostic.warning("node.empty-result", "the result is empty", message.range())
                        .withHint("look at what flows in, and whether it overlaps")
                : message;
    }
}
