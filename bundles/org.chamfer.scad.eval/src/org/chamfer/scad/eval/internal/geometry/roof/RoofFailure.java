package org.chamfer.scad.eval.internal.geometry.roof;

/** A computation came to a contradiction because of rounding; it can be tried again with another tolerance. */
final class RoofFailure extends Exception {
    private static final long serialVersionUID = 1L;

    RoofFailure(String message) {
        super(message);
    }
}
