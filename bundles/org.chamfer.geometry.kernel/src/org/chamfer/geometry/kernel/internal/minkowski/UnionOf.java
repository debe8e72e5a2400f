package org.chamfer.geometry.kernel.internal.minkowski;

import java.util.List;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.internal.surface.Surface;

/** Unites solids. */
@FunctionalInterface
public interface UnionOf {
    /**
     * What is in any of the solids.
     *
     * @param solids at least one, none of them empty
     */
    Surface of(List<Surface> solids) throws KernelException;
}
