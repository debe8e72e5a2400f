package org.chamfer.scad.eval.internal.run;

import org.chamfer.scad.eval.internal.program.Body;

/**
 * A call of a user's module, as far as {@code children()} in its body needs to know.
 *
 * @param children what stands behind the call, {@code null} if nothing
 * @param frame the variables that the children see
 * @param caller the call in whose body this call stands
 */
public record Activation(Body children, Frame frame, Activation caller) {
    /** Outside of all modules. */
    public static final Activation NONE = new Activation(null, null, null);
}
