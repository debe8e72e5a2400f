package org.chamfer.geometry.solid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.Solid;

/**
 * First small booleans, so that a kernel's code is loaded before it is needed, and its most important loops compiled: a
 * first operation in a process would take several times as long as later ones.
 */
public final class WarmUp {
    /** How far balls are moved from each other along all axes. */
    private static final double DISTANCE = 0.4;

    private WarmUp() {}

    /**
     * Computes with balls in a row.
     *
     * @param sessions opens a session each time
     * @param balls how many, at least 3
     * @param segments from pole to pole of the balls, at least 2
     * @param repetitions how often; once loads the code
     * @throws IllegalStateException if the kernel cannot do even that
     */
    public static void of(Supplier<KernelSession> sessions, int balls, int segments, int repetitions) {
        List<Mesh> row = IntStream.range(0, balls)
                .mapToObj(i -> ball(segments, DISTANCE * i))
                .toList();
        for (int i = 0; i < repetitions; i++) {
            try (KernelSession session = sessions.get()) {
                List<Solid> solids = session.loadAll(row);
                Solid less = session.difference(solids.getFirst(), solids.subList(1, 2));
                List<Solid> rest = new ArrayList<>(solids);
                rest.set(0, less);
                session.store(session.union(rest));
            } catch (KernelException e) {
                throw new IllegalStateException("the kernel fails on " + balls + " balls", e);
            }
        }
    }

    /** A ball with a radius of 1 mm, moved along all axes. */
    private static Mesh ball(int segments, double by) {
        int around = 2 * segments;
        int rings = segments - 1;
        double[] positions = new double[3 * (around * rings + 2)];
        int[] triangles = new int[6 * around * rings];
        int south = around * rings;
        put(positions, south, 0, 0, -1, by);
        put(positions, south + 1, 0, 0, 1, by);
        int t = 0;
        for (int ring = 0; ring < rings; ring++) {
            double height = Math.PI * (ring + 1) / segments;
            for (int i = 0; i < around; i++) {
                double turn = 2 * Math.PI * i / around;
                double across = Math.sin(height);
                int here = around * ring + i;
                int beside = around * ring + (i + 1) % around;
                put(positions, here, across * Math.cos(turn), across * Math.sin(turn), -Math.cos(height), by);
                int below = ring == 0 ? south : here - around;
                t = put(triangles, t, here, below, beside);
                if (ring > 0) {
                    t = put(triangles, t, beside, below, beside - around);
                }
                if (ring == rings - 1) {
                    t = put(triangles, t, here, beside, south + 1);
                }
            }
        }
        return Mesh.of(positions, triangles, MeshOrigin.UNKNOWN);
    }

    private static void put(double[] positions, int vertex, double x, double y, double z, double by) {
        positions[3 * vertex] = x + by;
        positions[3 * vertex + 1] = y + by;
        positions[3 * vertex + 2] = z + by;
    }

    private static int put(int[] triangles, int at, int a, int b, int c) {
        triangles[at] = a;
        triangles[at + 1] = b;
        triangles[at + 2] = c;
        return at + 3;
    }
}
