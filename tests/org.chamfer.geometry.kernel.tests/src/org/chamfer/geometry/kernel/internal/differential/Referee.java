package org.chamfer.geometry.kernel.internal.differential;

import java.util.List;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.KernelException;

/**
 * Computes the same in another way. What it cannot compute it refuses, which is no fault of the kernel under test.
 */
interface Referee extends AutoCloseable {
    /** Measures a boolean operation's result. */
    SurfaceFacts combined(Operation operation, List<Mesh> operands) throws KernelException;

    /** Measures a Minkowski sum. */
    SurfaceFacts sum(List<Mesh> operands) throws KernelException;

    /** Measures the cut at a height. */
    FigureFacts slice(Mesh solid, double height) throws KernelException;

    /** Measures the shadow on the plane z = 0. */
    FigureFacts shadow(Mesh solid) throws KernelException;

    @Override
    void close();
}
