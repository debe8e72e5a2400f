package org.chamfer.scad.eval.internal.module;

import java.util.List;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Degrees;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.internal.value.Bool;
import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.Vector;

/** The modules that move, turn, scale and bend. */
final class Transforms {
    private Transforms() {}

    static void translate(ModuleCall call, List<CsgNode> out) {
        Value given = call.parameters("v").get("v");
        double[] v = Parameters.triple(given, 0);
        if (v == null) {
            call.warn("Unable to convert translate(" + given.printed() + ") parameter to a vec3 or vec2 of numbers");
        }
        // Adding 0 makes 0 of -0.
        add(call, v == null ? Affine3.IDENTITY : Affine3.translation(0 + v[0], 0 + v[1], 0 + v[2]), out);
    }

    static void scale(ModuleCall call, List<CsgNode> out) {
        Value given = call.parameters("v").get("v");
        double[] v = Parameters.triple(given, 1);
        if (given instanceof Num number) {
            v = new double[] {number.value(), number.value(), number.value()};
        }
        if (v == null) {
            call.warn("Unable to convert scale(" + given.printed()
                    + ") parameter to a number, a vec3 or vec2 of numbers or a number");
        }
        call.checkRange(
                v == null || v[0] * v[1] * v[2] != 0 && Double.isFinite(v[0] * v[1] * v[2]),
                "scale(" + given.printed() + ")");
        add(call, v == null ? Affine3.IDENTITY : scaling(v[0], v[1], v[2]), out);
    }

    /** A scaling whose zeros have the signs that they have in OpenSCAD's text. */
    private static Affine3 scaling(double x, double y, double z) {
        return new Affine3(x, 0 * y, 0 * z, 0, 0 * x, y, 0 * z, 0, 0 * x, 0 * y, z, 0);
    }

    static void mirror(ModuleCall call, List<CsgNode> out) {
        Value given = call.parameters("v").get("v");
        double[] v = Parameters.triple(given, 0);
        if (v == null) {
            call.warn("Unable to convert mirror(" + given.printed() + ") parameter to a vec3 or vec2 of numbers");
            v = new double[] {1, 0, 0};
        }
        double square = v[0] * v[0] + v[1] * v[1] + v[2] * v[2];
        if (square == 0) {
            add(call, Affine3.IDENTITY, out);
            return;
        }
        double f = -2 / square;
        double x = v[0];
        double y = v[1];
        double z = v[2];
        add(
                call,
                new Affine3(
                        1 + f * x * x,
                        f * y * x,
                        f * z * x,
                        0,
                        f * x * y,
                        1 + f * y * y,
                        f * z * y,
                        0,
                        f * x * z,
                        f * y * z,
                        1 + f * z * z,
                        0),
                out);
    }

