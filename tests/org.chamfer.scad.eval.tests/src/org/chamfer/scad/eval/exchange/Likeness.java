package org.chamfer.scad.eval.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.measure.RegionFacts;

/** Compares geometry by its measures. */
final class Likeness {
    private Likeness() {}

    /**
     * Checks that two geometries are the same, but for the precision of a format.
     *
     * @param precision relative error of a coordinate
     */
    static void check(Geometry expected, Geometry actual, double precision, String name) {
        checkSize(expected, actual, precision, name);
        switch (expected) {
            case Mesh mesh -> checkTopology(MeshFacts.of(mesh), MeshFacts.of((Mesh) actual), name);
            case Region region -> checkTopology(RegionFacts.of(region), RegionFacts.of((Region) actual), name);
        }
    }

    /**
     * A plane figure moved so that it begins where another one does: files of SVG have a page, whose corner becomes the
     * origin, also in OpenSCAD.
     */
    static Geometry inPlaceOf(Geometry expected, Geometry actual) {
        Bounds there = expected.bounds();
        Bounds here = actual.bounds();
        return actual instanceof Region region
                ? region.transformed(Affine3.translation(there.minX() - here.minX(), there.minY() - here.minY(), 0))
                : actual;
    }

    /** Checks that boxes, volumes and areas are the same, but for the precision of a format. */
    static void checkSize(Geometry expected, Geometry actual, double precision, String name) {
        Bounds box = expected.bounds();
        double reach = box.diagonal() + largest(box);
        double[] theirs = corners(box);
        double[] ours = corners(actual.bounds());
        for (int i = 0; i < theirs.length; i++) {
            assertEquals(theirs[i], ours[i], precision * reach, name + ": bounds " + i);
        }
        switch (expected) {
            case Mesh mesh -> check(MeshFacts.of(mesh), MeshFacts.of((Mesh) actual), precision * reach, name);
            case Region region -> {
                RegionFacts facts = RegionFacts.of(region);
                RegionFacts found = RegionFacts.of((Region) actual);
                assertEquals(facts.area(), found.area(), facts.perimeter() * precision * reach, name + ": area");
            }
        }
    }

    private static void checkTopology(RegionFacts expected, RegionFacts actual, String name) {
        assertEquals(expected.contours(), actual.contours(), name + ": contours");
        assertEquals(expected.holes(), actual.holes(), name + ": holes");
    }

    private static void checkTopology(MeshFacts expected, MeshFacts actual, String name) {
        assertEquals(expected.closed(), actual.closed(), name + ": closed");
        assertEquals(expected.components(), actual.components(), name + ": components");
        if (expected.closed()) {
            assertEquals(expected.genus(), actual.genus(), name + ": genus");
        }
    }

    private static void check(MeshFacts expected, MeshFacts actual, double error, String name) {
        assertEquals(expected.volume(), actual.volume(), 2 * expected.area() * error, name + ": volume");
        // Each edge moves by the error at most; thin triangles change by their length.
        double edges = 3.0 * expected.triangles() * expected.bounds().diagonal() / 4;
        assertEquals(expected.area(), actual.area(), Math.min(edges * error, 1e-4 * expected.area()), name + ": area");
    }

    /** Checks that every colour covers the same area. */
    static void checkColors(Mesh expected, Mesh actual, String name) {
        checkAreas(areas(expected, Likeness::color), areas(actual, Likeness::color), name + ": area of the colour ");
    }

    /** Checks that every part has the same area. */
    static void checkParts(Mesh expected, Mesh actual, String name) {
        Function<MeshOrigin, String> part = origin -> String.valueOf(origin.part());
        checkAreas(areas(expected, part), areas(actual, part), name + ": area of the part ");
    }

    private static void checkAreas(Map<String, Double> expected, Map<String, Double> actual, String what) {
        assertEquals(expected.keySet(), actual.keySet(), what);
        expected.forEach((key, area) -> assertEquals(area, actual.get(key), 1e-4 * area, what + key));
    }

    private static Map<String, Double> areas(Mesh mesh, Function<MeshOrigin, String> key) {
        Map<String, Double> areas = new TreeMap<>();
        for (MeshRun run : mesh.runs()) {
            int[] triangles = Arrays.copyOfRange(
                    mesh.triangles(), 3 * run.firstTriangle(), 3 * (run.firstTriangle() + run.triangleCount()));
            double area = MeshFacts.of(Mesh.of(mesh.positions(), triangles, run.origin()))
                    .area();
            areas.merge(key.apply(run.origin()), area, Double::sum);
        }
        return areas;
    }

    private static String color(MeshOrigin origin) {
        Color color = origin.color();
        return color == null
                ? "none"
                : String.format(
                        Locale.ROOT,
                        "%d %d %d %d",
                        Math.round(255 * color.red()),
                        Math.round(255 * color.green()),
                        Math.round(255 * color.blue()),
                        Math.round(255 * color.alpha()));
    }

    private static double[] corners(Bounds box) {
        return new double[] {box.minX(), box.minY(), box.minZ(), box.maxX(), box.maxY(), box.maxZ()};
    }

    private static double largest(Bounds box) {
        double largest = 0;
        for (double corner : corners(box)) {
            largest = Math.max(largest, Math.abs(corner));
        }
        return largest;
    }
}
