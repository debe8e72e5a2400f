package org.chamfer.scad.eval.internal.program;

import org.chamfer.scad.eval.internal.run.Place;

/** A module of the program. */
public final class UserModule extends Definition<UserModule.Code> {
    /**
     * What is lowered of a module.
     *
     * @param layout counts the variables of a call
     * @param signature its parameters
     * @param children where {@code $children} stands in the frame of a call
     * @param body its statements
     */
    public record Code(FrameLayout layout, Signature signature, int children, Body body) {}

    private final Place place;

    /**
     * Makes a module.
     *
     * @param name its name
     * @param home the file in which it is defined at the top, {@code null} if it is defined inside something else
     * @param place the definition
     */
    public UserModule(String name, FileProgram home, Place place) {
        super(name, home);
        this.place = place;
    }

    /** The definition. */
    Place place() {
        return place;
    }
}
