package org.chamfer.engine;

/** Where a node of a run stands. */
public enum NodeState {
    /** Not asked for. */
    IDLE,
    /** Waits for its inputs or for a worker. */
    QUEUED,
    /** Is being computed. */
    RUNNING,
    /** Was computed. */
    DONE,
    /** Was not computed, because the result was there. */
    CACHED,
    /** Could not be computed. */
    FAILED,
    /** Was not computed, because an input failed. */
    SKIPPED,
    /** Was not computed to its end, because the run was cancelled. */
    CANCELLED
}
