package org.chamfer.scad.eval.internal.geometry.roof;

import static org.chamfer.scad.eval.internal.geometry.roof.Figures.box;
import static org.chamfer.scad.eval.internal.geometry.roof.Figures.circle;
import static org.chamfer.scad.eval.internal.geometry.roof.Figures.reversed;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.JoinType;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.scad.eval.csg.Facets;
import org.chamfer.scad.eval.internal.geometry.shape.Shape;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Roofs whose volumes are known, and many others that have to be closed and to cover their figures. */
class RoofTests {
    private static final Facets FINE = new Facets(0, 0.5, 100);
    private static final int RANDOM_FIGURES = 400;

    private static Figures figures;

    @BeforeAll
    static void open() {
        figures = new Figures();
    }

    @AfterAll
    static void close() {
        figures.close();
    }

    private static MeshFacts roof(RoofMethod method, Facets facets, Region figure) throws KernelException {
        Shape shape = Roof.of(figure, method, facets, figures);
        assertEquals(List.of(), shape.notices());
        MeshFacts facts = MeshFacts.of((Mesh) shape.geometry());
        assertTrue(facts.closed());
        assertEquals(0, facts.bounds().minZ());
        return facts;
    }

    private static MeshFacts straight(Region figure) throws KernelException {
        MeshFacts facts = roof(RoofMethod.STRAIGHT, Facets.DEFAULT, figure);
        // All faces rise at 45 degrees.
        double area = RegionFacts.of(figure).area() * (1 + StrictMath.sqrt(2));
        assertEquals(area, facts.area(), 1e-6 * area);
        return facts;
    }

    @ParameterizedTest
    @EnumSource
    void convexFiguresHaveTheSameRoofs(RoofMethod method) throws KernelException {
        MeshFacts square = roof(method, Facets.DEFAULT, Figures.of(box(3, -4, 10, 10)));
        assertEquals(1000 / 6.0, square.volume(), 1e-9);
        assertEquals(5, square.bounds().maxZ(), 1e-12);
        assertEquals(6, square.triangles());
        MeshFacts house = roof(method, Facets.DEFAULT, Figures.of(box(0, 0, 25, 10)));
        assertEquals(1000 / 6.0 + 15 * 25, house.volume(), 1e-9);
        MeshFacts round = roof(method, Facets.DEFAULT, Figures.of(circle(500, 10, 1, 2)));
        double height = 10 * StrictMath.cos(StrictMath.PI / 500);
        assertEquals(RegionFacts.of(Figures.of(circle(500, 10, 1, 2))).area() * height / 3, round.volume(), 1e-6);
        assertEquals(height, round.bounds().maxZ(), 1e-9);
        assertEquals(0, round.genus());
    }

    @ParameterizedTest
    @EnumSource
    void partsHaveTheirOwnRoofs(RoofMethod method) throws KernelException {
        MeshFacts facts = roof(
                method,
                Facets.DEFAULT,
                Figures.of(box(0, 0, 40, 40), reversed(box(5, 5, 30, 30)), box(15, 15, 10, 10), box(50, 0, 6, 6)));
        assertEquals(3, facts.components());
        assertEquals(1, facts.genus());
    }

    /** Two arms of 10 by 20 share a corner: the hips and the valley meet on the diagonal. */
    @Test
    void valleysAreStraight() throws KernelException {
        double[] corner = {0, 0, 20, 0, 20, 10, 10, 10, 10, 20, 0, 20};
        // A gable of 10 mm length has half the volume of a box 5 mm high; ends, hips and the valley add up to 5/3.
        assertEquals(2000 / 3.0, straight(Figures.of(corner)).volume(), 1e-9);
    }

    /** About a reflex corner the height is the distance from the corner: more than under planes. */
    @Test
    void corneredRoofsAreRoundInside() throws KernelException {
        Region frame = Figures.of(box(0, 0, 30, 30), reversed(box(10, 10, 10, 10)));
        assertEquals(2000, straight(frame).volume(), 1e-9);
        assertEquals(1, straight(frame).genus());
        double volume = roof(RoofMethod.VORONOI, FINE, frame).volume();
        assertEquals(integral(frame, 0.05), volume, 1e-3 * volume);
    }

    /** The volume under the distance from the border, summed over a grid. */
    private static double integral(Region figure, double step) {
        double sum = 0;
        for (double x = figure.bounds().minX() + step / 2; x < figure.bounds().maxX(); x += step) {
            for (double y = figure.bounds().minY() + step / 2;
                    y < figure.bounds().maxY();
                    y += step) {
                double outer = Math.min(Math.min(x, 30 - x), Math.min(y, 30 - y));
                double dx = Math.max(Math.max(10 - x, x - 20), 0);
                double dy = Math.max(Math.max(10 - y, y - 20), 0);
                sum += Math.min(outer, StrictMath.sqrt(dx * dx + dy * dy));
            }
        }
        return sum * step * step;
    }

