package org.chamfer.workbench.internal.preview;

import java.util.stream.Collectors;
import org.chamfer.geometry.Mesh;
import org.chamfer.render.Scene;
import org.chamfer.values.BooleanValue;
import org.chamfer.values.FileValue;
import org.chamfer.values.ImageValue;
import org.chamfer.values.MeshValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.RegionValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;
import org.chamfer.values.VectorValue;

/** Brings values into the form in which they are shown. */
final class ShownReader {
    /** Meshes with more triangles are turned in a coarse form. */
    private static final int QUICK = 60_000;

    /** Longer texts are cut: nobody reads them here, and laying them out takes time. */
    private static final int LONGEST_TEXT = 200_000;

    private ShownReader() {}

    /** The form of a value. */
    static Shown read(Value value) {
        return switch (value) {
            case MeshValue mesh when mesh.mesh().isEmpty() -> new Shown.Words("The mesh is empty.");
            case MeshValue mesh -> model(mesh.mesh());
            case RegionValue region when region.region().isEmpty() -> new Shown.Words("The outline is empty.");
            case RegionValue region -> {
                Scene scene = Scene.of(region.region());
                yield new Shown.Model(scene, scene, true);
            }
            case ImageValue image -> new Shown.Picture(image);
            case TextValue text -> new Shown.Words(cut(text.text()));
            case NumberValue number -> new Shown.Words(FactsText.number(number.number()));
            case BooleanValue truth -> new Shown.Words(truth.value() ? "True" : "False");
            case VectorValue vector ->
                new Shown.Words(
                        vector.numbers().stream().map(FactsText::number).collect(Collectors.joining(", ", "[", "]")));
            case FileValue file -> new Shown.Words(file.name());
            default -> new Shown.Words(cut(value.toString()));
        };
    }

    private static Shown model(Mesh mesh) {
        Scene fine = Scene.of(mesh);
        return new Shown.Model(fine, mesh.triangleCount() > QUICK ? Scene.of(CoarseMesh.of(mesh)) : fine, false);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }
}
