package org.chamfer.scad.eval.internal.program;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A function or a module of the program. It is lowered when it is first called.
 *
 * @param <C> what is lowered of it
 */
public abstract sealed class Definition<C> permits UserFunction, UserModule {
    private final String name;
    private final FileProgram home;
    private final List<String> extraNames = new ArrayList<>();
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

    /** Names that are no parameters, but that calls give values nevertheless. */
    public final List<String> extraNames() {
        return extraNames;
    }

    /**
     * Makes a name that is no parameter a variable of the calls to come; those that are being evaluated go on with the
     * code that they have.
     */
    final void addExtraName(String extraName) {
        extraNames.add(extraName);
        code = null;
    }

    /** The file in which it is defined at the top, {@code null} if it is defined inside something else. */
    public final FileProgram home() {
        return home;
    }

    /** What is lowered of it. */
    final C code() {
        if (code == null) {
            code = lowering.get();
        }
        return code;
    }
}
