package org.chamfer.scad.eval.geometry;

import static org.chamfer.scad.eval.geometry.Trees.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shapes of more facets than there is memory for are refused before they are begun. */
class SurfaceLimitTests {
    private static final double[] UP = {0, 0, 1};

    static Stream<CsgNode> hugeShapes() {
        int huge = Integer.MAX_VALUE;
        return Stream.of(
                sphere(1, huge),
                sphere(1, 40_000),
                cylinder(1, 1, 1, huge),
                cylinder(1, 0, 1, huge),
                circle(1, huge),
                rotateExtrude(360, huge, square(1, 1)),
                node(new CsgOperation.Offset(true, 1, false, fn(huge)), square(1, 1)),
                node(new CsgOperation.LinearExtrude(UP, false, 1, true, 90, 1, 1, true, huge, 0, fn(0)), square(1, 1)),
                node(new CsgOperation.LinearExtrude(UP, false, 1, true, 90, 1, 1, true, 2, huge, fn(0)), square(1, 1)));
    }

    @ParameterizedTest
    @MethodSource("hugeShapes")
    void hugeShapesAreRefused(CsgNode shape) {
        Diagnostic refusal = assertThrows(DiagnosticException.class, () -> evaluate(root(shape)))
                .diagnostic();
        assertEquals("geometry.out-of-memory", refusal.code());
        assertEquals("test.scad:3:5", refusal.range().toString());
    }

    @Test
    void fineShapesAreNot() throws DiagnosticException {
        RegionFacts facts = figure(circle(1, 100_000));
        assertEquals(Math.PI, facts.area(), 1e-8);
    }

    @Test
    void coordinatesBeyondAllNumbersAreRefused() {
        CsgNode far = transform(Affine3.scaling(1e308, 1, 1), cube(1, 1, 1));
        assertEquals(
                "geometry.not-finite",
                assertThrows(
                                DiagnosticException.class,
                                () -> evaluate(root(transform(Affine3.scaling(1e308, 1, 1), far))))
                        .diagnostic()
                        .code());
    }
}
