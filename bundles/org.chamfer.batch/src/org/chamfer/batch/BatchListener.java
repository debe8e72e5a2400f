package org.chamfer.batch;

/** Hears of each variant that is ready; called by one thread at a time. */
@FunctionalInterface
public interface BatchListener {
    /** Hears nothing. */
    BatchListener NONE = (_, _, _) -> {};

    /**
     * A variant is ready or has failed.
     *
     * @param result how it ended
     * @param ready how many are ready
     * @param all how many there are
     */
    void ready(VariantResult result, int ready, int all);
}
