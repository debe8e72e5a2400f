package org.chamfer.scad.eval.internal.module;

import java.util.List;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;

/** The modules that make one object of several. */
final class Combinations {
    private Combinations() {}

    static void union(ModuleCall call, List<CsgNode> out) {
        add(call, new CsgOperation.Union(), out);
    }

    static void difference(ModuleCall call, List<CsgNode> out) {
        add(call, new CsgOperation.Difference(), out);
    }

    static void intersection(ModuleCall call, List<CsgNode> out) {
        add(call, new CsgOperation.Intersection(), out);
    }

    static void hull(ModuleCall call, List<CsgNode> out) {
        add(call, new CsgOperation.Hull(), out);
    }

    static void group(ModuleCall call, List<CsgNode> out) {
        add(call, new CsgOperation.Group("group"), out);
    }

    static void minkowski(ModuleCall call, List<CsgNode> out) {
        add(call, new CsgOperation.Minkowski(call.parameters("convexity").whole("convexity", 0)), out);
    }

    static void render(ModuleCall call, List<CsgNode> out) {
        add(call, new CsgOperation.Render(call.parameters("convexity").whole("convexity", 1)), out);
    }

    private static void add(ModuleCall call, CsgOperation operation, List<CsgNode> out) {
        out.add(call.node(operation, call.children().get()));
    }
}
