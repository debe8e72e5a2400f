package org.chamfer.workbench.internal.parameters;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;

/**
 * How a number changes by dragging and by keys. A range with only a greatest value begins at 0, as in OpenSCAD, though
 * lesser values can be typed.
 *
 * @param minimum the least value, if there is one
 * @param maximum the greatest value, if there is one
 * @param step the declared step, if there is one
 * @param whole true if only whole numbers are allowed
 */
record NumberScale(OptionalDouble minimum, OptionalDouble maximum, OptionalDouble step, boolean whole) {
    /** A slider without a step has about as many places as pixels. */
    private static final double SLIDER_PLACES = 200;

    /** A slider with more places than these cannot be set by hand: the range is only there to refuse nonsense. */
    private static final double MOST_PLACES = 1000;

    /** How much finer the fine movement is. */
    private static final double FINE = 0.1;

    /** The scale of a parameter that is a number or a vector of numbers. */
    static NumberScale of(ParameterSpec parameter) {
        return new NumberScale(
                parameter.minimum(), parameter.maximum(), parameter.step(), parameter.kind() == ParameterKind.INTEGER);
    }

    /** True if there is a range, so that a slider can show it. */
    boolean bounded() {
        return maximum.isPresent() && low() < maximum.getAsDouble();
    }

    /** True if a slider can show the range and be set by hand. */
    boolean sliding() {
        return bounded() && (high() - low()) / sliderStep() <= MOST_PLACES;
    }

    /** Where a slider begins. */
    double low() {
        return minimum.orElse(0);
    }

    /** Where a slider ends. */
    double high() {
        return maximum.orElse(0);
    }

    /** Where a value is on a slider, from 0 to 1. */
    double fraction(double value) {
        double part = (value - low()) / (high() - low());
        return Math.clamp(part, 0.0, 1.0);
    }

    /**
     * The value at a place of a slider: on a step, or at one of the ends.
     *
     * @param fraction from 0 to 1
     */
    double at(double fraction) {
        if (fraction <= 0) {
            return low();
        }
        return fraction >= 1 ? high() : snap(low() + fraction * (high() - low()), sliderStep());
    }

    /** What one key press or one place of a slider changes. */
    double sliderStep() {
        if (step.isPresent() && step.getAsDouble() > 0) {
            return step.getAsDouble();
        }
        double place = round((high() - low()) / SLIDER_PLACES);
        return whole ? Math.max(1, place) : place;
    }

    /**
     * What one click or four pixels of dragging change in a number without a slider: the declared step, or about a
     * hundredth of the value.
     */
    double fieldStep(double value) {
        if (step.isPresent() && step.getAsDouble() > 0) {
            return step.getAsDouble();
        }
        if (bounded()) {
            return sliderStep();
        }
        return whole ? 1 : Math.abs(value) < 1 ? 0.1 : Math.max(0.1, power(Math.abs(value)) / 10);
    }

    /**
     * A value that was moved.
     *
     * @param from where the movement began
     * @param steps how many steps, parts of them too
     * @param movement how it moves
     */
    double moved(double from, double steps, Movement movement) {
        double unit = fieldStep(from);
        return switch (movement) {
            case PLAIN -> clamp(sum(from, Math.rint(steps), unit));
            case FINE -> clamp(sum(from, Math.rint(steps), whole ? unit : unit * FINE));
            case SNAPPING -> clamp(snap(from + steps * unit, unit));
        };
    }

    /** A value within the range, whole where it has to be, without the dust of binary fractions. */
    double clamp(double value) {
        double inside =
                Math.max(minimum.orElse(Double.NEGATIVE_INFINITY), Math.min(maximum.orElse(Double.MAX_VALUE), value));
        return whole ? Math.rint(inside) : clean(inside);
    }

    /** The nearest value that is whole steps from the start of the range. */
    private double snap(double value, double unit) {
        double start = minimum.orElse(0);
        return clamp(sum(start, Math.rint((value - start) / unit), unit));
    }

    /** Adds steps in decimal digits, so that three steps of 0.1 are 0.3. */
    private static double sum(double start, double steps, double unit) {
        return BigDecimal.valueOf(start)
                .add(BigDecimal.valueOf(steps).multiply(BigDecimal.valueOf(unit)))
                .doubleValue();
    }

    /** A value without the dust of binary fractions: 3 * 1.2 is 3.6. */
    static double clean(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).round(new MathContext(12)).doubleValue()
                : value;
    }

    /** A round number (1, 2 or 5 times a power of ten) that is not greater. */
    private static double round(double number) {
        double power = power(number);
        double digits = number / power;
        return clean(power * (digits >= 5 ? 5 : digits >= 2 ? 2 : 1));
    }

    private static double power(double number) {
        return clean(Math.pow(10, Math.floor(Math.log10(number) + 1e-9)));
    }
}
