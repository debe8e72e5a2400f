package org.chamfer.scad.eval.internal.module;

import java.util.List;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.csg.Facets;
import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.Vector;

/** The modules that lead from figures to bodies and back, and {@code offset}. */
final class Extrusions {
    private static final double DEFAULT_HEIGHT = 100;
    private static final double FULL = 360;
    private static final int SIDE = 180;
    private static final int DEFAULT_CONVEXITY = 2;

    private Extrusions() {}

    static void linear(ModuleCall call, List<CsgNode> out) {
        Parameters p =
                call.parameters("height", "v", "scale", "center", "twist", "slices", "segments", "convexity", "h");
        double[] vector = upwards(vector(call, p));
        double[] scale = scale(call, p.get("scale"));
        double twist = p.number("twist", 0);
        boolean twisted = p.isNumber("twist") && Double.isFinite(twist) && twist != 0;
        int slices = count(call, p, "slices");
        int segments = count(call, p, "segments");
        CsgOperation.LinearExtrude operation = new CsgOperation.LinearExtrude(
                vector,
                p.flag("center"),
                Double.isFinite(p.number("convexity", 0)) ? p.whole("convexity", 0) : 0,
                twisted,
                twisted ? twist : 0,
                scale[0],
                scale[1],
                slices > 0,
                slices,
                segments,
                call.facets());
        out.add(call.node(operation, call.children().get()));
    }

    private static double[] upwards(double[] vector) {
        return vector[2] < 0 ? new double[] {vector[0], vector[1], 0} : vector;
    }

    /** The way of the base: the vector, the height along z, or the height along the vector. */
    private static double[] vector(ModuleCall call, Parameters p) {
        Value given = p.isGiven("height") ? p.get("height") : p.get("h");
        if (!Double.isFinite(given.asNumber(Double.NaN)) && !(given instanceof Undef)) {
            call.errorWithoutPlace("height when specified should be a number.");
        }
        Value v = p.get("v");
        double[] vector = v instanceof Undef ? null : Parameters.triple(v, 0);
        if (vector == null || ((Vector) v).size() != 3) {
            if (!(v instanceof Undef)) {
                call.error("v when specified should be a 3d vector.");
            }
            double height = given.asNumber(DEFAULT_HEIGHT);
            return new double[] {0, 0, Double.isFinite(height) ? height : DEFAULT_HEIGHT};
        }
        double length = StrictMath.sqrt(vector[0] * vector[0] + vector[1] * vector[1] + vector[2] * vector[2]);
        if (given instanceof Num height && length > 0) {
            double factor = height.value() / length;
            return new double[] {vector[0] * factor, vector[1] * factor, vector[2] * factor};
        }
        return vector;
    }

    private static double[] scale(ModuleCall call, Value given) {
        double[] scale = {1, 1};
        boolean fits = given instanceof Undef;
        if (given instanceof Num number) {
            fits = Double.isFinite(number.value());
            scale = new double[] {number.value(), number.value()};
        } else if (given instanceof Vector vector && vector.size() == 2 && vector.numbers() != null) {
            scale = vector.numbers().clone();
            fits = Double.isFinite(scale[0]) && Double.isFinite(scale[1]);
        }
        if (!fits) {
            call.warn("linear_extrude(..., scale=" + given.printed() + ") could not be converted");
            return new double[] {1, 1};
        }
        return new double[] {Math.max(0, scale[0]), Math.max(0, scale[1])};
    }

    /** A number of parts, at least 1; 0 if none was given. */
    private static int count(ModuleCall call, Parameters p, String name) {
        Value given = p.get(name);
        if (given instanceof Undef) {
            return 0;
        }
        String start = "linear_extrude(..., " + name + "=" + given.printed() + ") ";
        if (!(given instanceof Num number)) {
            call.warn(start + "Invalid type: expected number, found " + given.typeName());
            return 0;
        }
        if (!Double.isFinite(number.value())) {
            call.warn(start + "argument cannot be infinite or nan");
            return 0;
        }
        return Math.max(1, (int) number.value());
    }

    static void rotate(ModuleCall call, List<CsgNode> out) {
        Parameters p = call.parameters("angle", "start", "convexity");
        double given = p.number("angle", Double.NaN);
        double angle = Double.isFinite(given) && Math.abs(given) < FULL ? given : FULL;
        double start = p.number("start", Double.isFinite(given) ? 0 : SIDE);
        Facets facets = call.facets();
        if (!Double.isFinite(given) && !p.isNumber("start") && facets.fn() > 0 && (long) facets.fn() % 2 == 1) {
            call.deprecated(
                    "In future releases, rotational extrusion without \"angle\" will start at zero, the +X axis."
                            + "  Set start=180 to explicitly start on the -X axis.");
        }
        CsgOperation operation = new CsgOperation.RotateExtrude(
                angle, Double.isFinite(start) ? start : 0, p.whole("convexity", DEFAULT_CONVEXITY), facets);
        out.add(call.node(operation, call.children().get()));
    }

    static void offset(ModuleCall call, List<CsgNode> out) {
        Parameters p = call.parameters("r", "delta", "chamfer");
        boolean straight = !p.isNumber("r") && p.isNumber("delta");
        CsgOperation operation = new CsgOperation.Offset(
                !straight,
                straight ? p.number("delta", 1) : p.number("r", 1),
                straight && p.flag("chamfer"),
                call.facets());
        out.add(call.node(operation, call.children().get()));
    }

    static void projection(ModuleCall call, List<CsgNode> out) {
        Parameters p = call.parameters("cut", "convexity");
        out.add(call.node(
                new CsgOperation.Projection(p.flag("cut"), p.whole("convexity", 0)),
                call.children().get()));
    }
}
