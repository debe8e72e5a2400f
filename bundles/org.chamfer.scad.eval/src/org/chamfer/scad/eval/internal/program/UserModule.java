package org.chamfer.scad.eval.internal.program;

import java.util.function.Supplier;

/** A module of the program. It is lowered when it is first called. */
public final class UserModule {
    private final String name;
    private final FrameLayout layout = new FrameLayout();
    private final FileProgram home;
    private Supplier<Code> lowering;
    private Code code;

    /**
     * What is lowered of a module.
     *
     * @param signature its parameters
     * @param body its statements
     */
    public record Code(Signature signature, Body body) {}

    /**
     * Makes a module.
     *
     * @param home the file in which it is defined at the top, {@code null} if it is defined inside something else
     */
    public UserModule(String name, FileProgram home) {
        this.name = name;
        this.home = home;
    }

    /** Sets what lowers it. */
    public void lowerBy(Supplier<Code> newLowering) {
        this.lowering = newLowering;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** Counts the variables of a call. */
    public FrameLayout layout() {
        return layout;
    }

    /** The file in which it is defined at the top, {@code null} if it is defined inside something else. */
    public FileProgram home() {
        return home;
    }

    /** Its parameters and statements. */
    Code code() {
        if (code == null) {
            code = lowering.get();
            lowering = null;
        }
        return code;
    }
}
