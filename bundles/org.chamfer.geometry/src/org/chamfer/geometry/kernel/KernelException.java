package org.chamfer.geometry.kernel;

/** A kernel refuses its input or cannot finish. The session stays usable. */
public class KernelException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Reason {
        /** Some edge does not belong to exactly two triangles of opposite direction. */
        NOT_MANIFOLD,
        /** A coordinate is infinite or not a number. */
        NOT_FINITE,
        /** The surface is closed but turned inside out or crosses itself. */
        SELF_CROSSING,
        /** The kernel's memory is used up. */
        OUT_OF_MEMORY,
        /** The kernel failed in a way that it does not explain. */
        INTERNAL
    }

    private final Reason reason;

    /** Makes an exception with a message for the user. */
    public KernelException(Reason reason, String message) {
        this(reason, message, null);
    }

    /** Makes an exception with a message for the user and a cause for the log. */
    public KernelException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** What went wrong. */
    public Reason reason() {
        return reason;
    }
}
