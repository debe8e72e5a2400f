package org.chamfer.scad.eval.internal.value;

/** The undefined value. It may carry the reason why it is undefined, until somebody has told the user. */
public final class Undef implements Value {
    /** The undefined value without a reason. */
    public static final Undef UNDEF = new Undef(null);

    private final String reason;

    private Undef(String reason) {
        this.reason = reason;
    }

    /** An undefined value that the user is to be told about. */
    public static Undef because(String reason) {
        return new Undef(reason);
    }

    /** What the user is to be told, {@code null} if nothing. */
    public String reason() {
        return reason;
    }

    @Override
    public boolean isTrue() {
        return false;
    }

    @Override
    public String typeName() {
        return "undefined";
    }

    @Override
    public void print(StringBuilder out) {
        out.append("undef");
    }
}
