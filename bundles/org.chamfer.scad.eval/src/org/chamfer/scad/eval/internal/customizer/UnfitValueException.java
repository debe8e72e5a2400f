package org.chamfer.scad.eval.internal.customizer;

/** A value does not fit to its parameter. */
public final class UnfitValueException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String hint;

    UnfitValueException(String code, String message, String hint) {
        super(message);
        this.code = code;
        this.hint = hint;
    }

    /** The code of the diagnostic. */
    public String code() {
        return code;
    }

    /** What fits. */
    public String hint() {
        return hint;
    }
}
