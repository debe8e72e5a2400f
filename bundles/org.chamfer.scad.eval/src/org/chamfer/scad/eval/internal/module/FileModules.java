package org.chamfer.scad.eval.internal.module;

import java.util.List;
import java.util.Optional;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.scad.eval.EvaluationInput;
import org.chamfer.scad.eval.EvaluationInput.ImageInput;
import org.chamfer.scad.eval.EvaluationInput.MeshInput;
import org.chamfer.scad.eval.EvaluationInput.RegionInput;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.csg.InputFile;
import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.Text;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;

/** The modules that take files in: {@code import} and {@code surface}. */
final class FileModules {
    private static final double DEFAULT_DPI = 72;
    private static final double SMALLEST_DPI = 0.001;

    private FileModules() {}

    static void imported(ModuleCall call, List<CsgNode> out) {
        Parameters p = call.parameters(
                "file",
                "layer",
                "convexity",
                "origin",
                "scale",
                "width",
                "height",
                "filename",
                "layername",
                "center",
                "dpi",
                "id");
        Value name = renamed(call, p, "file", "filename");
        Optional<EvaluationInput> value = valueOf(call, name);
        if (value.isPresent()) {
            inMemory(call, value.get(), p.flag("center"), out);
            return;
        }
        InputFile file = file(call, name);
        Value layer = renamed(call, p, "layer", "layername");
        double[] origin = origin(call, p.get("origin"));
        CsgOperation operation = new CsgOperation.Import(
                file,
                textOrNull(p.get("id")),
                textOrNull(layer),
                origin[0],
                origin[1],
                p.number("scale", 0) > 0 ? p.number("scale", 0) : 1,
                dpi(call, p.get("dpi")),
                p.flag("center"),
                Math.max(1, p.whole("convexity", 0)),
                call.facets());
        out.add(call.leaf(operation));
    }

    private static Optional<EvaluationInput> valueOf(ModuleCall call, Value name) {
        return name instanceof Text text ? call.machine().files.value(text.value()) : Optional.empty();
    }

    /** A value in place of a file. What else says how to read a file has no meaning for it. */
    private static void inMemory(ModuleCall call, EvaluationInput value, boolean centered, List<CsgNode> out) {
        switch (value) {
            case MeshInput(Mesh mesh) -> out.add(literal(call, mesh, centered));
            case RegionInput(Region region) -> out.add(literal(call, region, centered));
            case ImageInput _ -> call.warn("import() cannot take an image: use surface() for it");
        }
    }

    private static CsgNode literal(ModuleCall call, Geometry geometry, boolean centered) {
        CsgNode leaf = call.leaf(new CsgOperation.Literal(geometry));
        if (!centered || geometry.isEmpty()) {
            return leaf;
        }
        Bounds box = geometry.bounds();
        double height = geometry instanceof Mesh ? (box.minZ() + box.maxZ()) / 2 : 0;
        Affine3 move = Affine3.translation(-(box.minX() + box.maxX()) / 2, -(box.minY() + box.maxY()) / 2, -height);
        return call.node(new CsgOperation.Transform(move), List.of(leaf));
    }

    static void surface(ModuleCall call, List<CsgNode> out) {
        Parameters p = call.parameters("file", "center", "convexity", "invert");
        Optional<EvaluationInput> value = valueOf(call, p.get("file"));
        if (value.isPresent() && !(value.get() instanceof ImageInput)) {
            call.warn("surface() cannot take geometry: use import() for it");
            return;
        }
        CsgOperation operation = new CsgOperation.Surface(
                file(call, p.get("file")), p.flag("center"), p.flag("invert"), p.whole("convexity", 1));
        out.add(call.leaf(operation));
    }

    private static InputFile file(ModuleCall call, Value name) {
        return call.machine().files.find(name instanceof Undef ? "" : name.plain(), call.place());
    }

    /** An argument that had another name once. */
    private static Value renamed(ModuleCall call, Parameters p, String name, String oldName) {
        if (p.isGiven(name) || !p.isGiven(oldName)) {
            return p.get(name);
        }
        call.deprecated(oldName + "= is deprecated. Please use " + name + "=");
        return p.get(oldName);
    }

    private static String textOrNull(Value value) {
        return value instanceof Undef ? null : value.plain();
    }

    private static double[] origin(ModuleCall call, Value given) {
        double[] origin = Parameters.numbers(given, 2);
        if (origin != null && Double.isFinite(origin[0]) && Double.isFinite(origin[1])) {
            return origin;
        }
        if (!(given instanceof Undef)) {
            call.warn("Unable to convert import(..., origin=" + given.printed() + ") parameter to vec2");
        }
        return new double[] {0, 0};
    }

    private static double dpi(ModuleCall call, Value given) {
        if (!(given instanceof Num number)) {
            return DEFAULT_DPI;
        }
        if (!(number.value() >= SMALLEST_DPI)) {
            call.warn("Invalid dpi value giving, using default of 72 dpi. Value must be positive and >= 0.001");
            return DEFAULT_DPI;
        }
        return number.value();
    }
}
