package org.chamfer.scad.eval.internal.builtin;

public final class BuiltinFunctions {
    public static BuiltinFunction find(String name) {
        return null;
    }
}
