package org.chamfer.ui.graph.internal.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.measure.RegionFacts;
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
 * What a bubble tells of a value.
 *
 * @param lines facts, the most important first
 * @param picture if the value has looks
 */
public record ValueFacts(List<String> lines, Optional<ImageData> picture) {
    private static final int LINES = 8;
    private static final int LINE_LENGTH = 80;
    private static final int NUMBERS = 12;

    /**
     * The facts of a value. Measuring large meshes takes a while: not for the UI thread.
     *
     * @param width of the picture at most, in pixels of the screen
     */
    public static ValueFacts of(Value value, int width, boolean dark) {
        return new ValueFacts(lines(value), PictureMaker.of(value, width, width * 10 / 16, dark));
    }

    private static List<String> lines(Value value) {
        return switch (value) {
            case TextValue text -> text(text.text());
            case NumberValue number -> List.of(Wording.number(number.number()));
            case BooleanValue flag -> List.of(Boolean.toString(flag.value()));
            case VectorValue vector -> List.of(vector(vector));
            case ImageValue image -> List.of(image.columns() + " x " + image.rows() + " px, " + channels(image));
            case MeshValue mesh -> mesh(mesh);
            case RegionValue region -> region(region);
            case FileValue file -> List.of(file.name(), Wording.bytes(file.bytes().length));
            case TensorValue tensor -> List.of("Shape " + Arrays.toString(tensor.shape()));
            default -> List.of("A value of the type " + value.type() + ".");
        };
    }

    private static List<String> text(String text) {
        List<String> all = text.lines().limit(LINES + 1L).toList();
        List<String> lines = new ArrayList<>();
        for (String line : all.subList(0, Math.min(LINES, all.size()))) {
            lines.add(line.length() > LINE_LENGTH ? line.substring(0, LINE_LENGTH) + "…" : line);
        }
        if (all.size() > LINES) {
            lines.add("…");
        }
        lines.add(Wording.count(text.length(), "character"));
        return lines;
    }

    private static String vector(VectorValue vector) {
        String numbers =
                vector.numbers().stream().limit(NUMBERS).map(Wording::number).collect(Collectors.joining(", "));
        return vector.numbers().size() > NUMBERS
                ? "[" + numbers + ", …], " + Wording.count(vector.numbers().size(), "number")
                : "[" + numbers + "]";
    }

    private static String channels(ImageValue image) {
        return switch (image.channels()) {
            case 1 -> "grey";
            case 4 -> "colours and opacity";
            default -> "colours";
        };
    }

    private static List<String> mesh(MeshValue value) {
        if (value.mesh().isEmpty()) {
            return List.of("An empty mesh.");
        }
        MeshFacts facts = MeshFacts.of(value.mesh());
        return List.of(
                Wording.size(facts.bounds(), false),
                Wording.count(facts.triangles(), "triangle")
                        + (facts.components() > 1 ? ", " + Wording.count(facts.components(), "part") : ""),
                facts.closed()
                        ? "Closed, " + Wording.amount(facts.volume()) + " mm³"
                        : "Not closed: " + Wording.count(facts.openEdges(), "open edge"));
    }

    private static List<String> region(RegionValue value) {
        if (value.region().isEmpty()) {
            return List.of("An empty region.");
        }
        RegionFacts facts = RegionFacts.of(value.region());
        return List.of(
                Wording.size(facts.bounds(), true),
                Wording.count(facts.contours(), "outline")
                        + (facts.holes() > 0 ? ", " + Wording.count(facts.holes(), "hole") : ""),
                "Area " + Wording.amount(facts.area()) + " mm²");
    }
}
