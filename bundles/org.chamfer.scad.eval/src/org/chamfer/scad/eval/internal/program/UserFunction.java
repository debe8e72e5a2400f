package org.chamfer.scad.eval.internal.program;

/** A function of the program. */
public final class UserFunction extends Definition<UserFunction.Code> {
    /**
     * What is lowered of a function.
     *
     * @param layout counts the variables of a call
     * @param signature its parameters
     * @param body its value
     */
    public record Code(FrameLayout layout, Signature signature, Expr body) {}

    /**
     * Makes a function.
     *
     * @param name its name; of a function literal, the empty text
     * @param home the file in which it is defined at the top, {@code null} if it is defined inside something else
     */
    public UserFunction(String name, FileProgram home) {
        super(name, home);
    }
}
