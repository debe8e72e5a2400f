package org.chamfer.scad.eval.internal.value;

/** A truth value. */
public enum Bool implements Value {
    FALSE,
    TRUE;

    /** The value that stands for a Java boolean. */
    public static Bool of(boolean value) {
        return value ? TRUE : FALSE;
    }

    @Override
    public boolean isTrue() {
        return this == TRUE;
    }

    @Override
    public String typeName() {
        return "bool";
    }

    @Override
    public void print(StringBuilder out) {
        out.append(this == TRUE);
    }
}
