package org.chamfer.scad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.scad.model.Assignment;
import org.chamfer.scad.model.Brackets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Depth and size: a grammar that looks ahead or a parser that goes back shows here, as does a stack that is too small. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LimitsTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "let(a=1) ~",
                "let(a=1) ( ~ )",
                "( ~ )",
                "[let(a=1) ~ ]",
                "[for(i=[0:1]) if(i) ~ else 2]",
                "a?b: ~",
                "f( ~ )",
                "function(x) ( ~ )",
            })
    void nestsTwoHundredDeepWithoutGoingBack(String before, String after) {
        String close = after == null ? "" : after;
        String text = "x=" + before.repeat(200) + " 1 " + close.repeat(200) + ";";
        assertTimeout(
                Duration.ofSeconds(2), () -> assertFalse(Parsing.parse(text).hasErrors()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "x= ~ ( ~ 1 ~ ) ~ ;",
                "x= ~ [ ~ 1 ~ ] ~ ;",
                "x= ~ f( ~ 1 ~ ) ~ ;",
                "x= ~ let(a=1) ( ~ 1 ~ ) ~ ;",
                "x= ~ [for(i=a) ~ 1 ~ ] ~ ;",
                "x= ~ - ~ 1 ~ ~ ;",
                "x= ~ a?b: ~ 1 ~ ~ ;",
                " ~ a() ~ ; ~ ~ ",
                " ~ if(a) b(); else/**/ ~ ; ~ ~ ",
                " ~ { ~ a(); ~ } ~ ",
                " ~ a() { ~ b(); ~ } ~ ",
                " ~ ! ~ b(); ~ ~ ",
            })
    void endlessNestingIsADiagnostic(String head, String before, String core, String after, String tail) {
        String text = text(head) + before.repeat(100_000) + core + text(after).repeat(100_000) + text(tail);
        Diagnostic diagnostic = Parsing.diagnostic(text);
        assertEquals("scad.nested-too-deep", diagnostic.code());
        assertEquals(1, diagnostic.range().line());
    }

    @Test
    void fiveThousandParenthesesAreTooMany() {
        Diagnostic diagnostic = Parsing.diagnostic("x=" + "(".repeat(5000) + "1" + ")".repeat(5000) + ";");
        assertEquals("this is nested too deep", diagnostic.message());
    }

    @Test
    void longChainsOfOperatorsAreNotNested() {
        assertFalse(Parsing.parse("x=1" + "+1".repeat(50_000) + ";").hasErrors());
    }

    @Test
    void parsesAMegabyteOfData() {
        StringBuilder text = new StringBuilder("points = [\n");
        for (int i = 0; i < 60_000; i++) {
            text.append("  [").append(i * 0.37).append(", ").append(-i).append("],\n");
        }
        ParsedFile file = Parsing.parse(text.append("];").toString());
        assertTrue(file.diagnostics().isEmpty(), () -> file.diagnostics().toString());
        Assignment points = (Assignment) file.model().getStatements().getFirst();
        Brackets rows = (Brackets) points.getValue();
        assertEquals(60_000, rows.getElements().size());
        assertEquals(60_001, file.lineOf(rows.getElements().getLast()));
    }

    @Test
    void parsesAMegabyteOfCode() {
        String part = """
                // A part as people write it.
                module part%1$d(size = [10, 20, 30], $fn = 32, wall = 2.5) {
                    inner = [for (i = [0:2]) size[i] - 2 * wall];
                    points = [for (a = [0:15:345]) let (r = a %% 30 == 0 ? 10 : 8) [r * cos(a), r * sin(a)]];
                    if (wall > 0 && size.x > wall) difference() {
                        cube(size, center = true);
                        translate([0, 0, wall]) #cube(inner, center = true);
                        for (x = [-1, 1], y = [-1, 1]) translate([x * size[0] / 4, y * size[1] / 4, 0])
                            cylinder(h = 100, d = holes(%1$d)[0], center = true);
                    } else echo("nothing to do", size = size) assert(wall >= 0, str("wall: ", wall));
                    linear_extrude(height = 3, twist = -90) polygon(points);
                }
                function holes(n) = n < 1 ? [] : concat([n * 1.5e-1], holes(n - 1));
                """;
        StringBuilder text = new StringBuilder();
        int count = 0;
        while (text.length() < 1 << 20) {
            text.append(part.formatted(count++));
        }
        ParsedFile file = Parsing.parse(text.toString());
        assertTrue(file.diagnostics().isEmpty(), () -> file.diagnostics().toString());
        assertEquals(2 * count, file.model().getStatements().size());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
