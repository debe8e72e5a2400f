package org.chamfer.workbench.internal.parameters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class NumberScaleTests {
    private static final OptionalDouble NONE = OptionalDouble.empty();

    @Test
    void aSliderGoesFromEndToEndBySteps() {
        NumberScale scale = scale(0.8, 4, 0.4);
        assertTrue(scale.bounded());
        assertEquals(0.8, scale.at(-0.5));
        assertEquals(0.8, scale.at(0));
        assertEquals(2.4, scale.at(0.5));
        assertEquals(2.4, scale.at(0.52));
        assertEquals(4, scale.at(1));
        assertEquals(4, scale.at(1.7));
        assertEquals(0.5, scale.fraction(2.4), 1e-12);
        assertEquals(1, scale.fraction(9));
    }

    @Test
    void aRangeThatOnlyRefusesNonsenseHasNoSlider() {
        assertTrue(scale(0, 100, 0.1).sliding());
        assertFalse(scale(0.001, 1_000_000, 1).sliding());
        assertTrue(scale(0, 1_000_000, Double.NaN).sliding(), "a range without a step has as many places as pixels");
        assertFalse(new NumberScale(NONE, NONE, NONE, false).sliding());
    }

    @Test
    void stepsLeaveNoBinaryDust() {
        NumberScale scale = scale(0, 1, 0.1);
        assertEquals(0.3, scale.at(0.3));
        assertEquals(0.3, scale.moved(0.2, 1, Movement.PLAIN));
        assertEquals(0.7, scale.moved(0, 7, Movement.PLAIN));
    }

    @Test
    void theEndIsReachedEvenIfItIsNoWholeStepAway() {
        NumberScale scale = scale(0, 10, 4);
        assertEquals(8, scale.at(0.9));
        assertEquals(10, scale.at(1));
    }

    @Test
    void aRangeWithoutAStepHasRoundPlaces() {
        assertEquals(0.5, scale(0, 100, Double.NaN).sliderStep());
        assertEquals(0.005, scale(0, 1, Double.NaN).sliderStep());
        assertEquals(1, new NumberScale(OptionalDouble.of(1), OptionalDouble.of(8), NONE, true).sliderStep());
    }

    @Test
    void aMaximumAloneIsASliderFromZeroButLesserValuesAreAllowed() {
        NumberScale scale = new NumberScale(NONE, OptionalDouble.of(10), OptionalDouble.of(1), false);
        assertTrue(scale.bounded());
        assertEquals(0, scale.at(0));
        assertEquals(-3, scale.clamp(-3));
        assertEquals(10, scale.clamp(11));
    }

    @Test
    void shiftMovesByTenthsAndCtrlToWholeSteps() {
        NumberScale scale = new NumberScale(NONE, NONE, OptionalDouble.of(5), false);
        assertEquals(17, scale.moved(12, 1, Movement.PLAIN));
        assertEquals(12.5, scale.moved(12, 1, Movement.FINE));
        assertEquals(15, scale.moved(12, 1, Movement.SNAPPING));
    }

    @Test
    void wholeNumbersStayWhole() {
        NumberScale scale = new NumberScale(OptionalDouble.of(1), NONE, NONE, true);
        assertEquals(5, scale.moved(4, 1, Movement.FINE));
        assertEquals(1, scale.moved(4, -9, Movement.PLAIN));
    }

    @Test
    void anUnboundedNumberMovesByAboutAHundredthOfItself() {
        NumberScale scale = new NumberScale(NONE, NONE, NONE, false);
        assertFalse(scale.bounded());
        assertEquals(0.1, scale.fieldStep(0));
        assertEquals(0.1, scale.fieldStep(9));
        assertEquals(1, scale.fieldStep(12.7));
        assertEquals(10, scale.fieldStep(-430));
        assertEquals(13.7, scale.moved(12.7, 1, Movement.PLAIN));
    }

    private static NumberScale scale(double minimum, double maximum, double step) {
        return new NumberScale(
                OptionalDouble.of(minimum),
                OptionalDouble.of(maximum),
                Double.isNaN(step) ? NONE : OptionalDouble.of(step),
                false);
    }
}
