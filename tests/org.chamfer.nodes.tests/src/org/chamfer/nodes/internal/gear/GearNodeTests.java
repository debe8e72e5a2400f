package org.chamfer.nodes.internal.gear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.nodes.NodeKit;
import org.chamfer.values.MeshValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.RegionValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GearNodeTests {
    private static NodeKit gear(int teeth) {
        return NodeKit.of("gear").set("teeth", teeth).set("module", 2).set("backlash", 0);
    }

    private static Region outline(NodeKit gear) throws Exception {
        return gear.run().get("region", RegionValue.class).region();
    }

    private static double[] radii(Region region) {
        double[] points = region.contours().getFirst();
        return IntStream.range(0, points.length / 2)
                .mapToDouble(i -> Math.hypot(points[2 * i], points[2 * i + 1]))
                .toArray();
    }

    /** Angles at which the outline crosses a circle, in the order of the outline. */
    private static double[] crossings(Region region, double radius) {
        double[] p = region.contours().getFirst();
        return IntStream.range(0, p.length / 2)
                .filter(i -> {
                    int next = (2 * i + 2) % p.length;
                    return Math.hypot(p[2 * i], p[2 * i + 1]) < radius != Math.hypot(p[next], p[next + 1]) < radius;
                })
                .mapToDouble(i -> crossing(p, 2 * i, (2 * i + 2) % p.length, radius))
                .toArray();
    }

    private static double crossing(double[] p, int from, int to, double radius) {
        double low = 0;
        double high = 1;
        boolean rises = Math.hypot(p[from], p[from + 1]) < radius;
        for (int i = 0; i < 60; i++) {
            double t = (low + high) / 2;
            boolean below =
                    Math.hypot(p[from] + t * (p[to] - p[from]), p[from + 1] + t * (p[to + 1] - p[from + 1])) < radius;
            if (below == rises) {
                low = t;
            } else {
                high = t;
            }
        }
        return Math.atan2(p[from + 1] + low * (p[to + 1] - p[from + 1]), p[from] + low * (p[to] - p[from]));
    }

    @ParameterizedTest
    @CsvSource({"24, 0", "12, 0", "9, 0.3", "60, -0.4", "7, 0.4", "200, 0"})
    void rootAndTipCirclesAreReached(int teeth, double shift) throws Exception {
        double[] radii = radii(outline(gear(teeth).set("profile_shift", shift)));
        double least = IntStream.range(0, radii.length)
                .mapToDouble(i -> radii[i])
                .min()
                .orElseThrow();
        double greatest = IntStream.range(0, radii.length)
                .mapToDouble(i -> radii[i])
                .max()
                .orElseThrow();
        assertEquals(teeth + 2 * (shift - 1.25), least, 1e-9);
        assertEquals(teeth + 2 * (shift + 1), greatest, 1e-9);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 12, 17, 24, 61, 150})
    void outlineCrossesThePitchCircleTwiceATooth(int teeth) throws Exception {
        assertEquals(
                2 * teeth, crossings(outline(gear(teeth).set("profile_shift", teeth < 12 ? 0.5 : 0)), teeth).length);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 0.4", "0.25, 0", "-0.2, 0.1"})
    void toothIsHalfThePitchThickLessHalfTheBacklash(double shift, double backlash) throws Exception {
        NodeKit gear =
                gear(24).set("profile_shift", shift).set("backlash", backlash).set("flank_points", 200);
        double expected = Math.PI - backlash / 2 + 4 * shift * Math.tan(Math.toRadians(20));
        assertEquals(expected, thickness(outline(gear), 24), 1e-4);
    }

    @Test
    void middleOfAToothIsOnTheXAxis() throws Exception {
        double[] p = outline(gear(24)).contours().getFirst();
        double above = 0;
        for (int i = 0; i < p.length; i += 2) {
            above += p[i + 1];
        }
        assertEquals(0, above, 1e-8);
        // At the tip of the tooth on the axis there is material.
        assertTrue(IntStream.range(0, p.length / 2).anyMatch(i -> p[2 * i] > 25.9 && Math.abs(p[2 * i + 1]) < 1));
    }

    @Test
    void flanksAreInvolutes() throws Exception {
        double base = 24 * Math.cos(Math.toRadians(20));
        double[] p = outline(gear(24).set("flank_points", 30)).contours().getFirst();
        double offset = Double.NaN;
        int found = 0;
        for (int i = 0; i < p.length; i += 2) {
            double radius = Math.hypot(p[i], p[i + 1]);
            double angle = Math.atan2(p[i + 1], p[i]);
            if (radius > 23.4 && radius < 25.9 && angle > 0 && angle < Math.PI / 24) {
                // The angle of an involute is tan a - a less than where it starts.
                double pressure = Math.acos(base / radius);
                double start = angle + Math.tan(pressure) - pressure;
                offset = Double.isNaN(offset) ? start : offset;
                assertEquals(offset, start, 1e-12);
                found++;
            }
        }
        assertTrue(found > 15, "points on the flank: " + found);
    }

    @Test
    void smallGearsAreUndercut() throws Exception {
        // Eight teeth without shift: the flank ends above the base circle, and the tooth is thinner below.
        double[] radii = radii(outline(gear(8)));
        double base = 8 * Math.cos(Math.toRadians(20));
        assertTrue(IntStream.range(0, radii.length).anyMatch(i -> radii[i] < base));
        double below = thickness(outline(gear(8)), base - 0.3);
        double above = thickness(outline(gear(8)), base + 0.5);
        assertTrue(below < above, below + " at the foot, " + above + " above");
    }

    /** Thickness of the tooth on the x axis, along a circle. */
    private static double thickness(Region region, double radius) {
        double[] angles = crossings(region, radius);
        return radius * 2 * Arrays.stream(angles).map(Math::abs).min().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"24, 24, 0", "12, 40, 0", "17, 31, 0", "9, 30, 0.4", "20, 21, -0.1"})
    void matingGearsDoNotCutIntoEachOther(int first, int second, double shift) throws Exception {
        int[] phases = {0, 1, 2, 3, 4};
        for (int phase : phases) {
            double turn = 360.0 / first * phase / phases.length;
            RegionValue a = turned(gear(first).set("profile_shift", shift), turn, 0);
            // The second gear has a space where the first one has a tooth, and turns the other way.
            double opposite = second % 2 == 0 ? 180.0 / second : 0;
            RegionValue b =
                    turned(gear(second).set("profile_shift", -shift), opposite - turn * first / second, first + second);
            Region common = NodeKit.of("boolean-region")
                    .set("operation", "intersection")
                    .input("regions", a, b)
                    .run()
                    .get("region", RegionValue.class)
                    .region();
            assertEquals(0, RegionFacts.of(common).area(), 2e-4, "phase " + phase);
        }
    }

    @Test
    void gearsThatAreTooNearDoCut() throws Exception {
        RegionValue a = turned(gear(24), 0, 0);
        RegionValue b = turned(gear(24), 7.5, 47.5);
        Region common = NodeKit.of("boolean-region")
                .set("operation", "intersection")
                .input("regions", a, b)
                .run()
                .get("region", RegionValue.class)
                .region();
        assertTrue(RegionFacts.of(common).area() > 0.1);
    }

    private static RegionValue turned(NodeKit gear, double angle, double x) throws Exception {
        return NodeKit.of("transform-region")
                .set("rotate", angle)
                .set("translate", "[" + x + ", 0]")
                .input("region", gear.run().get("region", RegionValue.class))
                .run()
                .get("region", RegionValue.class);
    }

    @Test
    void meshIsTheOutlineTimesTheThickness() throws Exception {
        NodeKit.Run run = gear(20).set("bore", 6).set("thickness", 5).run();
        MeshFacts facts = MeshFacts.of(run.get("mesh", MeshValue.class).mesh());
        RegionFacts outline =
                RegionFacts.of(run.get("region", RegionValue.class).region());
        assertEquals(5 * outline.area(), facts.volume(), 1e-8);
        assertEquals(1, outline.holes());
        assertEquals(1, facts.genus());
        assertTrue(facts.closed());
        assertEquals(40, run.get("pitch_diameter", NumberValue.class).number());
        assertEquals(44, run.get("outside_diameter", NumberValue.class).number(), 1e-12);
        assertEquals(List.of(), run.diagnostics());
    }

    @Test
    void pointedTeethAreShorterWithAWarning() throws Exception {
        NodeKit.Run run = gear(6).set("profile_shift", 0.8).run();
        assertEquals("node.gear-pointed", run.diagnostics().getFirst().code());
        assertTrue(run.get("outside_diameter", NumberValue.class).number() < 2 * (6 + 2 * 1.8));
        assertTrue(MeshFacts.of(run.get("mesh", MeshValue.class).mesh()).closed());
    }

    @Test
    void boreMustLeaveTheTeeth() {
        DiagnosticException e = assertThrows(
                DiagnosticException.class, () -> gear(20).set("bore", 40).run());
        assertEquals("node.gear-bore", e.diagnostic().code());
        assertFalse(e.diagnostic().hint().isEmpty());
    }

    /** Every gear that the ranges of the parameters allow is a gear or is refused; none crosses itself. */
    @Test
    void gearsOfTheWholeRangeAreRegions() throws Exception {
        int made = 0;
        for (int teeth : new int[] {5, 6, 8, 13, 40, 300}) {
            for (double angle : new double[] {10, 20, 30}) {
                for (double shift : new double[] {-0.8, -0.3, 0, 0.5, 0.8}) {
                    for (double clearance : new double[] {0.05, 0.25, 0.5}) {
                        made += check(teeth, angle, shift, clearance) ? 1 : 0;
                    }
                }
            }
        }
        assertTrue(made > 150, "made " + made);
    }

    private static boolean check(int teeth, double angle, double shift, double clearance) throws Exception {
        GearData data = new GearData(2, teeth, Math.toRadians(angle), shift, clearance, 0.1);
        Region region;
        try {
            region = new GearOutline(data, 12).region(0);
        } catch (DiagnosticException e) {
            assertEquals("node.gear", e.diagnostic().code());
            return false;
        }
        Region valid = NodeKit.of("boolean-region")
                .input("regions", new RegionValue(region))
                .set("operation", "union")
                .run()
                .get("region", RegionValue.class)
                .region();
        Region clean = NodeKit.of("offset")
                .input("region", new RegionValue(region))
                .set("distance", 1e-4)
                .set("corners", "mitre")
                .run()
                .get("region", RegionValue.class)
                .region();
        String gear = teeth + " teeth, " + angle + " deg, shift " + shift + ", clearance " + clearance;
        assertEquals(1, clean.contours().size(), gear);
        assertEquals(RegionFacts.of(region).area(), RegionFacts.of(valid).area(), 1e-9, gear);
        assertEquals(2 * teeth, crossings(region, Math.min(data.pitchRadius() + shift, data.tipRadius())).length, gear);
        return true;
    }
}
