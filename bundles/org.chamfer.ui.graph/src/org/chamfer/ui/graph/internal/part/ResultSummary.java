package org.chamfer.ui.graph.internal.part;

import java.util.Optional;
import org.chamfer.geometry.Mesh;
import org.chamfer.values.BooleanValue;
import org.chamfer.values.FileValue;
import org.chamfer.values.ImageValue;
import org.chamfer.values.MeshValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.RegionValue;
import org.chamfer.values.TensorValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;
import org.chamfer.values.VectorValue;
import org.eclipse.swt.graphics.ImageData;

/**
 * A result as the node shows it.
 *
 * @param size in words, such as {@code 1,204 triangles}; possibly empty
 * @param picture in pixels of the screen, if it has looks
 */
record ResultSummary(String size, Optional<ImageData> picture) {
    private static final int LONGEST = 18;

    /** What is shown of a result that cannot be read. */
    static final ResultSummary NONE = new ResultSummary("", Optional.empty());

    /** The size of a value in words. */
    static String size(Value value) {
        return switch (value) {
            case MeshValue mesh -> size(mesh.mesh());
            case RegionValue region -> Wording.count(region.region().contours().size(), "outline");
            case ImageValue image -> image.columns() + " x " + image.rows() + " px";
            case TextValue text -> Wording.count(text.text().length(), "character");
            case FileValue file -> Wording.bytes(file.bytes().length);
            case NumberValue number -> Wording.number(number.number());
            case BooleanValue flag -> Boolean.toString(flag.value());
            case VectorValue vector -> vector(vector);
            case TensorValue tensor -> Wording.count(tensor.data().length, "number");
            default -> "";
        };
    }

    private static String size(Mesh mesh) {
        return mesh.isEmpty() ? "empty" : Wording.count(mesh.triangleCount(), "triangle");
    }

    private static String vector(VectorValue vector) {
        StringBuilder text = new StringBuilder("[");
        vector.numbers()
                .forEach(number -> text.append(text.length() > 1 ? ", " : "").append(Wording.number(number)));
        return text.length() > LONGEST
                ? Wording.count(vector.numbers().size(), "number")
                : text.append(']').toString();
    }
}
