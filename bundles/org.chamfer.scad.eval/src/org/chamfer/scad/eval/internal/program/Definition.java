package org.chamfer.scad.eval.internal.program;

import java.util.function.Supplier;

/**
 * A function or a module of the program. It is lowered when it is first called.
 *
 * @param <C> what is lowered of it
 */
public abstract sealed class Definition<C> permits UserFunction, UserModule {
    private final String name;
    private final FrameLayout layout = new FrameLayout();
    private final FileProgram home;
    private Supplier<C> lowering;
    private C code;

    Definition(String name, FileProgram home) {
        this.name = name;
        this.home = home;
    }

    /** Sets what lowers it. */
    public final void lowerBy(Supplier<C> newLowering) {
        this.lowering = newLowering;
    }

    /** The name; empty for a function literal. */
    public final String name() {
        return name;
    }

    /** Counts the variables of a call. */
    public final FrameLayout layout() {
        return layout;
    }

    /** The file in which it is defined at the top, {@code null} if it is defined inside something else. */
    public final FileProgram home() {
        return home;
    }

    final C code() {
        if (code == null) {
            code = lowering.get();
            lowering = null;
        }
        return code;
    }
}
