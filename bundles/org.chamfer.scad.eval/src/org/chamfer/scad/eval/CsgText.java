package org.chamfer.scad.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.csg.Facets;
import org.chamfer.scad.eval.csg.InputFile;
import org.chamfer.scad.eval.internal.export.LiteralIndices;
import org.chamfer.scad.eval.internal.value.NumberText;
import org.chamfer.text.TextSettings;

/** Writes a tree of operations as OpenSCAD's own text of it ({@code .csg}), which is code that OpenSCAD can read. */
public final class CsgText {
    private final StringBuilder out = new StringBuilder();

    private CsgText() {}

    /** The text of the objects of a root, ended by a line break. */
    public static String of(CsgNode root) {
        CsgText text = new CsgText();
        root.children().forEach(child -> text.write(child, 0));
        return text.out.toString();
    }

    private void write(CsgNode node, int level) {
        if (node.background()) {
            out.append('%');
        }
        if (node.highlighted()) {
            out.append('#');
        }
        out.repeat('\t', level);
        head(node.operation());
        if (node.children().isEmpty()) {
            out.append(";\n");
            return;
        }
        out.append(" {\n");
        node.children().forEach(child -> write(child, level + 1));
        out.repeat('\t', level).append("}\n");
    }

    private void head(CsgOperation operation) {
        switch (operation) {
            case CsgOperation.Group _ -> out.append("group()");
            case CsgOperation.Union _ -> out.append("union()");
            case CsgOperation.Difference _ -> out.append("difference()");
            case CsgOperation.Intersection _ -> out.append("intersection()");
            case CsgOperation.Hull _ -> out.append("hull()");
            case CsgOperation.Minkowski(int convexity) -> add("minkowski(convexity = ", convexity, ")");
            case CsgOperation.Render(int convexity) -> add("render(convexity = ", convexity, ")");
            case CsgOperation.Transform(Affine3 matrix) -> matrix(matrix);
            case CsgOperation.Colored(Color color) -> color(color);
            case CsgOperation.Resize resize -> resize(resize);
            case CsgOperation.Cube cube -> {
                vector("cube(size = ", cube.x(), cube.y(), cube.z());
                add(", center = ", cube.center(), ")");
            }
            case CsgOperation.Sphere sphere -> {
                facets("sphere(", sphere.facets());
                number(", r = ", sphere.radius());
                out.append(')');
            }
            case CsgOperation.Cylinder cylinder -> {
                facets("cylinder(", cylinder.facets());
                number(", h = ", cylinder.height());
                number(", r1 = ", cylinder.radius1());
                number(", r2 = ", cylinder.radius2());
                add(", center = ", cylinder.center(), ")");
            }
            case CsgOperation.Square square -> {
                vector("square(size = ", square.x(), square.y());
                add(", center = ", square.center(), ")");
            }
            case CsgOperation.Circle circle -> {
                facets("circle(", circle.facets());
                number(", r = ", circle.radius());
                out.append(')');
            }
            case CsgOperation.Polyhedron polyhedron -> {
                points("polyhedron(points = ", polyhedron.points(), 3);
                indices(", faces = ", polyhedron.faces());
                add(", convexity = ", polyhedron.convexity(), ")");
            }
            case CsgOperation.Polygon polygon -> {
                points("polygon(points = ", polygon.points(), 2);
                indices(", paths = ", polygon.paths());
                add(", convexity = ", polygon.convexity(), ")");
            }
            case CsgOperation.LinearExtrude extrude -> linearExtrude(extrude);
            case CsgOperation.RotateExtrude extrude -> {
                number("rotate_extrude(angle = ", extrude.angle());
                number(", start = ", extrude.start());
                add(", convexity = ", extrude.convexity(), "");
                facets(", ", extrude.facets());
                out.append(')');
            }
            case CsgOperation.Offset offset -> {
                number(offset.round() ? "offset(r = " : "offset(delta = ", offset.distance());
                if (!offset.round()) {
                    add(", chamfer = ", offset.chamfer(), "");
                }
                facets(", ", offset.facets());
                out.append(')');
            }
            case CsgOperation.Projection projection -> {
                add("projection(cut = ", projection.cut(), "");
                add(", convexity = ", projection.convexity(), ")");
            }
            case CsgOperation.Text text -> text(text.settings(), text.facets());
            case CsgOperation.Import imported -> imported(imported);
            case CsgOperation.Literal(Geometry geometry) -> literal(geometry);
            case CsgOperation.Surface surface -> {
                file("surface(", surface.file());
                add(", center = ", surface.center(), "");
                add(", invert = ", surface.invert(), ", timestamp = 0)");
            }
            case CsgOperation.Roof roof -> {
                quoted("roof(method = ", roof.method());
                facets(", ", roof.facets());
                add(", convexity = ", roof.convexity(), ")");
            }
            case CsgOperation.Fill _ -> out.append("fill()");
        }
    }

    private void text(TextSettings text, Facets facets) {
        quoted("text(text = ", text.text());
        number(", size = ", text.size());
        number(", spacing = ", text.spacing());
        quoted(", font = ", text.font());
        quoted(", direction = ", text.direction());
        quoted(", language = ", text.language());
        if (!text.script().isEmpty()) {
            quoted(", script = ", text.script());
        }
        quoted(", halign = ", text.halign());
        quoted(", valign = ", text.valign());
        facets(", ", facets);
        out.append(')');
    }

