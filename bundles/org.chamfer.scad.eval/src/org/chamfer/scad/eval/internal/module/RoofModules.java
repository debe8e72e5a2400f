package org.chamfer.scad.eval.internal.module;

import java.util.List;
import java.util.Set;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;

/** The modules that look at the outline of a figure: {@code roof} and {@code fill}. */
final class RoofModules {
    private static final String DEFAULT_METHOD = "voronoi";
    private static final Set<String> METHODS = Set.of(DEFAULT_METHOD, "straight");

    private RoofModules() {}

    static void roof(ModuleCall call, List<CsgNode> out) {
        Parameters p = call.parameters("method", "convexity");
        Value given = p.get("method");
        String method = given instanceof Undef ? DEFAULT_METHOD : given.plain();
        if (!METHODS.contains(method)) {
            call.warn("Unknown roof method '" + method + "'. Using '" + DEFAULT_METHOD + "'.");
            method = DEFAULT_METHOD;
        }
        CsgOperation operation = new CsgOperation.Roof(method, Math.max(1, p.whole("convexity", 0)), call.facets());
        out.add(call.node(operation, call.children().get()));
    }

    static void fill(ModuleCall call, List<CsgNode> out) {
        call.parameters();
        out.add(call.node(new CsgOperation.Fill(), call.children().get()));
    }
}
