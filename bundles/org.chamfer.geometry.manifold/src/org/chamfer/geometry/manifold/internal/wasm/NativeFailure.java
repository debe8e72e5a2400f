package org.chamfer.geometry.manifold.internal.wasm;

/** The module gave up: it threw, aborted or ran out of memory. Its instance must not be used any more. */
public final class NativeFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean outOfMemory;

    /** Makes a failure with what is known about it. */
    public NativeFailure(String message, boolean outOfMemory) {
        super(message);
        this.outOfMemory = outOfMemory;
    }

    /** True if a request for memory had been refused before. */
    public boolean outOfMemory() {
        return outOfMemory;
    }
}
