package org.chamfer.ui.graph.internal.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.ui.graph.internal.part.SampleTypes;
import org.junit.jupiter.api.Test;

class NumberDragTests {
    private static final double NONE = Double.NaN;

    @Test
    void aSliderFollowsThePointer() {
        NumberDrag drag = new NumberDrag(spec(ParameterKind.NUMBER, 0, 100, 1), 20, 100);
        assertEquals("30", drag.move(10, false, false));
        assertEquals("25", drag.move(-5, false, false));
    }

    @Test
    void numbersStayWithinTheirRange() {
        NumberDrag drag = new NumberDrag(spec(ParameterKind.NUMBER, 0, 100, 1), 20, 100);
        assertEquals("100", drag.move(1000, false, false));
        assertEquals("90", drag.move(-10, false, false), "the way back begins at once");
        assertEquals("0", drag.move(-1000, false, false));
    }

    @Test
    void shiftIsFiner() {
        NumberDrag drag = new NumberDrag(spec(ParameterKind.NUMBER, 0, 100, 1), 20, 100);
        assertEquals("20.7", drag.move(7, true, false));
    }

    @Test
    void ctrlSnapsToSteps() {
        NumberDrag drag = new NumberDrag(spec(ParameterKind.NUMBER, 0, 10, 2.5), 0, 100);
        assertEquals("2.5", drag.move(20, false, true));
        assertEquals("5", drag.move(25, false, true));
    }

    @Test
    void whateverIsInsideSumsUpFromSmallMoves() {
        NumberDrag drag = new NumberDrag(spec(ParameterKind.INTEGER, 6, 96, 1), 24, 900);
        String text = "";
        for (int i = 0; i < 100; i++) {
            text = drag.move(1, false, false);
        }
        assertEquals("34", text);
    }

    @Test
    void withoutARangeStepsCount() {
        NumberDrag drag = new NumberDrag(spec(ParameterKind.NUMBER, NONE, NONE, 0.5), 1, 100);
        assertEquals("2", drag.move(8, false, false));
        NumberDrag whole = new NumberDrag(spec(ParameterKind.INTEGER, NONE, NONE, NONE), 7, 100);
        assertEquals("12", whole.move(20, false, false));
    }

    private static ParameterSpec spec(ParameterKind kind, double least, double most, double step) {
        return SampleTypes.parameter("p", kind, "0", least, most, step, "");
    }
}
