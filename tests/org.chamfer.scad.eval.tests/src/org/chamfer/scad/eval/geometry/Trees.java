package org.chamfer.scad.eval.geometry;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.csg.Facets;

/** Builds and evaluates CSG trees. */
final class Trees {
    private static final SourceRange SOURCE = new SourceRange("test.scad", 3, 5, 4);

    private Trees() {}

    static CsgNode node(CsgOperation operation, CsgNode... children) {
        return new CsgNode(operation, List.of(children), SOURCE);
    }

    static CsgNode root(CsgNode... children) {
        return node(new CsgOperation.Group(""), children);
    }

    static CsgNode module(String name, CsgNode... children) {
        return node(new CsgOperation.Group(name), children);
    }

    static CsgNode union(CsgNode... children) {
        return node(new CsgOperation.Union(), children);
    }

    static CsgNode difference(CsgNode... children) {
        return node(new CsgOperation.Difference(), children);
    }

    static CsgNode intersection(CsgNode... children) {
        return node(new CsgOperation.Intersection(), children);
    }

    static CsgNode hull(CsgNode... children) {
        return node(new CsgOperation.Hull(), children);
    }

    static CsgNode minkowski(CsgNode... children) {
        return node(new CsgOperation.Minkowski(1), children);
    }

    static CsgNode translate(double x, double y, double z, CsgNode... children) {
        return transform(Affine3.translation(x, y, z), children);
    }

    static CsgNode transform(Affine3 matrix, CsgNode... children) {
        return node(new CsgOperation.Transform(matrix), children);
    }

    static CsgNode color(Color color, CsgNode... children) {
        return node(new CsgOperation.Colored(color), children);
    }

    static CsgNode cube(double x, double y, double z) {
        return node(new CsgOperation.Cube(x, y, z, false));
    }

    static CsgNode sphere(double radius, int segments) {
        return node(new CsgOperation.Sphere(radius, fn(segments)));
    }

    static CsgNode cylinder(double height, double radius1, double radius2, int segments) {
        return node(new CsgOperation.Cylinder(height, radius1, radius2, false, fn(segments)));
    }

    static CsgNode square(double x, double y) {
        return node(new CsgOperation.Square(x, y, false));
    }

    static CsgNode circle(double radius, int segments) {
        return node(new CsgOperation.Circle(radius, fn(segments)));
    }

    static CsgNode polygon(double... points) {
        return node(new CsgOperation.Polygon(points, null, 1));
    }

    static CsgNode polyhedron(double[] points, int[]... faces) {
        return node(new CsgOperation.Polyhedron(points, faces, 1));
    }

    static CsgNode extrude(double height, CsgNode... children) {
        return extrude(height, 0, 1, 1, children);
    }

    static CsgNode extrude(double height, double twist, double scaleX, double scaleY, CsgNode... children) {
        double[] vector = {0, 0, height};
        return node(
                new CsgOperation.LinearExtrude(vector, false, 1, twist != 0, twist, scaleX, scaleY, false, 0, 0, fn(0)),
                children);
    }

    static CsgNode rotateExtrude(double angle, int segments, CsgNode... children) {
        return node(new CsgOperation.RotateExtrude(angle, 0, 2, fn(segments)), children);
    }

    static Facets fn(int segments) {
        return new Facets(segments, 12, 2);
    }

    /** Area of a regular polygon on a circle. */
    static double disc(double radius, int segments) {
        return segments / 2.0 * Math.sin(2 * Math.PI / segments) * radius * radius;
    }

    static Geometry evaluate(CsgNode root, List<Diagnostic> messages) throws DiagnosticException {
        return new GeometryEvaluator(TestKernel.INSTANCE, 1).evaluate(root, WorkContext.NONE, messages::add);
    }

    static Geometry evaluate(CsgNode root) throws DiagnosticException {
        return evaluate(root, new ArrayList<>());
    }

    static List<ModelPart> evaluateParts(CsgNode root) throws DiagnosticException {
        return new GeometryEvaluator(TestKernel.INSTANCE, 1).evaluateParts(root, WorkContext.NONE, _ -> {});
    }

    static MeshFacts solid(CsgNode node) throws DiagnosticException {
        return MeshFacts.of((Mesh) evaluate(root(node)));
    }

    static RegionFacts figure(CsgNode node) throws DiagnosticException {
        return RegionFacts.of((Region) evaluate(root(node)));
    }
}
