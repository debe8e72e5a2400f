package org.chamfer.geometry.kernel.internal.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.JoinType;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.RegionOperations;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.chamfer.geometry.manifold.internal.ManifoldKernel;
import org.chamfer.geometry.measure.RegionFacts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random figures, many of them degenerate, beside Manifold's cross-sections, and beside the windings of the operands at
 * points that are not too near to any edge.
 */
class PlaneDifferentialTests {
    private static final int CASES = Integer.getInteger("chamfer.plane.cases", 100);
    private static final int SEED = Integer.getInteger("chamfer.plane.seed", 1);
    /** Figures whose area is computed in a third way. */
    private static final int FEW_EDGES = 60;

    private static final double[] SCALES = {1, 1, 1, 1e-6, 1e-3, 1e3, 1e6, 1.0 / 3};

    private static KernelSession judge;
    private static int compared;
    private static int disagreements;

    private final RegionOperations tested = new PlaneRegions(Work.alone(), () -> {
        throw new AssertionError("the other kernel was asked");
    });

    /** Something both kernels do. */
    @FunctionalInterface
    private interface Operation {
        Region run(RegionOperations operations) throws KernelException;
    }

    @BeforeAll
    static void open() {
        judge = new ManifoldKernel().open(WorkContext.NONE);
    }

    @AfterAll
    static void close() {
        judge.close();
        // Where the two differ the slow way decides; that should be rare.
        assertTrue(disagreements <= 1 + compared / 100, disagreements + " of " + compared);
    }

    @Test
    void booleansOfRandomFigures() throws KernelException {
        for (int i = 0; i < CASES; i++) {
            Random random = new Random(SEED * 1_000_000L + i);
            double scale = SCALES[random.nextInt(SCALES.length)];
            FigureSource source = new FigureSource(random, scale);
            List<Region> operands = new ArrayList<>();
            for (int left = 2 + random.nextInt(random.nextInt(5) == 0 ? 20 : 4); left > 0; left--) {
                operands.add(source.next());
            }
            List<List<double[]>> inputs =
                    operands.stream().map(Region::contours).toList();
            Region first = operands.getFirst();
            List<Region> others = operands.subList(1, operands.size());
            String about = "case " + i + ", scale " + scale;
            int n = operands.size();
            Region union = check(
                    about + ", union", inputs, operations -> operations.union(operands), InsideRule.any(n), random);
            Region difference = check(
                    about + ", difference",
                    inputs,
                    operations -> operations.difference(first, others),
                    InsideRule.firstOnly(n),
                    random);
            check(
                    about + ", intersection",
                    inputs,
                    operations -> operations.intersection(operands),
                    InsideRule.all(n),
                    random);
            chain(about, union, difference, source, random);
        }
    }

    private void chain(String about, Region union, Region difference, FigureSource source, Random random)
            throws KernelException {
        source.remember(union);
        source.remember(difference);
        Region body = union;
        for (int step = 0; step < 3; step++) {
            Region from = body;
            Region tool = source.next();
            List<List<double[]>> inputs = List.of(from.contours(), tool.contours());
            body = check(
                    about + ", chain " + step,
                    inputs,
                    operations -> operations.difference(from, List.of(tool)),
                    InsideRule.firstOnly(2),
                    random);
        }
    }

    @Test
    void evenOddOfRandomContours() throws KernelException {
        for (int i = 0; i < CASES; i++) {
            Random random = new Random(SEED * 1_000_000L + 500_000 + i);
            double scale = SCALES[random.nextInt(SCALES.length)];
            List<double[]> contours = new FigureSource(random, scale).contours();
            check(
                    "case " + i + ", scale " + scale,
                    List.of(contours),
                    operations -> operations.evenOdd(contours),
                    InsideRule.odd(),
                    random);
        }
    }

