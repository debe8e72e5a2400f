package org.chamfer.ui.graph.internal.tool;

import java.math.BigDecimal;
import java.math.MathContext;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.ParameterText;

/**
 * A number that is changed by dragging. A slider follows the pointer; a number without a range changes by a step every few
 * pixels.
 */
public final class NumberDrag {
    private static final double PIXELS_PER_STEP = 4;
    private static final double FINER = 0.1;
    private static final double MOST_STEPS = 1000;

    private final ParameterSpec spec;
    private final double step;
    private final double perPixel;
    private double exact;

    /**
     * Begins a drag.
     *
     * @param start the number before
     * @param width of the field in pixels of the screen
     */
    public NumberDrag(ParameterSpec spec, double start, double width) {
        this.spec = spec;
        this.exact = start;
        double range =
                spec.maximum().orElse(Double.POSITIVE_INFINITY) - spec.minimum().orElse(Double.NEGATIVE_INFINITY);
        double wanted = spec.step().stream()
                .filter(declared -> declared > 0)
                .findFirst()
                .orElseGet(() -> standardStep(start, range));
        this.step = spec.kind() == ParameterKind.INTEGER ? Math.max(1, Math.rint(wanted)) : wanted;
        boolean slider = Double.isFinite(range) && range > 0 && range / step <= MOST_STEPS;
        this.perPixel = slider ? range / Math.max(1, width) : step / PIXELS_PER_STEP;
    }

    /**
     * Moves the pointer.
     *
     * @param pixels to the right
     * @param fine a tenth as fast
     * @param snap in whole steps
     * @return the number as written in files
     */
    public String move(double pixels, boolean fine, boolean snap) {
        double resolution = resolution(fine ? perPixel * FINER : perPixel);
        exact = limited(exact + pixels * (fine ? perPixel * FINER : perPixel));
        double grid = snap ? step : resolution;
        if (spec.kind() == ParameterKind.INTEGER) {
            grid = Math.max(1, Math.rint(grid));
        }
        double origin = snap ? spec.minimum().orElse(0) : 0;
        double number = limited(origin + Math.rint((exact - origin) / grid) * grid);
        // The sum of steps has digits that nobody wants.
        double rounded = Math.rint(number / (resolution * FINER)) * (resolution * FINER);
        return ParameterText.number(decimal(spec.kind() == ParameterKind.INTEGER ? Math.rint(number) : rounded));
    }

    private double limited(double number) {
        double least = spec.minimum().orElse(Double.NEGATIVE_INFINITY);
        double most = Math.max(least, spec.maximum().orElse(Double.POSITIVE_INFINITY));
        return Math.clamp(number, least, most);
    }

    /** The power of ten that is as fine as the pointer can be. */
    private static double resolution(double perPixel) {
        return Math.pow(10, Math.floor(Math.log10(perPixel) + 0.3));
    }

    private static double standardStep(double start, double range) {
        if (Double.isFinite(range) && range > 0 && range <= 1e6) {
            return range / 100;
        }
        return Math.pow(10, Math.floor(Math.log10(Math.max(1, Math.abs(start)))) - 1);
    }

    /** The nearest number with twelve digits. */
    private static double decimal(double number) {
        return new BigDecimal(number, new MathContext(12)).doubleValue();
    }
}
