package org.chamfer.geometry.kernel.internal.differential;

import java.util.List;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.KernelException;

/** Measures what a kernel makes. */
final class KernelReferee implements Referee {
    private final MeshOperations operations;

    /** Uses operations, which end with it. */
    KernelReferee(MeshOperations operations) {
        this.operations = operations;
    }

    @Override
    public SurfaceFacts combined(Operation operation, List<Mesh> operands) throws KernelException {
        return SurfaceFacts.of(operations.compute(operation, operands));
    }

    @Override
    public SurfaceFacts sum(List<Mesh> operands) throws KernelException {
        return SurfaceFacts.of(operations.sum(operands));
    }

    @Override
    public FigureFacts slice(Mesh solid, double height) throws KernelException {
        return FigureFacts.of(operations.slice(solid, height));
    }

    @Override
    public FigureFacts shadow(Mesh solid) throws KernelException {
        return FigureFacts.of(operations.shadow(solid));
    }

    @Override
    public void close() {
        operations.close();
    }
}
