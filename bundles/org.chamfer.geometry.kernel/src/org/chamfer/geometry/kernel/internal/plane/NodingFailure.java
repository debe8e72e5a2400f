package org.chamfer.geometry.kernel.internal.plane;

/** The edges of an arrangement still cross after all attempts to divide them. */
final class NodingFailure extends Exception {
    private static final long serialVersionUID = 1;

    NodingFailure(String message) {
        super(message);
    }
}
