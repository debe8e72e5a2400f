package org.chamfer.scad.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.base.work.WorkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs that want too much end with an error that says of what. */
class LimitTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "calls      | function f(n) = 1 + f(n + 1); x = f(0);            | Recursion detected calling function 'f'",
                "tail-calls | function f(n) = f(n + 1); x = f(0);                | Recursion detected calling function 'f'",
                "modules    | module m() { m(); } m();                           | Recursion detected calling module 'm'",
                "rounds     | x = [for (i = 0; true; i = i + 1) i];               | For loop counter exceeded limit",
                "cells      | x = [for (i = [0:200]) i];                          | a list has more than 100 elements",
                "cells      | x = concat([for (i = [0:60]) i], [for (i = [0:60]) i]); | a list has more than 100 elements",
                "cells      | x = [each [0:200]];                                 | a list has more than 100 elements",
                "characters | x = str([for (i = [0:90]) i]);                      | a text has more than 100 characters",
                "characters | x = chr([for (i = [0:90]) 65], [for (i = [0:90]) 65]); | a text has more than 100 characters",
                "nodes      | for (i = [0:200]) cube(i);                          | the model has more than 100 nodes",
            })
    void exceedingALimitIsAnError(String limit, String program, String message) {
        EvaluationResult result = evaluate(program, EvaluationLimits.DEFAULT.with(limit, 100), WorkContext.NONE);
        assertTrue(result.failed());
        Diagnostic error = result.diagnostics().getFirst();
        assertEquals(Severity.ERROR, error.severity());
        assertEquals(message, error.message());
        assertFalse(error.hint().isEmpty());
        assertEquals(1, error.place().orElseThrow().line());
    }

    @Test
    void aRangeThatIsTooLongCountsAsNone() {
        EvaluationResult result = evaluate(
                "for (i = [0:200]) cube(1);", EvaluationLimits.DEFAULT.with("iterations", 100), WorkContext.NONE);
        assertFalse(result.failed());
        assertEquals(
                "Bad range parameter in for statement: too many elements (201)",
                result.diagnostics().getFirst().message());
    }

    @Test
    void whatStaysWithinTheLimitsIsNotTouched() {
        EvaluationLimits limits = EvaluationLimits.DEFAULT.with("cells", 100).with("characters", 100);
        EvaluationResult result =
                evaluate("echo(len([for (i = [1:100]) i]), len(str(12345)));", limits, WorkContext.NONE);
        assertEquals(List.of("ECHO: 100, 5"), result.log());
    }

    @Test
    void timeIsBoundedByTheWorkContext() {
        long end = System.nanoTime() + 200_000_000L;
        assertThrows(
                CancellationException.class,
                () -> evaluate(
                        "function f(n) = n == 0 ? 0 : f(n - 1); for (i = [0:1e6]) echo(f(1e5));",
                        EvaluationLimits.DEFAULT,
                        () -> System.nanoTime() > end));
    }

    @Test
    void aLimitHasANameAndIsPositive() {
        for (String name : EvaluationLimits.NAMES) {
            EvaluationLimits limits = EvaluationLimits.DEFAULT.with(name, 7);
            assertFalse(limits.equals(EvaluationLimits.DEFAULT), name);
            assertThrows(IllegalArgumentException.class, () -> EvaluationLimits.DEFAULT.with(name, 0));
        }
    }

    private static EvaluationResult evaluate(String program, EvaluationLimits limits, WorkContext work) {
        EvaluationRequest request = new EvaluationRequest(
                        "part.scad", Path.of("part.scad").toAbsolutePath(), program, List.of(), List.of())
                .withSettings(EvaluationSettings.DEFAULT.withLimits(limits));
        return new ScadEvaluator().evaluate(request, EvaluationListener.NONE, work);
    }
}
