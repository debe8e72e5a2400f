package org.chamfer.scad.eval.geometry;

import java.util.Optional;
import org.chamfer.base.digest.Digest;
import org.chamfer.geometry.Geometry;

/**
 * Keeps results of subtrees for longer than a process lives, or for several processes. A {@link GeometryEvaluator} asks it
 * for results that are not in its memory, and gives it those that took some work. Called from several threads at once.
 *
 * <p>What is kept has to come back with every bit, or not at all: an implementation verifies what it reads. A call that
 * throws a {@link RuntimeException} counts as one that found or kept nothing.
 */
public interface SubtreeStore {
    /** Keeps nothing. */
    SubtreeStore NONE = new SubtreeStore() {
        @Override
        public Optional<Geometry> find(Digest key) {
            return Optional.empty();
        }

        @Override
        public void put(Digest key, Geometry geometry) {
            // Nothing is kept.
        }
    };

    /**
     * A result that was kept, with every bit that it had.
     *
     * @param key the identity of the result: of the operations and their operands, the kernel and the code that computes
     * @return a mesh or a region; empty if it is not there or not as it was
     */
    Optional<Geometry> find(Digest key);

    /**
     * Keeps a result, if it can.
     *
     * @param geometry a mesh or a region, which may be empty
     */
    void put(Digest key, Geometry geometry);
}