    private void imported(CsgOperation.Import imported) {
        file("import(", imported.file());
        if (imported.id() != null) {
            quoted(", id = ", imported.id());
        }
        if (imported.layer() != null) {
            quoted(", layer = ", imported.layer());
        }
        vector(", origin = ", imported.originX(), imported.originY());
        if ("svg".equals(imported.file().extension())) {
            number(", dpi = ", imported.dpi());
        }
        number(", scale = ", imported.scale());
        add(", center = ", imported.center(), "");
        add(", convexity = ", imported.convexity(), "");
        facets(", ", imported.facets());
        // OpenSCAD writes when the file was changed; the same input is to give the same text here.
        out.append(", timestamp = 0)");
    }

    /** Geometry in memory as points: there is no file to name. Colours and parts are not told. */
    private void literal(Geometry geometry) {
        switch (geometry) {
            case Geometry empty when empty.isEmpty() -> out.append("group()");
            case Mesh mesh -> {
                points("polyhedron(points = ", mesh.positions(), 3);
                indices(", faces = ", LiteralIndices.faces(mesh));
                out.append(", convexity = 1)");
            }
            case Region region -> {
                points("polygon(points = ", LiteralIndices.points(region), 2);
                indices(", paths = ", LiteralIndices.paths(region));
                out.append(", convexity = 1)");
            }
        }
    }

    private void file(String start, InputFile file) {
        quoted(
                start + "file = ",
                file.path() == null ? "" : file.path().toString().replace('\\', '/'));
    }

    private void quoted(String start, String text) {
        out.append(start).append('"');
        text.codePoints().forEach(character -> {
            switch (character) {
                case '"', '\\' -> out.append('\\').appendCodePoint(character);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> out.appendCodePoint(character);
            }
        });
        out.append('"');
    }

    private void linearExtrude(CsgOperation.LinearExtrude extrude) {
        double[] v = extrude.vector();
        boolean upright = v[0] == 0 && v[1] == 0;
        double length = upright ? v[2] : StrictMath.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
        number("linear_extrude(height = ", length);
        if (!upright) {
            number(", v = [ ", v[0] / length);
            number(", ", v[1] / length);
            number(", ", v[2] / length);
            out.append(']');
        }
        if (extrude.center()) {
            out.append(", center = true");
        }
        if (extrude.hasTwist()) {
            number(", twist = ", extrude.twist());
        }
        if (extrude.hasSlices()) {
            add(", slices = ", extrude.slices(), "");
        }
        if (extrude.segments() > 0) {
            add(", segments = ", extrude.segments(), "");
        }
        if (extrude.scaleX() != extrude.scaleY()) {
            vector(", scale = ", extrude.scaleX(), extrude.scaleY());
        } else if (extrude.scaleX() != 1) {
            number(", scale = ", extrude.scaleX());
        }
        if (!extrude.hasSlices() || extrude.segments() == 0) {
            facets(", ", extrude.facets());
        }
        if (extrude.convexity() > 1) {
            add(", convexity = ", extrude.convexity(), "");
        }
        out.append(')');
    }

    private void resize(CsgOperation.Resize resize) {
        out.append("resize(newsize = [");
        String separator = "";
        for (double size : resize.size()) {
            number(separator, size);
            separator = ",";
        }
        out.append("], auto = [");
        separator = "";
        for (boolean auto : resize.auto()) {
            out.append(separator).append(auto ? '1' : '0');
            separator = ",";
        }
        add("], convexity = ", resize.convexity(), ")");
    }

    private void matrix(Affine3 matrix) {
        double[] m = matrix.toArray();
        out.append("multmatrix([");
        for (int row = 0; row < 3; row++) {
            vector("", m[row * 4], m[row * 4 + 1], m[row * 4 + 2], m[row * 4 + 3]);
            out.append(", ");
        }
        out.append("[0, 0, 0, 1]])");
    }

    private void color(Color color) {
        vector("color(", color.red(), color.green(), color.blue(), color.alpha());
        out.append(')');
    }

    private void points(String start, double[] coordinates, int dimensions) {
        out.append(start).append('[');
        for (int i = 0; i < coordinates.length; i += dimensions) {
            vector(i == 0 ? "" : ", ", Arrays.copyOfRange(coordinates, i, i + dimensions));
        }
        out.append(']');
    }

    private void indices(String start, int[][] lists) {
        out.append(start);
        if (lists == null) {
            out.append("undef");
            return;
        }
        out.append(List.of(lists).stream().map(Arrays::toString).toList());
    }

    private void facets(String start, Facets facets) {
        number(start + "$fn = ", facets.fn());
        number(", $fa = ", facets.fa());
        number(", $fs = ", facets.fs());
    }

    private void vector(String start, double... numbers) {
        out.append(start).append('[');
        for (int i = 0; i < numbers.length; i++) {
            number(i == 0 ? "" : ", ", numbers[i]);
        }
        out.append(']');
    }

    private void number(String start, double number) {
        out.append(start);
        NumberText.appendTree(out, number);
    }

    private void add(String start, Object value, String end) {
        out.append(start).append(value.toString().toLowerCase(Locale.ROOT)).append(end);
    }
}
