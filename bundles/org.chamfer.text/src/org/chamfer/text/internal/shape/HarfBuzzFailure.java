package org.chamfer.text.internal.shape;

/** The module gave up: it aborted or ran out of memory. Its instance must not be used any more. */
final class HarfBuzzFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HarfBuzzFailure(String message) {
        super(message);
    }
}
