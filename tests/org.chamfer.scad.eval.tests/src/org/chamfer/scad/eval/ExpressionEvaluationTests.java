package org.chamfer.scad.eval;

import static org.chamfer.scad.eval.Evaluation.console;
import static org.chamfer.scad.eval.Evaluation.echo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionEvaluationTests {
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '\0',
            value = {
                "1 + 2 * 3 ^ 2 => 19",
                "-2 ^ 2 => -4",
                "7 % 4, -7 % 4 => 3, -3",
                "[1, 2] + [3, 4], [1, 2] * [3, 4] => [4, 6], 11",
                "[[1, 2], [3, 4]] * [1, 1] => [3, 7]",
                "true && 0, false || \"x\", !undef => false, true, true",
                "1 < 2 ? \"less\" : \"more\" => \"less\"",
                "0x1F, 1e3, .5 => 31, 1000, 0.5",
                "6 & 3, 6 | 3, 1 << 4, ~0 => 2, 7, 16, -1",
                "[1, 2, 3].y, [1, 2, 3][2], \"añb\"[1] => 2, 3, \"ñ\"",
                "[1, 2][2], [1][-1], undef[0] => undef, undef, undef",
                "[1 : 3], [3 : -1 : 1][1] => [1 : 1 : 3], -1",
                "[for (i = [1 : 3]) i * i] => [1, 4, 9]",
                "[for (i = [1 : 2], j = [i : 2]) [i, j]] => [[1, 1], [1, 2], [2, 2]]",
                "[for (i = [0 : 5]) if (i % 2 == 0) i else each [-i, i]] => [0, -1, 1, 2, -3, 3, 4, -5, 5]",
                "[for (a = 1, b = 1; a < 30; a = a + b, b = a - b) a] => [1, 2, 3, 5, 8, 13, 21]",
                "let (a = 2, b = a * a) a + b => 6",
                "(function (x) x * 2)(21) => 42",
                "[for (f = [for (i = [1 : 3]) function (x) x + i]) f(10)] => [11, 12, 13]",
                "0.1 + 0.2, 1e6, 1 / 3, -0 => 0.3, 1e+6, 0.333333, 0",
                "\"a\" == \"a\", [1, [2]] == [1, [2]], undef == false, 1 == true => true, true, false, false",
                "\"abc\" < \"abd\", [1, 2] < [1, 3] => true, true",
            })
    void expressionsHaveTheirValues(String expressions, String printed) {
        assertEquals(printed, echo(expressions));
    }

    @Test
    void undefinedOperationsAreWarnedOfAtTheirPlaces() {
        assertEquals(
                "WARNING: undefined operation (string + number) in file part.scad, line 2\nECHO: undef",
                console("x =\n  \"a\" + 1;\necho(x);"));
    }

    @Test
    void unknownNamesAreUndefinedWithAWarning() {
        assertEquals(
                "WARNING: Ignoring unknown variable \"y\" in file part.scad, line 1\n"
                        + "WARNING: Ignoring unknown function 'f' in file part.scad, line 1\n"
                        + "ECHO: undef, undef",
                console("echo(y, f(1));"));
    }

    @Test
    void aQuestionForAnUnknownVariableIsNoMistake() {
        assertEquals("true", echo("is_undef(nothing)"));
    }

    @Test
    void tailCallsDoNotGrowTheStack() {
        assertEquals(
                "ECHO: true",
                console(
                        "function sum(n, s = 0) = n == 0 ? s : sum(n - 1, s + n);\necho(sum(999999) == 499999500000);"));
    }

    @Test
    void tailCallsThroughLetAssertAndEchoDoNotGrowTheStackEither() {
        assertEquals(
                "ECHO: 0",
                console(
                        "function down(n) = let (m = n - 1) assert(m >= -1) m <= 0 ? 0 : down(m);\necho(down(300000));"));
    }

    @Test
    void deepRecursionThatEndsIsFine() {
        assertEquals("ECHO: 50000", console("function f(n) = n == 0 ? 0 : 1 + f(n - 1);\necho(f(50000));"));
    }

    @Test
    void functionsMayCallThemselvesByTheVariableThatHoldsThem() {
        assertEquals("ECHO: 120", console("fac = function (n) n < 2 ? 1 : n * fac(n - 1);\necho(fac(5));"));
        assertEquals("24", echo("let (fac = function (n) n < 2 ? 1 : n * fac(n - 1)) fac(4)"));
    }

    @Test
    void closuresKeepTheVariablesOfTheirRound() {
        assertEquals(
                "ECHO: [5, 6, 7]",
                console("function adders(n) = [for (i = [0 : n - 1]) let (k = i + 5) function () k];\n"
                        + "echo([for (f = adders(3)) f()]);"));
    }

    @Test
    void argumentsGoByNameThenByPlace() {
        String f = "function f(a, b = 10, c = 100) = [a, b, c];\n";

        assertEquals(
                "ECHO: [1, 2, 100], [3, 1, 100], [1, 10, 9]", console(f + "echo(f(1, 2), f(b = 1, 3), f(1, c = 9));"));
        assertEquals(
                "WARNING: Too many unnamed arguments supplied in file part.scad, line 2\n"
                        + "WARNING: variable \"d\" not specified as parameter in file part.scad, line 2\n"
                        + "ECHO: [1, 2, 3], [1, 10, 100]",
                console(f + "echo(f(1, 2, 3, 4), f(1, d = 4));"));
    }

    @Test
    void dynamicVariablesAreThoseOfTheCaller() {
        assertEquals(
                "ECHO: 1, 2, 1",
                console("$size = 1;\nfunction size() = $size;\necho(size(), size($size = 2), let (s = size()) s);"));
    }

    @Test
    void failedAssertionsEndTheEvaluation() {
        EvaluationResult result = Evaluation.of("cube(1);\nx = assert(1 > 2, \"no\") 3;\necho(x);");

        assertTrue(result.failed());
        assertEquals(
                "ERROR: Assertion '(1 > 2)' failed: \"no\" in file part.scad, line 2\n"
                        + "TRACE: assignment to \"x\" in file part.scad, line 2",
                String.join("\n", result.log()));
        assertEquals("part.scad:2:5", result.diagnostics().getFirst().range().toString());
    }

    @Test
    void endlessRecursionIsAnErrorWithItsPlace() {
        EvaluationResult result = Evaluation.of("function f(n) =\n  1 + f(n);\necho(f(1));");

        assertTrue(result.failed());
        assertTrue(result.log().contains("ERROR: Recursion detected calling function 'f' in file part.scad, line 2"));
    }

    @Test
    void endlessTailRecursionEndsToo() {
        assertTrue(Evaluation.of("function f() = f();\necho(f());").failed());
    }

    @Test
    void rangesWithTooManyElementsAreRefused() {
        assertEquals(
                "WARNING: Bad range parameter in for statement: too many elements (4294967295) in file part.scad, line 1\n"
                        + "ECHO: []",
                console("echo([for (i = [0 : 1 : 1 / 0]) i]);"));
    }
}
