package org.chamfer.scad.eval.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.scad.eval.EvaluationListener;
import org.junit.jupiter.api.Test;

class ConsoleTests {
    private final Console console = new Console(EvaluationListener.NONE, false, 1_000, WorkContext.NONE);

    @Test
    void theSameWarningIsShownFiveTimesInARow() {
        for (int i = 0; i < 9; i++) {
            console.warn("code", "again", null);
        }
        assertEquals(Collections.nCopies(5, "WARNING: again"), console.log());
        assertEquals(5, console.diagnostics().size());
    }

    @Test
    void anotherWarningBetweenStartsTheCountAnew() {
        for (int i = 0; i < 9; i++) {
            console.warn("code", "one", null);
            console.warn("code", "other", null);
        }
        assertEquals(18, console.log().size());
    }

    @Test
    void echoesAreAlwaysShownAndDoNotStartTheCountAnew() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            console.echo("1");
            console.warn("code", "again", null);
            expected.add("ECHO: 1");
            if (i < 5) {
                expected.add("WARNING: again");
            }
        }
        assertEquals(expected, console.log());
    }

    @Test
    void deprecatedFeaturesAreNamedOnce() {
        console.deprecated("old", null);
        console.warn("code", "other", null);
        console.deprecated("old", null);

        assertEquals(List.of("DEPRECATED: old", "WARNING: other"), console.log());
    }
}
