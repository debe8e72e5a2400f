package org.chamfer.geometry.kernel.internal.simplify;

import java.util.Random;
import org.chamfer.geometry.kernel.internal.surface.MutableSurface;

/** Puts vertices into the faces and onto the edges of a surface. */
final class Subdivision {
    private final MutableSurface surface;
    private final Random random;

    Subdivision(MutableSurface surface, Random random) {
        this.surface = surface;
        this.random = random;
    }

    /** Adds vertices well apart from others. */
    void splitSoundly(int count) {
        for (int i = 0; i < count; i++) {
            if (random.nextInt(3) == 0) {
                splitEdge(0.2 + 0.6 * random.nextDouble());
            } else {
                double a = 0.2 + 0.3 * random.nextDouble();
                splitTriangle(a, 0.2 + 0.3 * random.nextDouble());
            }
        }
    }

    /** Adds vertices, some of which are at others, on edges of triangles or off them by rounding. */
    void splitBadly(int count) {
        for (int i = 0; i < count; i++) {
            double near = random.nextInt(3) * 0.3 * surface.epsilon;
            switch (random.nextInt(6)) {
                case 0 -> splitEdge(random.nextDouble());
                case 1 -> splitEdge(near);
                case 2 -> splitTriangle(random.nextDouble() / 2, random.nextDouble() / 2);
                case 3 -> splitTriangle(near, random.nextDouble());
                case 4 -> splitTriangle(near, near);
                default -> splitTriangle(near, 1 - near);
            }
        }
    }

    private void splitEdge(double part) {
        int h = random.nextInt(3 * surface.triangleCount);
        int a = surface.starts[h];
        int b = surface.starts[SurfaceEditor.next(h)];
        Shapes.splitEdge(surface, h, at(a, b, a, part, 0));
    }

    private void splitTriangle(double b, double c) {
        int t = random.nextInt(surface.triangleCount);
        int[] starts = surface.starts;
        Shapes.splitTriangle(surface, t, at(starts[3 * t], starts[3 * t + 1], starts[3 * t + 2], b, c));
    }

    private double[] at(int a, int b, int c, double partB, double partC) {
        double[] p = surface.positions;
        double[] at = new double[3];
        for (int i = 0; i < 3; i++) {
            double from = p[3 * a + i];
            at[i] = from + partB * (p[3 * b + i] - from) + partC * (p[3 * c + i] - from);
        }
        return at;
    }
}
