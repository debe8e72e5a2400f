package org.chamfer.scad.eval.internal.program;

/** A module of the program. */
public final class UserModule extends Definition<UserModule.Code> {
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
        super(name, home);
    }
}
