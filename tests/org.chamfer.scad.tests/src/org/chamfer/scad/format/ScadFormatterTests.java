package org.chamfer.scad.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScadFormatterTests {
    private static final ScadFormatter FORMATTER = new ScadFormatter();

    private static String format(String source) throws DiagnosticException {
        return FORMATTER.format(source, FormatOptions.DEFAULT);
    }

    private static void assertStays(String source) throws DiagnosticException {
        assertEquals(source, format(source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x=1+2*-3;|x = 1 + 2 * -3;",
                "v=[ 1,2 , 3,];|v = [1, 2, 3,];",
                "r=[0 : 2:10];|r = [0:2:10];",
                "p = a ^ b;|p = a^b;",
                "n = ! ( a&&b );|n = !(a && b);",
                "c=a?b:c;|c = a ? b : c;",
                "m=v [ 0 ] . x;|m = v[0].x;",
                "f = function(x)x+1;|f = function (x) x + 1;",
                "function f ( a,b=2 )=a;|function f(a, b = 2) = a;",
                "for(i=[0:3])cube( i ) ;|for (i = [0:3]) cube(i);",
                "l=[for(i=0;i<3;i=i+1)i];|l = [for (i = 0; i < 3; i = i + 1) i];",
                "l=[each v,if(a)b else c];|l = [each v, if (a) b else c];",
                "# cube(1);|#cube(1);",
                "* ! sphere(2);|*!sphere(2);",
                "module m(){}|module m() {}",
                "if(a){cube(1);}else{sphere(1);}|if (a) { cube(1); } else { sphere(1); }",
                "include   <a b.scad>|include <a b.scad>",
                "use <a.scad>;|use <a.scad>;",
                "x = 1 .y;|x = 1 .y;",
                "f(a,,b);|f(a,, b);",
                "s = \"a  //b\";|s = \"a  //b\";",
            })
    void spacesFollowRules(String source, String expected) throws DiagnosticException {
        assertEquals(expected + "\n", format(source));
    }

    @Test
    void statementsGetLinesOfTheirOwnAndBlocksAreIndented() throws DiagnosticException {
        assertEquals("""
                a = 1;
                difference() {
                    cube(a);
                    translate([1, 2, 3]) sphere(a);
                }
                """, format("a=1; difference()\n{\n\tcube(a); translate([1,2,3]) sphere(a);\n  }"));
    }

    @Test
    void blankLinesAreKeptUpToTwo() throws DiagnosticException {
        assertEquals("a = 1;\n\n\nb = 2;\n\nc = 3;\nd = 4;\n", format("\n\na=1;\n\n\n\n\nb=2;\n\nc=3;\nd=4;\n\n"));
        assertEquals("union() {\n    cube();\n}\n", format("union() {\n\n\n  cube();\n\n}"));
    }

    @Test
    void commentsStayWhereTheyAre() throws DiagnosticException {
        assertStays("""
                // A part.

                /* [Size] */
                // Width (mm)
                width = 10; // [1:100]
                names = ["a", "b"]; /* two */

                // before the block
                module m(
                    a, // first
                    b = 2 // second
                ) { // behind the brace
                    cube(a /* edge */, true);
                    // at the end
                }
                union() { /* nothing */ }
                union() {
                    // nothing
                }
                if (a) b(); else // why
                    c();
                // last
                """);
    }

    @Test
    void commentsUnderEachOtherStaySo() throws DiagnosticException {
        assertEquals(
                "a = 1;       // one\nlong = 1000; // two\nb = 2; // other\n",
                format("a=1;       // one\nlong=1000; // two\nb=2;  // other"));
    }

    @Test
    void blockCommentsMoveAsAWhole() throws DiagnosticException {
        assertEquals(
                "union() {\n    /* a\n       b */\n    /**\n     * c\n     */\n    cube();\n}\n",
                format("union() {\n/* a\n   b */\n/**\n* c\n*/\ncube();\n}"));
    }

    @Test
    void annotationsStayOnTheirLineHoweverLongItIs() throws DiagnosticException {
        String value = "[" + "10, ".repeat(30) + "10]";
        assertStays("sizes = " + value + "; // [0:1:50]\n");
    }

    @Test
    void longListsAreBroken() throws DiagnosticException {
        String name = "a".repeat(40);
        assertEquals(
                "f(\n    %1$s,\n    %1$s,\n    %1$s\n);\n".formatted(name),
                format("f(%1$s, %1$s, %1$s);".formatted(name)));
        String numbers = "1234567, ".repeat(10);
        assertEquals(
                "x = [\n    %s\n    %s1\n];\n".formatted(numbers.strip(), numbers),
                format("x = [" + numbers + numbers + "1];"));
    }

    @Test
    void rowsOfVectorsStay() throws DiagnosticException {
        assertStays("""
                polygon([
                    [0, 0], [1, 0],
                    [1, 1], [0, 1]
                ]);
                """);
        assertEquals("m = [\n    [1, 2],\n    [3, 4]\n];\n", format("m = [[1,2],\n     [3,4]];"));
    }

    @Test
    void argumentsThatFitAreJoinedUnlessTheyBeginOnALineOfTheirOwn() throws DiagnosticException {
        assertEquals("cylinder(h = 1, r = 2, $fn = 3);\n", format("cylinder(h = 1, r = 2,\n         $fn = 3);"));
        assertStays("cylinder(\n    h = 1,\n    r = 2\n);\n");
    }

    @Test
    void chainsOfModulesStayAsTheyAre() throws DiagnosticException {
        assertStays("""
                translate([1, 2, 3]) rotate(90) cube(1);
                translate([1, 2, 3])
                    rotate(90)
                        cube(1);
                translate([1, 2, 3])
                rotate(90)
                cube(1);
                for (i = [0:3]) translate([i, 0]) {
                    cube(1);
                }
                """);
    }

    @Test
    void longChainsOfModulesAreBroken() throws DiagnosticException {
        String move = "translate([11111111111111, 22222222222222, 33333333333333])";
        assertEquals(move + "\n    " + move + " cube(1);\n", format(move + " " + move + " cube(1);"));
    }

    @Test
    void chainsOfConditionsStayAsTheyAre() throws DiagnosticException {
        assertStays("""
                function f(n) =
                    n == 0 ? 1
                    : n == 1 ? 2
                    : f(n - 1);
                function g(n) =
                    n == 0 ? 1 :
                    n == 1 ? 2 :
                    g(n - 1);
                function h(n) =
                    n == 0
                        ? 1
                        : h(n - 1);
                """);
    }

    @Test
    void longConditionsAndSumsAreBroken() throws DiagnosticException {
        String a = "a".repeat(45);
        assertEquals(
                "x =\n    %1$s\n        ? %1$s\n        : %1$s;\n".formatted(a),
                format("x = %1$s ? %1$s : %1$s;".formatted(a)));
        assertEquals("x =\n    %1$s\n    + %1$s\n    + %1$s;\n".formatted(a), format("x=%1$s+%1$s+%1$s;".formatted(a)));
    }

    @Test
    void lineEndsOfTheSourceAreKept() throws DiagnosticException {
        assertEquals("a = 1;\r\n\r\nb = 2; // c\r\n", format("a=1;\r\n\r\nb=2; // c\r\n"));
    }

    @Test
    void emptyFilesAndFilesOfCommentsAreFine() throws DiagnosticException {
        assertEquals("", format(""));
        assertEquals("", format(" \n\n"));
        assertStays("// only this\n");
    }

    @Test
    void widthAndIndentCanBeChosen() throws DiagnosticException {
        assertEquals(
                "f(\n  aaaaaaaa,\n  bbbbbbbb\n);\n",
                FORMATTER.format("f(aaaaaaaa, bbbbbbbb);", new FormatOptions(2, 20, 1)));
        assertThrows(IllegalArgumentException.class, () -> new FormatOptions(0, 100, 2));
    }

    @Test
    void filesWithErrorsAreRefused() {
        DiagnosticException refused = assertThrows(DiagnosticException.class, () -> format("cube(1"));
        assertEquals(1, refused.diagnostic().range().line());
    }

    @Test
    void deeplyNestedCodeIsFormatted() throws DiagnosticException {
        String nested = "x = " + "(".repeat(500) + "1" + ")".repeat(500) + ";\n";
        assertStays(nested);
        format("x = " + "1 + ".repeat(5000) + "1;");
        format("x = " + "a ? b : ".repeat(5000) + "c;");
    }

    @Test
    void deeplyNestedStatementsDoNotTakeTheSquareOfTheirDepth() throws DiagnosticException {
        int depth = 4000;
        String formatted = format("if (a) ".repeat(depth) + "cube();\n");
        assertTrue(formatted.length() < 1000 * depth, () -> "characters: " + formatted.length());
        assertStays(formatted);
    }

    @Test
    void longFilesTakeLittleTime() throws DiagnosticException {
        String part = "module m(a, b = [1, 2, 3]) {\n  translate([a, 0, 0]) cube([1, 2, 3], center = true);\n}\n";
        String source = part.repeat(1700);
        format(source);
        // Usual is half a second; the bound leaves room for a loaded machine and finds quadratic effort.
        assertTimeout(Duration.ofSeconds(20), () -> format(source));
        assertTimeout(Duration.ofSeconds(20), () -> format("x = [" + "[1, 2, 3], ".repeat(20_000) + "0];"));
    }
}
