package org.chamfer.scad.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.chamfer.base.work.WorkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short programs whose results are long: they end with an error, and can be stopped on the way. */
class LargeResultTests {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void aListThatContainsItselfManyTimesCountsEachTime() {
        EvaluationResult result = evaluate("a = [for (i = 0, v = [1]; i < 60; i = i + 1, v = [v, v]) v];");
        assertEquals(
                "a list has more than 50000000 elements",
                result.diagnostics().getFirst().message());
    }

    @Test
    void aLongEchoEndsAtTheLimit() {
        EvaluationLimits limits = EvaluationLimits.DEFAULT.with("characters", 1000);
        EvaluationResult result = evaluate("echo([for (i = [1:1000]) i]);", limits, WorkContext.NONE);
        assertTrue(result.failed());
        assertEquals(
                "a text has more than 1000 characters",
                result.diagnostics().getFirst().message());
    }

    @Test
    void theConsoleEndsAtTheLimit() {
        EvaluationLimits limits = EvaluationLimits.DEFAULT.with("characters", 1000);
        EvaluationResult result = evaluate("for (i = [1:1000]) echo(i);", limits, WorkContext.NONE);
        assertTrue(result.failed());
        assertEquals(
                "the console has more than 1000 characters",
                result.diagnostics().getFirst().message());
        assertTrue(result.log().size() < 200);
    }

    @Test
    void aLongValueIsCutOffInAWarning() {
        String warning = evaluate("cube([for (i = [1:100000]) i]);").log().getFirst();
        assertTrue(warning.startsWith("WARNING: Unable to convert cube(size=[1, 2, 3, "), warning.substring(0, 50));
        assertTrue(warning.contains("...") && warning.length() < 101_000, () -> "length " + warning.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (i = [0:1e6]) echo(rands(0, 1, 100000));",
                "module m(x) { cylinder(h = x); m(x); } m(rands(0, 1, 100000));",
                "echo(rands(0, 1, 9000000));",
                "m = [for (i = [0:2999]) [for (j = [0:2999]) i * j]]; p = m * m;",
                "v = [for (i = 0, v = [1]; i < 20; i = i + 1, v = [v, v]) if (i == 19) v]; for (i = [0:99]) echo(len(-(v / 2)));",
                "x = search(rands(0, 9, 1000000), [for (i = [0:100000]) i], 0);",
            })
    void longWorkCanBeStopped(String program) {
        long end = System.nanoTime() + 500_000_000L;
        assertTimeoutPreemptively(
                LONG,
                () -> assertThrows(
                        CancellationException.class,
                        () -> evaluate(program, EvaluationLimits.DEFAULT, () -> System.nanoTime() > end)));
    }

    @Test
    void manyRootsTakeNoLongTime() {
        assertTimeoutPreemptively(LONG, () -> evaluate("for (i = [1:100000]) !cube(i);"));
    }

    @Test
    void productsOfMatricesAddInOrder() {
        assertEquals(
                "[[7, 10, 13], [15, 22, 29]], [1e+16, 1]",
                Evaluation.echo(
                        "[[1, 2], [3, 4]] * [[1, 2, 3], [3, 4, 5]], [1, 1, 1] * [[1e16, 1e16], [1, -1e16], [0, 1]]"));
    }

    private static EvaluationResult evaluate(String program) {
        return evaluate(program, EvaluationLimits.DEFAULT, WorkContext.NONE);
    }

    private static EvaluationResult evaluate(String program, EvaluationLimits limits, WorkContext work) {
        EvaluationRequest request = new EvaluationRequest(
                        "part.scad", Path.of("part.scad").toAbsolutePath(), program, List.of(), List.of())
                .withSettings(EvaluationSettings.DEFAULT.withLimits(limits));
        return new ScadEvaluator().evaluate(request, EvaluationListener.NONE, work);
    }
}
