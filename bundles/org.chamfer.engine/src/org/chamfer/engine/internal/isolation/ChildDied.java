package org.chamfer.engine.internal.isolation;

/** A child process ended before it was told to. */
final class ChildDied extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean alone;

    /**
     * Makes an exception.
     *
     * @param reason how it ended
     * @param alone true if it was working on one job only, which is to blame then
     */
    ChildDied(String reason, boolean alone) {
        super(reason);
        this.alone = alone;
    }

    /** True if the job was the only one of the child. */
    boolean alone() {
        return alone;
    }
}
