package org.chamfer.scad.eval.customizer;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What the comment behind a number or a vector says about its values. A slider has at least a maximum; without one
 * there is a spin box. Limits are never tighter than the value in the file.
 *
 * @param minimum the least value; a slider without one starts at {@link #SLIDER_MINIMUM}, but lesser values are
 *     accepted
 * @param maximum the greatest value
 * @param step what one click changes; values between the steps are accepted
 */
public record NumberLimits(OptionalDouble minimum, OptionalDouble maximum, OptionalDouble step) {
    /** Where a slider starts for which only the maximum is given. */
    public static final double SLIDER_MINIMUM = 0;

    /** The step of a slider for which none is given. */
    public static final double SLIDER_STEP = 1;

    /** No limits. */
    public static final NumberLimits NONE =
            new NumberLimits(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    public NumberLimits {
        Objects.requireNonNull(minimum, "minimum");
        Objects.requireNonNull(maximum, "maximum");
        Objects.requireNonNull(step, "step");
    }

    /** Whether a number is within the limits. */
    public boolean allow(double number) {
        return !(minimum.isPresent() && number < minimum.getAsDouble())
                && !(maximum.isPresent() && number > maximum.getAsDouble());
    }
}