    @Test
    void offsetsOfRandomFigures() throws KernelException {
        for (int i = 0; i < CASES; i++) {
            Random random = new Random(SEED * 1_000_000L + 900_000 + i);
            FigureSource source = new FigureSource(random, 1);
            Region figure = tested.union(List.of(source.next(), source.next()));
            if (hasShortEdges(figure) || hasTips(figure)) {
                // Where short edges lead follows from rounding, and Manifold takes tips of notches for convex corners.
                continue;
            }
            double delta = (random.nextBoolean() ? 1 : -1) * (random.nextInt(3) == 0 ? 1 : random.nextDouble(2));
            JoinType join = JoinType.values()[random.nextInt(3)];
            double limit = random.nextBoolean() ? 2 : 1e6;
            int segments = 3 + random.nextInt(30);
            String about = "case " + i + ", offset " + delta + " " + join + " " + segments;
            Region result = tested.offset(figure, delta, join, limit, segments);
            PlaneFacts.assertProper(result, about);
            Region expected = judge.regions().offset(figure, delta, join, limit, segments);
            double area = PlaneFacts.area(expected);
            assertEquals(
                    area,
                    PlaneFacts.area(result),
                    1e-6 * (1 + RegionFacts.of(expected).perimeter()),
                    about);
        }
    }

    private Region check(String about, List<List<double[]>> inputs, Operation operation, InsideRule rule, Random random)
            throws KernelException {
        Region result = operation.run(tested);
        PlaneFacts.assertProper(result, about);
        List<double[]> edges = inputs.stream().flatMap(List::stream).toList();
        double size = edges.stream()
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
        double near = 20 * PlaneTolerance.of(size);
        for (int i = 0; i < 40 && !edges.isEmpty(); i++) {
            double[] point = point(edges, size, random);
            if (PlaneFacts.distance(edges, point[0], point[1]) > near) {
                int[] windings = inputs.stream()
                        .mapToInt(contours -> PlaneFacts.windings(contours, point[0], point[1]))
                        .toArray();
                assertEquals(
                        rule.isInside(windings, 0) ? 1 : 0,
                        PlaneFacts.windings(result.contours(), point[0], point[1]),
                        () -> about + ", at " + point[0] + ", " + point[1]);
            }
        }
        double lengths = 0;
        for (double[] contour : edges) {
            lengths += RegionFacts.of(new Region(List.of(contour))).perimeter();
        }
        double area = PlaneFacts.area(result);
        double slack = near * lengths;
        compared++;
        if (Math.abs(PlaneFacts.area(operation.run(judge.regions())) - area) > slack) {
            disagreements++;
            assertEquals(SlabArea.of(inputs, rule), area, slack, () -> about + ": Manifold and slabs differ");
        } else if (edges.stream().mapToInt(contour -> contour.length / 2).sum() < FEW_EDGES) {
            assertEquals(SlabArea.of(inputs, rule), area, slack, () -> about + ": slabs differ");
        }
        return result;
    }

    private static boolean hasShortEdges(Region region) {
        return region.contours().stream().anyMatch(c -> IntStream.range(0, c.length / 2)
                .anyMatch(
                        i -> Math.hypot(c[2 * i] - c[(2 * i + 2) % c.length], c[2 * i + 1] - c[(2 * i + 3) % c.length])
                                < 1e-4));
    }

    /** True if a contour turns back somewhere, but for an angle of some two degrees. */
    private static boolean hasTips(Region region) {
        return region.contours().stream()
                .anyMatch(c -> IntStream.range(0, c.length / 2).anyMatch(i -> {
                    int j = (2 * i + 2) % c.length;
                    int k = (2 * i + 4) % c.length;
                    double ux = c[j] - c[2 * i];
                    double uy = c[j + 1] - c[2 * i + 1];
                    double wx = c[k] - c[j];
                    double wy = c[k + 1] - c[j + 1];
                    return ux * wx + uy * wy < -0.998 * Math.hypot(ux, uy) * Math.hypot(wx, wy);
                }));
    }

    /** A point anywhere, or near to an edge. */
    private static double[] point(List<double[]> edges, double size, Random random) {
        if (random.nextBoolean()) {
            return new double[] {size * (2 * random.nextDouble() - 1), size * (2 * random.nextDouble() - 1)};
        }
        double[] contour = edges.get(random.nextInt(edges.size()));
        int i = 2 * random.nextInt(contour.length / 2);
        int j = (i + 2) % contour.length;
        double part = random.nextDouble();
        double off = size * Math.pow(10, -1 - random.nextInt(6));
        return new double[] {
            contour[i] + part * (contour[j] - contour[i]) + off * random.nextGaussian(),
            contour[i + 1] + part * (contour[j + 1] - contour[i + 1]) + off * random.nextGaussian()
        };
    }
}
