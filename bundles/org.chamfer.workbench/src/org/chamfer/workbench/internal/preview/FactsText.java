package org.chamfer.workbench.internal.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.values.FileValue;
import org.chamfer.values.ImageValue;
import org.chamfer.values.MeshValue;
import org.chamfer.values.RegionValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;
import org.chamfer.values.VectorValue;

/** Says in one line what is known of a value. */
final class FactsText {
    private static final String BETWEEN = "  ·  ";
    private static final double SMALL = 1000;

    private FactsText() {}

    /** What is known at once; empty if nothing. */
    static String quick(Value value) {
        return switch (value) {
            case MeshValue mesh -> String.join(BETWEEN, sizes(mesh.mesh()));
            case RegionValue region -> size(region.region().bounds(), true);
            case ImageValue image ->
                image.columns() + " × " + image.rows() + " pixels" + BETWEEN
                        + switch (image.channels()) {
                            case 1 -> "grey";
                            case 3 -> "colour";
                            default -> "colour with transparency";
                        };
            case TextValue text -> counted(text.text().length(), "character");
            case VectorValue vector -> counted(vector.numbers().size(), "number");
            case FileValue file -> FileSize.text(file.bytes().length);
            default -> "";
        };
    }

    /** What is known after measuring, which takes a while for large meshes. */
    static String full(Value value) {
        return switch (value) {
            case MeshValue mesh
            when !mesh.mesh().isEmpty() -> {
                MeshFacts facts = MeshFacts.of(mesh.mesh());
                List<String> parts = new ArrayList<>(sizes(mesh.mesh()));
                if (facts.closed()) {
                    parts.add(volume(facts.volume()));
                    parts.add("closed");
                } else {
                    parts.add(facts.openEdges() > 0 ? counted(facts.openEdges(), "open edge") : "turned in parts");
                }
                yield String.join(BETWEEN, parts);
            }
            case RegionValue region
            when !region.region().isEmpty() -> {
                RegionFacts facts = RegionFacts.of(region.region());
                yield size(facts.bounds(), true) + BETWEEN + length(facts.area()) + " mm²" + BETWEEN
                        + counted(facts.contours(), "contour")
                        + (facts.holes() > 0 ? BETWEEN + counted(facts.holes(), "hole") : "");
            }
            default -> quick(value);
        };
    }

    /** A number as short as it can be said with six digits. */
    static String number(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return String.format(Locale.ROOT, "%.0f", number + 0.0);
        }
        String text = String.format(Locale.ROOT, "%.6g", number);
        return text.contains("e") || !text.contains(".") ? text : text.replaceAll("\\.?0+$", "");
    }

    private static List<String> sizes(Mesh mesh) {
        return List.of(counted(mesh.triangleCount(), "triangle"), size(mesh.bounds(), false));
    }

    private static String size(Bounds box, boolean flat) {
        return box.isEmpty()
                ? "empty"
                : length(box.sizeX()) + " × " + length(box.sizeY()) + (flat ? "" : " × " + length(box.sizeZ())) + " mm";
    }

    private static String volume(double cubicMillimetres) {
        return Math.abs(cubicMillimetres) < SMALL
                ? length(cubicMillimetres) + " mm³"
                : length(cubicMillimetres / 1000) + " cm³";
    }

    /** Two digits after the point at most, none where they do not matter. */
    private static String length(double number) {
        String text = String.format(Locale.ROOT, Math.abs(number) >= SMALL ? "%,.0f" : "%.2f", number + 0.0);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }

    private static String counted(long count, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }
}
