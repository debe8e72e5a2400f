package org.chamfer.geometry.manifold.internal.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chamfer.geometry.manifold.internal.embind.Embind;
import org.chamfer.geometry.manifold.internal.embind.NativeClass;
import org.chamfer.geometry.manifold.internal.embind.NativeFunction;

/**
 * The module's operations on plane figures. Booleans compute on a grid of 2^-27 units,
 * offsets on one of 1e-8. A section is an address in the
 * module's memory that somebody has to {@link #delete}.
 */
public final class SectionEngine {
    /** What counts as inside, where contours wind around a point several times; the ordinal is the module's number. */
    public enum FillRule {
        /** Odd numbers of windings. */
        EVEN_ODD,
        /** Any number but zero. */
        NON_ZERO,
        /** Numbers above zero. */
        POSITIVE
    }

    /** Treatment of convex corners; the ordinal is the module's number. */
    public enum Join {
        /** Cut at the offset distance. */
        SQUARE,
        /** An arc. */
        ROUND,
        /** Prolonged edges. */
        MITER
    }

    private final NativeVectors vectors;
    private final NativeClass sections;
    private final NativeFunction offset;
    private final NativeFunction polygons;
    private final NativeFunction triangulate;
    private final Map<BooleanOperation, NativeFunction> booleans = new EnumMap<>(BooleanOperation.class);

    SectionEngine(Embind embind, NativeVectors vectors) {
        this.vectors = vectors;
        sections = embind.nativeClass("CrossSection");
        offset = sections.method("_Offset");
        polygons = sections.method("_ToPolygons");
        triangulate = embind.function("_Triangulate");
        for (BooleanOperation operation : BooleanOperation.values()) {
            booleans.put(operation, embind.function(operation.sectionFunction()));
        }
    }

    /** Makes a section of contours that may cross each other and themselves. */
    public int create(List<double[]> contours, FillRule rule) {
        int vector = vectors.newPolygons(contours);
        int section = sections.create(vector, rule.ordinal());
        vectors.deletePolygons(vector);
        return section;
    }

    /** Combines sections. */
    public int combine(BooleanOperation operation, int... operands) {
        return vectors.onSections(booleans.get(operation), operands);
    }

    /** Grows (or shrinks) a section. */
    public int offset(int section, double delta, Join join, double miterLimit, int segments) {
        return offset.callInt(
                section,
                Double.doubleToRawLongBits(delta),
                join.ordinal(),
                Double.doubleToRawLongBits(miterLimit),
                Double.doubleToRawLongBits(segments));
    }

    /** The contours of a section: outer ones counter-clockwise, holes clockwise. */
    public List<double[]> read(int section) {
        return vectors.takePolygons(polygons.callInt(section));
    }

    /** Triangulates contours; indices count the points of all of them in order. */
    public int[] triangulate(List<double[]> contours) {
        int vector = vectors.newPolygons(contours);
        // A negative tolerance lets the module choose one; the flag permits a quicker way for convex contours.
        int[] triangles = vectors.takeTriangles(triangulate.callInt(vector, Double.doubleToRawLongBits(-1), 1));
        vectors.deletePolygons(vector);
        return triangles;
    }

    /** Ends a section. */
    public void delete(int section) {
        sections.delete(section);
    }
}
