package org.chamfer.formats.internal.ply;

import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.formats.internal.color.ColorMaterials;
import org.chamfer.formats.internal.color.ColorVariety;
import org.chamfer.formats.internal.color.VertexColors;
import org.chamfer.formats.internal.mesh.PositionList;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;

/** Reads the elements of a PLY file. Each one takes bytes of the file, so that no count makes it read on for long. */
final class PlyReader {
    private static final List<String> AXES = List.of("x", "y", "z");
    private static final List<String> INDICES = List.of("vertex_indices", "vertex_index");

    private final ImportSource source;
    private final PlyHeader header;
    private final PlyNumbers numbers;
    private final PositionList positions = new PositionList();
    private final ColorVariety variety = new ColorVariety();
    private final VertexColors vertexColors = new VertexColors(variety);
    private final PlyFaces faces;

    PlyReader(ImportSource source, byte[] bytes) throws DiagnosticException {
        this.source = source;
        this.header = PlyHeader.read(bytes, source);
        this.numbers = header.numbers();
        this.faces = new PlyFaces(source, numbers, variety);
    }

    Mesh read() throws DiagnosticException {
        for (PlyElement element : header.elements()) {
            switch (element.name()) {
                case "vertex" -> readVertices(element);
                case "face" -> readFaces(element, false);
                case "tristrips" -> readFaces(element, true);
                default -> skip(element);
            }
        }
        Mesh mesh = faces.build(positions.toArray(), vertexColors);
        if (mesh.isEmpty() && positions.size() > 0) {
            source.report(Severity.WARNING, 0, "PLY: the file holds points but no faces");
        }
        return mesh;
    }

    private void readVertices(PlyElement element) throws DiagnosticException {
        List<PlyProperty> properties = element.properties();
        boolean colored = PlyColor.isIn(properties);
        for (String axis : AXES) {
            if (properties.stream()
                    .noneMatch(property -> !property.isList() && property.name().equals(axis))) {
                throw source.failure(0, "PLY: the vertices have no property '" + axis + "'");
            }
        }
        double[] point = new double[3];
        PlyColor color = new PlyColor();
        for (long i = 0; i < element.count(); i++) {
            source.checkCancelled();
            for (PlyProperty property : properties) {
                int axis = property.isList() ? -1 : AXES.indexOf(property.name());
                if (axis >= 0) {
                    point[axis] = coordinate(property.type());
                } else {
                    takeOther(property, color);
                }
            }
            positions.add(point[0], point[1], point[2]);
            if (colored) {
                vertexColors.put(positions.size() - 1, color.get());
            }
        }
    }

    private double coordinate(PlyType type) throws DiagnosticException {
        double value = numbers.next(type);
        if (!Double.isFinite(value)) {
            throw numbers.failure("a coordinate is not finite");
        }
        return value;
    }

    /** Takes a part of a colour, or passes over what is none. */
    private void takeOther(PlyProperty property, PlyColor color) throws DiagnosticException {
        int part = PlyColor.partOf(property);
        if (part >= 0) {
            color.take(part, numbers.next(property.type()), property.type());
        } else {
            numbers.skip(property.type(), property.isList() ? count(property) : 1);
        }
    }

    private void readFaces(PlyElement element, boolean strips) throws DiagnosticException {
        List<PlyProperty> properties = element.properties();
        boolean colored = PlyColor.isIn(properties);
        if (properties.stream().noneMatch(PlyReader::isIndices)) {
            skip(element);
            return;
        }
        PlyColor color = new PlyColor();
        for (long i = 0; i < element.count(); i++) {
            source.checkCancelled();
            faces.begin();
            for (PlyProperty property : properties) {
                if (isIndices(property)) {
                    readCorners(property);
                } else {
                    takeOther(property, color);
                }
            }
            Color own = colored && !isUncoloured(color.get()) ? color.get() : null;
            if (strips) {
                faces.endStrip(own);
            } else {
                faces.end(own);
            }
        }
    }

    private static boolean isIndices(PlyProperty property) {
        return property.isList() && INDICES.contains(property.name());
    }

    private void readCorners(PlyProperty property) throws DiagnosticException {
        long count = count(property);
        for (long i = 0; i < count; i++) {
            faces.corner(numbers.next(property.type()));
        }
    }

    private boolean isUncoloured(Color color) {
        return header.uncoloured().map(color::equals).orElse(false);
    }

    /** The levels of a colour from 0 to 255, divided by spaces. */
    static String levels(Color color) {
        return ColorMaterials.level(color.red()) + " " + ColorMaterials.level(color.green()) + " "
                + ColorMaterials.level(color.blue()) + " " + ColorMaterials.level(color.alpha());
    }

    private long count(PlyProperty property) throws DiagnosticException {
        double count = numbers.next(property.countType());
        if (!(count >= 0) || count != Math.rint(count) || Double.isInfinite(count)) {
            throw numbers.failure("a list cannot have " + count + " numbers");
        }
        return (long) count;
    }

    private void skip(PlyElement element) throws DiagnosticException {
        if (element.properties().isEmpty()) {
            // Takes no bytes, however many there are.
            return;
        }
        for (long i = 0; i < element.count(); i++) {
            source.checkCancelled();
            for (PlyProperty property : element.properties()) {
                numbers.skip(property.type(), property.isList() ? count(property) : 1);
            }
        }
    }
}
