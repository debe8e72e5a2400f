package org.chamfer.scad.eval.exchange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.KernelException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Models come back from every format, and from every pair of formats, as they went. */
class RoundTripTests {
    private static final double SINGLE = 1e-7;
    private static final double DECIMAL = 1e-6;
    private static final double DOUBLE = 1e-13;
    /** Points that are nearly the same are joined when DXF is read, as in OpenSCAD. */
    private static final double JOINED = 1e-5;

    private static final List<Holding> SOLIDS = List.of(
            new Holding("binstl", SINGLE, false, false),
            new Holding("asciistl", DOUBLE, false, false),
            new Holding("off", DOUBLE, true, false),
            new Holding("ply", DOUBLE, true, false),
            new Holding("obj", DOUBLE, true, true),
            new Holding("amf", DOUBLE, true, true),
            new Holding("3mf", DOUBLE, true, true),
            new Holding("glb", SINGLE, true, true));
    private static final List<Holding> FIGURES =
            List.of(new Holding("svg", DECIMAL, false, false), new Holding("dxf", JOINED, false, false));

    private static Map<String, Geometry> models;

    /** What a format can hold; the precision is relative. */
    private record Holding(String format, double precision, boolean colors, boolean parts) {}

    @BeforeAll
    static void evaluate() throws IOException, DiagnosticException {
        models = ExchangeModels.all();
        assertTrue(models.values().stream().filter(Mesh.class::isInstance).count() >= 20, "20 solids are to be tried");
    }

    @TestFactory
    List<DynamicTest> modelsComeBack() {
        List<DynamicTest> tests = new ArrayList<>();
        models.forEach((name, model) -> tests.add(DynamicTest.dynamicTest(name, () -> tryAll(model))));
        return tests;
    }

    private static void tryAll(Geometry model) throws IOException, DiagnosticException, KernelException {
        for (Holding first : model instanceof Mesh ? SOLIDS : FIGURES) {
            Geometry read = Exchange.through(first.format(), model);
            compare(model, read, List.of(first));
            for (Holding second : model instanceof Mesh ? SOLIDS : FIGURES) {
                compare(model, Exchange.through(second.format(), read), List.of(first, second));
            }
        }
    }

    private static void compare(Geometry expected, Geometry actual, List<Holding> way) {
        String name = "by " + way.stream().map(Holding::format).toList();
        double precision = way.stream().mapToDouble(Holding::precision).sum();
        boolean hasPage = way.stream().anyMatch(holding -> holding.format().equals("svg"));
        Likeness.check(expected, hasPage ? Likeness.inPlaceOf(expected, actual) : actual, precision, name);
        if (expected instanceof Mesh mesh && way.stream().allMatch(Holding::colors)) {
            Likeness.checkColors(mesh, (Mesh) actual, name);
        }
        if (expected instanceof Mesh mesh && way.stream().allMatch(Holding::parts)) {
            Likeness.checkParts(mesh, (Mesh) actual, name);
        }
    }
}
