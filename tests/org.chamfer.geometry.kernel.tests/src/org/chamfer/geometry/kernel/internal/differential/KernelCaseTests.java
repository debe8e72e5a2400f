package org.chamfer.geometry.kernel.internal.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.kernel.internal.differential.Step.Combined;
import org.chamfer.geometry.kernel.internal.differential.Step.Shape;
import org.junit.jupiter.api.Test;

/** Cases can be written, read and made smaller, and the judge sees what is wrong with a result. */
class KernelCaseTests {
    private static final SurfaceFacts UNIT = SurfaceFacts.of(box(1, 1, 1));

    @Test
    void everyCaseIsReadAsItIsWritten() {
        CaseSource source = new CaseSource(7);
        for (int i = 0; i < 400; i++) {
            KernelCase one = source.make(i);
            assertEquals(one, KernelCase.parse(one.text()));
        }
    }

    @Test
    void theSameSeedMakesTheSameCases() {
        assertEquals(new CaseSource(5).make(17), new CaseSource(5).make(17));
        assertTrue(!new CaseSource(5).make(17).equals(new CaseSource(6).make(17)), "another seed, another case");
    }

    @Test
    void aThirdOfTheCasesIsDegenerate() {
        CaseSource source = new CaseSource(1);
        int degenerate = 0;
        for (int i = 0; i < 900; i++) {
            degenerate += source.make(i).precision() == Precision.GENERIC ? 0 : 1;
        }
        assertTrue(degenerate > 250 && degenerate < 350, degenerate + " of 900");
    }

    @Test
    void stepsNeedEarlierOnes() {
        assertThrows(IllegalArgumentException.class, () -> KernelCase.parse("exact\nunion 0 1"));
    }

    @Test
    void casesShrinkToWhatFails() {
        KernelCase chain = new ChainSource(new Random(2)).make(100);
        KernelCase small = new Shrinker(KernelCaseTests::hasUnionAndRing, 30).shrunk(chain);
        assertTrue(hasUnionAndRing(small), small.text());
        assertTrue(small.steps().size() <= 4, small.text());
    }

    @Test
    void allShapesBoundSolids() {
        CaseSource source = new CaseSource(9);
        for (int i = 0; i < 300; i++) {
            for (Step step : source.make(i).steps()) {
                if (step instanceof Shape shape) {
                    SurfaceFacts facts = SurfaceFacts.of(Shapes.make(shape.kind(), shape.numbers(), 0));
                    assertEquals("", facts.defect(), shape.toString());
                    assertTrue(facts.volume() > 0, shape.toString());
                }
            }
        }
    }

    @Test
    void aHullThatIsTooSmallOrTooLargeIsSeen() {
        Mesh box = box(1, 1, 1);
        double[] corners = box.positions();
        assertEquals("", new HullCheck(corners, 1e-9).defect(box));
        double[] more = Arrays.copyOf(corners, corners.length + 3);
        more[corners.length] = 2;
        assertTrue(new HullCheck(more, 1e-9).defect(box).startsWith("a point is 1.0 mm outside"));
        double[] fewer = Arrays.copyOf(corners, corners.length - 3);
        assertTrue(new HullCheck(fewer, 1e-9).defect(box).endsWith("is none of the points"));
    }

    @Test
    void anOpenResultIsSeen() {
        Mesh box = box(1, 1, 1);
        int[] fewer = Arrays.copyOf(box.triangles(), box.triangles().length - 3);
        Mesh open = Mesh.of(box.positions(), fewer, MeshOrigin.UNKNOWN);
        assertEquals("not manifold: union, generic", found(() -> comparison(Precision.GENERIC)
                .sound(open)));
    }

    @Test
    void aResultBeyondTheOperandsIsSeen() {
        assertEquals(
                "too large: union, near", found(() -> comparison(Precision.NEAR).sound(box(1, 1, 1.1))));
    }

    @Test
    void aSmallDifferenceOfVolumeIsSeen() {
        SurfaceFacts other = SurfaceFacts.of(box(1, 1, 1 + 1e-8));
        assertEquals(
                "volume: union, near", found(() -> comparison(Precision.NEAR).same(other, UNIT)));
        SurfaceFacts rounded = SurfaceFacts.of(box(1, 1, 1 + 1e-10));
        assertEquals("", found(() -> comparison(Precision.GENERIC).same(rounded, UNIT)));
    }

    @Test
    void partsHaveToAddUp() {
        assertEquals(
                "partition: union, near", found(() -> comparison(Precision.NEAR).partition("", 1, 1 + 1e-8)));
    }

    private interface Check {
        void run() throws FindingException;
    }

    private static String found(Check check) {
        try {
            check.run();
            return "";
        } catch (FindingException e) {
            return e.finding().signature();
        }
    }

    private static Comparison comparison(Precision precision) {
        return new Comparison(precision, "union", List.of(UNIT));
    }

    private static Mesh box(double x, double y, double z) {
        return Shapes.make("box", List.of(x, y, z), 0);
    }

    private static boolean hasUnionAndRing(KernelCase one) {
        return one.steps().stream()
                        .anyMatch(step -> step instanceof Combined combined && combined.operation() == Operation.UNION)
                && one.steps().stream()
                        .anyMatch(step ->
                                step instanceof Shape shape && shape.kind().equals("ring"));
    }
}
