package org.chamfer.scad.eval.internal.geometry.run;

import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.scad.eval.internal.geometry.shape.KernelSource;

/** A piece of work for one worker. */
@FunctionalInterface
interface Task {
    /**
     * Does the work.
     *
     * @param worker gives sessions of the kernel
     */
    Outcome run(KernelSource worker) throws KernelException;
}
