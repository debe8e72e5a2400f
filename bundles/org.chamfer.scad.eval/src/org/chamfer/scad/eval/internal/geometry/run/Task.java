package org.chamfer.scad.eval.internal.geometry.run;

import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.scad.eval.internal.geometry.shape.KernelSource;

/** A piece of work for one worker. */
@FunctionalInterface
interface Task {
    /**
     * Does the work.
     *
     * @param worker gives the kernel's session of the worker's thread
     */
    Outcome run(KernelSource worker) throws KernelException;
}
