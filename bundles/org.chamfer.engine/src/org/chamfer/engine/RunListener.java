package org.chamfer.engine;

/** Hears what happens in a run. */
@FunctionalInterface
public interface RunListener {
    /** Hears nothing. */
    RunListener NONE = _ -> {};

    /**
     * Hears of an event. Called on the threads of the run, one call after the other; must return quickly.
     */
    void event(RunEvent event);
}
