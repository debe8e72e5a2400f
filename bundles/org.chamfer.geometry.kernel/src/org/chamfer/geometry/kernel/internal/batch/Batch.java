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
            Pending a = queue.poll();
            Pending b = queue.poll();
            Surface[] ahead = new Surface[1];
            List<Pending> next = work.threads() > 1 ? nextPair(a, b, queue) : List.of();
            Pending united = new Pending(unitedBeside(a, b, next, ahead), serial++);
            // What was united at the same time counts only if one after the other would have come to it as well.
            if (ahead[0] != null && Pending.SMALLEST_FIRST.compare(next.getLast(), united) < 0) {
                queue.removeAll(next);
                queue.add(new Pending(ahead[0], serial++));
                done++;
            }
            queue.add(united);
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

    /** The two surfaces after a and b, if the union of a and b will probably be larger. */
    private static List<Pending> nextPair(Pending a, Pending b, PriorityQueue<Pending> queue) {
        if (queue.size() < 2) {
            return List.of();
        }
        Pending first = queue.poll();
        Pending second = queue.peek();
        queue.add(first);
        long sum = (long) a.surface().triangleCount() + b.surface().triangleCount();
        return 4L * second.surface().triangleCount() <= 3 * sum ? List.of(first, second) : List.of();
    }

    /** The union of a and b; at the same time that of the next pair, null if there is none or it fails. */
    private Surface unitedBeside(Pending a, Pending b, List<Pending> next, Surface[] ahead) throws KernelException {
        if (next.isEmpty()) {
            return combined(a.surface(), b.surface(), Operation.UNION);
        }
        progress();
        Surface[] united = new Surface[1];
        KernelException[] failure = new KernelException[1];
        work.both(
                a.surface().triangleCount() + next.getLast().surface().triangleCount(),
                () -> {
                    try {
                        united[0] = computed(a.surface(), b.surface(), Operation.UNION);
                    } catch (KernelException e) {
                        failure[0] = e;
                    }
                },
                () -> {
                    try {
                        ahead[0] = computed(
                                next.getFirst().surface(), next.getLast().surface(), Operation.UNION);
                    } catch (KernelException _) {
                        // If it is wanted it will be tried again.
                        ahead[0] = null;
                    }
                });
        if (failure[0] != null) {
            throw failure[0];
        }
        return united[0];
    }

    private static PriorityQueue<Pending> queue(List<Surface> surfaces) {
        PriorityQueue<Pending> queue = new PriorityQueue<>(Pending.SMALLEST_FIRST);
        for (Surface surface : surfaces) {
            queue.add(new Pending(surface, queue.size()));
        }
        return queue;
    }

    private Surface combined(Surface a, Surface b, Operation operation) throws KernelException {
        progress();
        return computed(a, b, operation);
    }

    private void progress() {
        work.context().progress("booleans", (double) done / all);
        done++;
    }

    private Surface computed(Surface a, Surface b, Operation operation) throws KernelException {
        checkMemory((long) a.triangleCount() + b.triangleCount());
        work.both(a.triangleCount() + b.triangleCount(), () -> a.tree(work), () -> b.tree(work));
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