    static void multmatrix(ModuleCall call, List<CsgNode> out) {
        double[][] m = {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}};
        if (call.parameters("m").get("m") instanceof Vector rows) {
            for (int i = 0; i < Math.min(4, rows.size()); i++) {
                if (rows.get(i) instanceof Vector row) {
                    for (int j = 0; j < Math.min(4, row.size()); j++) {
                        m[i][j] = row.get(j).asNumber(m[i][j]);
                    }
                }
            }
        }
        double w = m[3][3];
        if (w != 1) {
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 4; j++) {
                    m[i][j] /= w;
                }
            }
        }
        add(
                call,
                new Affine3(
                        m[0][0], m[0][1], m[0][2], m[0][3], m[1][0], m[1][1], m[1][2], m[1][3], m[2][0], m[2][1],
                        m[2][2], m[2][3]),
                out);
    }

    static void rotate(ModuleCall call, List<CsgNode> out) {
        Parameters p = call.parameters("a", "v");
        Value a = p.get("a");
        Value v = p.get("v");
        add(call, a instanceof Vector angles ? aboutAxes(call, angles, v) : aboutOne(call, a, v), out);
    }

    private static Affine3 aboutAxes(ModuleCall call, Vector given, Value axis) {
        double[] angles = {0, 0, 0};
        boolean fits = given.size() <= 3;
        double last = 0;
        for (int i = Math.min(3, given.size()) - 1; i >= 0; i--) {
            // What is no number takes the value of its neighbour, as in OpenSCAD.
            last = given.get(i).asNumber(last);
            fits &= given.get(i) instanceof Num && Double.isFinite(last);
            angles[i] = last;
        }
        if (!fits) {
            call.warn("Problem converting rotate(a=" + given.printed()
                    + (axis instanceof Undef ? "" : ", v=" + axis.printed()) + ") parameter");
        } else if (!(axis instanceof Undef)) {
            call.warn("When parameter a is supplied as vector, v is ignored rotate(a=" + given.printed() + ", v="
                    + axis.printed() + ")");
        }
        return aboutAxes(angles[0], angles[1], angles[2]);
    }

    /** Rotations about the x axis, then about y, then about z. */
    private static Affine3 aboutAxes(double x, double y, double z) {
        double cx = Degrees.cos(x);
        double sx = Degrees.sin(x);
        double cy = Degrees.cos(y);
        double sy = Degrees.sin(y);
        double cz = Degrees.cos(z);
        double sz = Degrees.sin(z);
        return linear(
                cy * cz,
                cz * sx * sy - cx * sz,
                cx * cz * sy + sx * sz,
                cy * sz,
                cx * cz + sx * sy * sz,
                cx * sy * sz - cz * sx,
                -sy,
                cy * sx,
                cx * cy);
    }

    private static Affine3 aboutOne(ModuleCall call, Value a, Value v) {
        double angle = a.asNumber(Double.NaN);
        double[] axis = Parameters.triple(v, 0);
        if (!Double.isFinite(angle)) {
            boolean wrongAxis = axis == null && !(v instanceof Undef);
            call.warn("Problem converting rotate(a=" + a.printed() + (wrongAxis ? ", v=" + v.printed() : "")
                    + ") parameter");
            return Affine3.IDENTITY;
        }
        if (axis == null) {
            if (!(v instanceof Undef)) {
                call.warn("Problem converting rotate(..., v=" + v.printed() + ") parameter");
            }
            return about(0, 0, 1, 1, angle);
        }
        double square = axis[0] * axis[0] + axis[1] * axis[1] + axis[2] * axis[2];
        return square == 0 ? Affine3.IDENTITY : about(axis[0], axis[1], axis[2], square, angle);
    }

    /** Rotation about a vector with the square of its length (Rodrigues' formula). */
    private static Affine3 about(double x, double y, double z, double square, double angle) {
        double c = Degrees.cos(angle);
        double s = Degrees.sin(angle) / StrictMath.sqrt(square);
        double t = (1 - c) / square;
        return linear(
                t * x * x + c,
                t * x * y - s * z,
                t * x * z + s * y,
                t * x * y + s * z,
                t * y * y + c,
                t * y * z - s * x,
                t * x * z - s * y,
                t * y * z + s * x,
                t * z * z + c);
    }

    /**
     * A map of three rows that is multiplied with the identity: the signs of its zeros then are those of OpenSCAD's
     * text.
     */
    private static Affine3 linear(double... m) {
        double[] signed = new double[m.length];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                double above = m[column] * (row == 0 ? 1 : 0);
                double middle = m[3 + column] * (row == 1 ? 1 : 0);
                double below = m[6 + column] * (row == 2 ? 1 : 0);
                signed[3 * row + column] = above + middle + below;
            }
        }
        return new Affine3(
                signed[0], signed[1], signed[2], 0, signed[3], signed[4], signed[5], 0, signed[6], signed[7], signed[8],
                0);
    }

    static void resize(ModuleCall call, List<CsgNode> out) {
        Parameters p = call.parameters("newsize", "auto", "convexity");
        double[] size = new double[3];
        if (p.get("newsize") instanceof Vector vector) {
            for (int i = 0; i < Math.min(3, vector.size()); i++) {
                size[i] = vector.get(i).asNumber(0);
            }
        }
        boolean[] auto = new boolean[3];
        Value given = p.get("auto");
        for (int i = 0; i < 3; i++) {
            auto[i] = given instanceof Vector vector
                    ? i < vector.size() && vector.get(i).isTrue()
                    : given == Bool.TRUE;
        }
        out.add(call.node(
                new CsgOperation.Resize(size, auto, p.whole("convexity", 0)),
                call.children().get()));
    }

    private static void add(ModuleCall call, Affine3 matrix, List<CsgNode> out) {
        out.add(call.node(new CsgOperation.Transform(matrix), call.children().get()));
    }
}
