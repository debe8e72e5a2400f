package org.chamfer.nodes.internal.image;

import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.RegionOperations;
import org.chamfer.graph.node.NodeContext;

/** Opens the kernel of a run for one computation with plane figures. */
public final class PlaneKernel {
    private PlaneKernel() {}

    /** What is computed. */
    @FunctionalInterface
    public interface Computation {
        /** Computes a figure. */
        Region of(RegionOperations regions) throws KernelException;
    }

    /**
     * Computes a figure.
     *
     * @throws DiagnosticException if the kernel cannot
     */
    public static Region compute(NodeContext context, Computation computation) throws DiagnosticException {
        try (KernelSession session = context.service(GeometryKernel.class).open(context)) {
            return computation.of(session.regions());
        } catch (KernelException e) {
            throw new DiagnosticException(
                    Diagnostic.error("node.outlines", "the outlines cannot be used: " + e.getMessage(), null), e);
        }
    }
}
