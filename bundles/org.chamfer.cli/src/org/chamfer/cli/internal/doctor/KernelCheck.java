package org.chamfer.cli.internal.doctor;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.Solid;
import org.chamfer.geometry.measure.MeshFacts;

/** The geometry kernel: cuts a box out of another and measures what is left. */
final class KernelCheck implements HealthCheck {
    private static final String SUBJECT = "kernel";

    /** A cube of 10 mm without an eighth of it. */
    private static final double EXPECTED_VOLUME = 1000 - 125;

    private static final double TOLERANCE = 1e-9;

    private final Supplier<GeometryKernel> kernels;

    /**
     * Makes a check.
     *
     * @param kernels gives the kernel; throws {@link IllegalStateException} if there is none
     */
    KernelCheck(Supplier<GeometryKernel> kernels) {
        this.kernels = kernels;
    }

    @Override
    public List<Finding> findings(WorkContext work) {
        long start = System.nanoTime();
        try {
            GeometryKernel kernel = kernels.get();
            double volume = volume(kernel, work);
            String time = String.format(Locale.ROOT, "%.2f s", (System.nanoTime() - start) / 1e9);
            return List.of(
                    Math.abs(volume - EXPECTED_VOLUME) <= TOLERANCE * EXPECTED_VOLUME
                            ? Finding.ok(SUBJECT, kernel.identity() + ", self-test in " + time)
                            : Finding.problem(
                                    SUBJECT,
                                    kernel.identity() + " computes wrongly: a volume of " + volume + " instead of "
                                            + EXPECTED_VOLUME,
                                    "install Chamfer again, or another version of Java"));
        } catch (CancellationException e) {
            throw e;
        } catch (KernelException | RuntimeException e) {
            return List.of(Finding.problem(SUBJECT, "does not work: " + e.getMessage(), "install Chamfer again"));
        }
    }

    private static double volume(GeometryKernel kernel, WorkContext work) throws KernelException {
        try (KernelSession session = kernel.open(work);
                Solid box = session.load(box(0, 10));
                Solid corner = session.load(box(5, 15));
                Solid rest = session.difference(box, List.of(corner))) {
            return MeshFacts.of(session.store(rest)).volume();
        }
    }

    /** A cube along the axes, from one corner to the opposite one. */
    private static Mesh box(double from, double to) {
        double[] positions = new double[24];
        for (int corner = 0; corner < 8; corner++) {
            for (int axis = 0; axis < 3; axis++) {
                positions[3 * corner + axis] = (corner >> axis & 1) == 0 ? from : to;
            }
        }
        int[] triangles = {
            0, 2, 3, 0, 3, 1, 4, 5, 7, 4, 7, 6, 0, 1, 5, 0, 5, 4, 2, 6, 7, 2, 7, 3, 0, 4, 6, 0, 6, 2, 1, 3, 7, 1, 7, 5
        };
        return Mesh.of(positions, triangles, MeshOrigin.UNKNOWN);
    }
}