    @ParameterizedTest
    @EnumSource
    void holesOnAGridMeetAtManyPointsAtOnce(RoofMethod method) throws KernelException {
        List<double[]> contours = new ArrayList<>(List.of(box(0, 0, 60, 60)));
        for (int i = 0; i < 36; i++) {
            contours.add(reversed(box(10 * (i % 6) + 3, 10 * (i / 6) + 3, 4, 4)));
        }
        MeshFacts facts = roof(method, Facets.DEFAULT, new Region(contours));
        assertEquals(36, facts.genus());
        assertEquals(
                method == RoofMethod.STRAIGHT ? 3 : 3 * StrictMath.sqrt(2),
                facts.bounds().maxZ(),
                1e-9);
    }

    @ParameterizedTest
    @EnumSource
    void contoursMayTouch(RoofMethod method) throws KernelException {
        roof(
                method,
                Facets.DEFAULT,
                Figures.of(box(0, 0, 30, 30), reversed(box(10, 10, 5, 5)), reversed(box(15, 15, 5, 5))));
        roof(method, Facets.DEFAULT, Figures.of(box(0, 0, 10, 10), box(10, 10, 10, 10), box(10, -10, 10, 10)));
        double[] tip = {10, 10, 20, 15, 20, 5};
        roof(method, Facets.DEFAULT, Figures.of(box(10, 0, 20, 20), tip));
    }

    @ParameterizedTest
    @EnumSource
    void pointsOnStraightEdgesChangeNothing(RoofMethod method) throws KernelException {
        double[] square = {0, 0, 4, 0, 7, 0, 10, 0, 10, 10, 5, 10, 0, 10, 0, 1};
        assertEquals(
                1000 / 6.0, roof(method, Facets.DEFAULT, Figures.of(square)).volume(), 1e-9);
    }

    @ParameterizedTest
    @EnumSource
    void almostStraightCornersHurtNothing(RoofMethod method) throws KernelException {
        double[] bent = {0, 0, 5, -1e-7, 10, 0, 10, 10, 5, 10 - 2e-6, 0, 10};
        assertEquals(1000 / 6.0, roof(method, Facets.DEFAULT, Figures.of(bent)).volume(), 1e-3);
    }

    @ParameterizedTest
    @EnumSource
    void emptyFiguresHaveNoRoof(RoofMethod method) throws KernelException {
        assertTrue(Roof.of(Region.EMPTY, method, Facets.DEFAULT, figures)
                .geometry()
                .isEmpty());
    }

    @Test
    void straightRoofsOfRandomFiguresCoverThem() throws KernelException {
        for (int i = 0; i < RANDOM_FIGURES; i++) {
            straight(figures.random(i));
        }
    }

    @Test
    void voronoiRoofsOfRandomFiguresAreNotLowerThanStraightOnes() throws KernelException {
        for (int i = 0; i < RANDOM_FIGURES; i++) {
            Region figure = figures.random(i);
            double straight = straight(figure).volume();
            double voronoi = roof(RoofMethod.VORONOI, Facets.DEFAULT, figure).volume();
            assertTrue(voronoi >= straight * 0.98, i + ": " + voronoi + " < " + straight);
        }
    }

    /** The cut through a straight roof at any height is what repeated small inward offsets leave. */
    @Test
    void straightRoofsAreSumsOfOffsets() throws KernelException {
        for (int i = 1; i < 12; i += 2) {
            Region figure = figures.random(i);
            MeshFacts facts = straight(figure);
            int steps = 300;
            double height = facts.bounds().maxZ() / steps;
            double volume = 0;
            Region level = figure;
            for (int step = 0; step < steps; step++) {
                Region below = level;
                level = figures.use(session -> session.regions().offset(below, -height, JoinType.MITER, 1e6, 4));
                volume += height
                        * (RegionFacts.of(below).area() + RegionFacts.of(level).area())
                        / 2;
            }
            assertEquals(volume, facts.volume(), 4e-3 * volume, "figure " + i);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameFigureGivesTheSameBits(RoofMethod method) throws KernelException {
        Region figure = figures.random(3);
        Mesh first = (Mesh) Roof.of(figure, method, Facets.DEFAULT, figures).geometry();
        Mesh second = (Mesh) Roof.of(figure, method, Facets.DEFAULT, figures).geometry();
        assertArrayEquals(first.positions(), second.positions());
        assertArrayEquals(first.triangles(), second.triangles());
    }
}
