package org.chamfer.scad.eval.internal.geometry.roof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.scad.eval.geometry.TestKernel;
import org.chamfer.scad.eval.internal.geometry.shape.KernelSource;

/** Plane figures to build roofs on, and the kernel that makes them. */
final class Figures implements AutoCloseable, KernelSource {
    private final KernelSession session = TestKernel.INSTANCE.open(WorkContext.NONE);

    static Region of(double[]... contours) {
        return new Region(List.of(contours));
    }

    static double[] box(double x, double y, double width, double height) {
        return new double[] {x, y, x + width, y, x + width, y + height, x, y + height};
    }

    static double[] reversed(double[] contour) {
        double[] reversed = new double[contour.length];
        for (int i = 0; i < contour.length; i += 2) {
            reversed[i] = contour[contour.length - 2 - i];
            reversed[i + 1] = contour[contour.length - 1 - i];
        }
        return reversed;
    }

    static double[] circle(int corners, double radius, double x, double y) {
        double[] circle = new double[2 * corners];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * StrictMath.PI * i / corners;
            circle[2 * i] = x + radius * StrictMath.cos(angle);
            circle[2 * i + 1] = y + radius * StrictMath.sin(angle);
        }
        return circle;
    }

    /** Several stars that overlap, some with holes; every other figure has whole coordinates, so that much coincides. */
    Region random(int number) throws KernelException {
        Random random = new Random(number);
        List<Region> stars = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            stars.add(of(star(random, number % 2 == 0)));
        }
        Region figure = session.regions().union(stars);
        if (number % 3 == 0) {
            List<Region> holes = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                int corners = 3 + random.nextInt(12);
                holes.add(of(circle(corners, 1 + random.nextInt(3), random.nextInt(20), random.nextInt(20))));
            }
            figure = session.regions().difference(figure, holes);
        }
        return figure;
    }

    private static double[] star(Random random, boolean whole) {
        double[] star = circle(3 + random.nextInt(7), 1, 0, 0);
        int x = random.nextInt(20);
        int y = random.nextInt(20);
        for (int i = 0; i < star.length; i += 2) {
            double radius = 2 + random.nextDouble() * 8;
            star[i] = x + radius * star[i];
            star[i + 1] = y + radius * star[i + 1];
            if (whole) {
                star[i] = Math.rint(star[i]);
                star[i + 1] = Math.rint(star[i + 1]);
            }
        }
        return star;
    }

    @Override
    public <T> T use(Use<T> use) throws KernelException {
        return use.apply(session);
    }

    @Override
    public void close() {
        session.close();
    }
}
