package org.chamfer.scad.eval.internal.geometry.run;

import java.util.List;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.scad.eval.internal.geometry.shape.KernelSource;
import org.chamfer.scad.eval.internal.geometry.shape.Shape;

/** How a {@link Task} ends. */
sealed interface Outcome {
    /** With a result. */
    record Done(Shape shape) implements Outcome {
        Done(Geometry geometry) {
            this(new Shape(geometry));
        }
    }

    /**
     * With the insight that it is better divided. The division follows from the operands alone, never from the number of
     * workers.
     *
     * @param tasks independent pieces
     * @param then what is done with their results
     */
    record Divided(List<Task> tasks, Conclusion then) implements Outcome {}

    /** Goes on when the pieces of a divided task are done. */
    @FunctionalInterface
    interface Conclusion {
        /**
         * Puts the results together.
         *
         * @param results in the order of the pieces
         */
        Outcome run(KernelSource worker, List<Geometry> results) throws KernelException;
    }
}
