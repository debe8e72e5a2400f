package org.chamfer.scad.eval.geometry;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.csg.Facets;

/** Writes trees as OpenSCAD programs, with all digits. */
final class ScadText {
    private ScadText() {}

    static String of(CsgNode node) {
        String children = node.children().stream().map(ScadText::of).collect(Collectors.joining());
        return call(node.operation()) + "{" + children + "}\n";
    }

    private static String call(CsgOperation operation) {
        return switch (operation) {
            case CsgOperation.Group _ -> "group()";
            case CsgOperation.Transform(var m) -> {
                double[] e = m.toArray();
                yield "multmatrix([%s,%s,%s,[0,0,0,1]])"
                        .formatted(
                                list(Arrays.copyOfRange(e, 0, 4)),
                                list(Arrays.copyOfRange(e, 4, 8)),
                                list(Arrays.copyOfRange(e, 8, 12)));
            }
            case CsgOperation.Cube c -> "cube(%s,center=%s)".formatted(list(c.x(), c.y(), c.z()), c.center());
            case CsgOperation.Sphere s -> "sphere(r=%s,%s)".formatted(s.radius(), facets(s.facets()));
            case CsgOperation.Cylinder c ->
                "cylinder(h=%s,r1=%s,r2=%s,center=%s,%s)"
                        .formatted(c.height(), c.radius1(), c.radius2(), c.center(), facets(c.facets()));
            case CsgOperation.Polyhedron p -> "polyhedron(%s,%s)".formatted(points(p.points(), 3), faces(p.faces()));
            case CsgOperation.Square s -> "square(%s,center=%s)".formatted(list(s.x(), s.y()), s.center());
            case CsgOperation.Circle c -> "circle(r=%s,%s)".formatted(c.radius(), facets(c.facets()));
            case CsgOperation.Polygon p -> "polygon(%s)".formatted(points(p.points(), 2));
            case CsgOperation.Offset o ->
                "offset(%s=%s,chamfer=%s,%s)"
                        .formatted(o.round() ? "r" : "delta", o.distance(), o.chamfer(), facets(o.facets()));
            case CsgOperation.Projection p -> "projection(cut=%s)".formatted(p.cut());
            case CsgOperation.LinearExtrude e ->
                "linear_extrude(height=%s,twist=%s,scale=%s,%s)"
                        .formatted(e.vector()[2], e.twist(), list(e.scaleX(), e.scaleY()), facets(e.facets()));
            case CsgOperation.RotateExtrude r -> "rotate_extrude(angle=%s,%s)".formatted(r.angle(), facets(r.facets()));
            case CsgOperation other -> other.getClass().getSimpleName().toLowerCase(Locale.ROOT) + "()";
        };
    }

    private static String facets(Facets facets) {
        return "$fn=%s,$fa=%s,$fs=%s".formatted(facets.fn(), facets.fa(), facets.fs());
    }

    private static String list(double... values) {
        return Arrays.toString(values);
    }

    private static String points(double[] coordinates, int size) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < coordinates.length; i += size) {
            text.append(list(Arrays.copyOfRange(coordinates, i, i + size))).append(',');
        }
        return text.append(']').toString();
    }

    private static String faces(int[][] faces) {
        return Arrays.deepToString(faces);
    }
}
