package org.chamfer.scad.eval.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.ExportOptions;
import org.chamfer.scad.eval.EvaluationListener;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.EvaluationResult;
import org.chamfer.scad.eval.ScadEvaluator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected texts were written by the 2025 snapshot of OpenSCAD. */
class AstTextTests {
    private final ScadEvaluator evaluator = new ScadEvaluator();

    private String text(String code, String... definitions) throws Exception {
        EvaluationResult result = evaluator.evaluate(
                new EvaluationRequest(
                        "part.scad", Path.of("part.scad").toAbsolutePath(), code, List.of(definitions), List.of()),
                EvaluationListener.NONE,
                WorkContext.NONE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AstExporter().write(result, out, ExportOptions.DEFAULT);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void definitionsComeFirst() throws Exception {
        assertEquals(
                """
                function g(x) = [for(i = x) (if((i > 3)) (i) else (-i)), each ([1, 2])];
                module m(a, b = 3) {
                \tx = 4;
                \tcube(a);
                }
                cube(w);
                m(1);
                """,
                text("cube(w); module m(a, b=3) { x = 3; x = 4; cube(a); } m(1);"
                        + " function g(x) = [for (i=x) if (i>3) i else -i, each [1,2]];"));
    }

    @Test
    void modifiersAreLost() throws Exception {
        assertEquals(
                """
                cube(1);
                union() {
                \tsphere(1);
                \tcube(2);
                }
                if((1 > 0)) cube(1);
                else {
                \tsphere(1);
                \tsphere(2);
                }
                """,
                text("#cube(1); *cube(7); !union() { sphere(1); %cube(2); }"
                        + " if (1 > 0) cube(1); else { sphere(1); sphere(2); }"));
    }

    @ParameterizedTest
    @CsvSource({
        "-(-3) + -0,      '(3 + 0)'",
        "f(2)(3),         '(f(2))(3)'",
        "(x)(1),          'x(1)'",
        "+w - -w,         '(w - -w)'",
        "0x1F,            '31'",
        "[0:2],           '[0 : 2]'",
        "a.b[1] ? 2 : c,  '(a.b[1] ? 2 : c)'",
        "[let(b=1) for(j=x) j], '[let(b = 1) (for(j = x) (j))]'",
        "[for(i=0;i<3;i=i+1) i], '[for(i = 0;(i < 3);i = (i + 1)) i]'",
    })
    void expressionsAreInParentheses(String expression, String expected) throws Exception {
        assertEquals("v = function() " + expected + ";\n", text("v = function() " + expression + ";"));
    }

    @Test
    void textsAreEscaped() throws Exception {
        assertEquals("echo(\"a\\n\\\"b\\\"\\\\\");\n", text("echo(\"a\\n\\\"b\\\"\\\\\");"));
    }

    @Test
    void theCustomizersCommentsStandBeforeLiterals() throws Exception {
        assertEquals(
                """
                //Group("Size")
                //Description("Width of it")
                //Parameter([1 : 20])
                w = 10;
                //Group("Size")
                //Parameter([["a", "A"], "b c"])
                x = "a";
                y = (w + 1);
                """,
                text("/* [Size] */\n// Width of it\nw = 10; // [1:20]\nx = \"a\"; // [a:A, \"b c\"]\ny = w + 1;\n"));
    }

    @Test
    void definitionsOfTheUserWinAndHaveNoComments() throws Exception {
        assertEquals("w = 17;\nn = 2;\n", text("w = 10; // [1:20]\n", "w=17", "n=2"));
    }

    @Test
    void withoutSyntaxThereIsNoTree() {
        assertThrows(DiagnosticException.class, () -> text("cube("));
    }
}
