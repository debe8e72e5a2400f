package org.chamfer.geometry.kernel.internal.batch;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelException.Reason;
import org.chamfer.geometry.kernel.internal.bool.Boolean3D;
import org.chamfer.geometry.kernel.internal.bool.Operation;
import org.chamfer.geometry.kernel.internal.simplify.Simplifier;
import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.surface.Surface;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * Booleans of many surfaces. The time of a boolean grows with the sizes of the operands, also far from where they meet; so
 * always the two smallest are combined, and between two operations a result keeps its neighbours and boxes.
 *
 * <p>Precondition: closed oriented surfaces. Postcondition: a closed oriented surface that has been simplified; it depends
 * on the surfaces and their order alone.
 */
public final class Batch {
    /**
     * Bytes that a boolean needs for each triangle of its operands, as measured with spheres (half of them whole in the
     * result) and rounded up; more where everything crosses everything.
     */
    private static final long BYTES_A_TRIANGLE = 400;

    private final Work work;
    private int done;
    private int all;

    /** A surface that is waiting; the serial number settles ties. */
    private record Pending(Surface surface, int serial) {
        static final Comparator<Pending> SMALLEST_FIRST = Comparator.<Pending>comparingInt(
                        pending -> pending.surface().triangleCount())
                .thenComparingInt(Pending::serial);
    }

    /** Makes a batch. */
    public Batch(Work work) {
        this.work = work;
    }

    /** The union of at least one surface. */
    public Surface union(List<Surface> surfaces) throws KernelException {
        all += surfaces.size() - 1;
        PriorityQueue<Pending> queue = queue(surfaces);
        int serial = queue.size();
        while (queue.size() > 1) {
            queue.add(new Pending(combined(queue.poll().surface(), queue.poll().surface(), Operation.UNION), serial++));
        }
        return queue.poll().surface();
    }

    /**
     * A surface less others. They are subtracted one after the other, the smallest first, unless the body is so large that
     * it is better to go through it once only.
     */
    public Surface difference(Surface body, List<Surface> tools) throws KernelException {
        int size = tools.stream().mapToInt(Surface::triangleCount).sum();
        if (body.triangleCount() > size) {
            all++;
            return combined(body, union(tools), Operation.DIFFERENCE);
        }
        all += tools.size();
        Surface rest = body;
        PriorityQueue<Pending> queue = queue(tools);
        while (!queue.isEmpty()) {
            rest = combined(rest, queue.poll().surface(), Operation.DIFFERENCE);
        }
        return rest;
    }

    /** What is in all of at least one surface. */
    public Surface intersection(List<Surface> surfaces) throws KernelException {
        all += surfaces.size() - 1;
        PriorityQueue<Pending> queue = queue(surfaces);
        Surface common = queue.poll().surface();
        while (!queue.isEmpty()) {
            common = combined(common, queue.poll().surface(), Operation.INTERSECTION);
        }
        return common;
    }

    private static PriorityQueue<Pending> queue(List<Surface> surfaces) {
        PriorityQueue<Pending> queue = new PriorityQueue<>(Pending.SMALLEST_FIRST);
        for (Surface surface : surfaces) {
            queue.add(new Pending(surface, queue.size()));
        }
        return queue;
    }

    private Surface combined(Surface a, Surface b, Operation operation) throws KernelException {
        work.context().progress("booleans", (double) done / all);
        done++;
        checkMemory((long) a.triangleCount() + b.triangleCount());
        work.both(() -> a.tree(work), () -> b.tree(work));
        MutableSurface result = Boolean3D.compute(a, b, operation, work);
        Simplifier.run(result, result.tolerance, result.firstNewVertex, work);
        return result.toSurface(work);
    }

    private static void checkMemory(long triangles) throws KernelException {
        long needed = triangles * BYTES_A_TRIANGLE;
        long limit = Runtime.getRuntime().maxMemory();
        if (needed > limit || 3 * triangles > Integer.MAX_VALUE / 2) {
            throw new KernelException(
                    Reason.OUT_OF_MEMORY,
                    "a boolean of " + triangles + " triangles needs about " + needed / 1_000_000
                            + " MB, and Java may use " + limit / 1_000_000 + " MB");
        }
    }
}
