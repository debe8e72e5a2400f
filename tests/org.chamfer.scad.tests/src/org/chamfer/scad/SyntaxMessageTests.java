package org.chamfer.scad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxMessageTests {
    /** In the texts, a bar stands for a line feed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "cube(1) } ~ 1:9 ~ '}' closes nothing",
                "cube(1)) ; ~ 1:8 ~ ')' closes nothing",
                "a() { b(); ~ 1:5 ~ '{' is never closed",
                "x = [1, (2]; ~ 1:11 ~ expected ')', found ']'",
                "x = 1 // c|y = 2; ~ 1:6 ~ expected ';', found 'y'",
                "x = 1 y = 2; ~ 1:7 ~ expected ';', found 'y'",
                "x = 3 ~ 1:6 ~ expected ';', found the end of the file",
                "cube(1)|x = 2; ~ 2:3 ~ expected '(', found '='",
                "cube(1)|} ~ 2:1 ~ '}' closes nothing",
                "{ cube(1) } ~ 1:11 ~ expected ';', '{' or a module call, found '}'",
                "a b; ~ 1:3 ~ expected '=' or '(' after 'a', found 'b'",
                "c() { a b; } ~ 1:9 ~ expected '=' or '(' after 'a', found 'b'",
                "{ a } ~ 1:5 ~ expected '=' or '(' after 'a', found '}'",
                "x = ; ~ 1:5 ~ expected a value, found ';'",
                "x = [1 2]; ~ 1:8 ~ expected ',', ':' or ']', found '2'",
                "x = f(1 2); ~ 1:9 ~ expected ',' or ')', found '2'",
                "x = f(,); ~ 1:7 ~ expected a value or ')', found ','",
                "x = [1:2,]; ~ 1:9 ~ expected ']', found ','",
                "x = a ? b; ~ 1:10 ~ expected ':', found ';'",
                "module if() {} ~ 1:8 ~ expected a name, found 'if'",
                "function f(x) x; ~ 1:15 ~ expected '=', found 'x'",
                "* { a(); } ~ 1:3 ~ expected a module call, found '{'",
                "a() { module b() {} } ~ 1:7 ~ expected a statement or '}', found 'module'",
                "x = @; ~ 1:5 ~ '@' is not a character of the language",
                "x = \"abc;|y = 1; ~ 1:5 ~ this text is never closed",
                "/* abc ~ 1:1 ~ this comment is never closed",
                "include <abc ~ 1:1 ~ this path is never closed",
                "x = for(i = a) i; ~ 1:5 ~ 'for' cannot be used as a value outside of a vector",
                "x = [(each a) + 1]; ~ 1:7 ~ 'each' cannot be used as a value outside of a vector",
                "x = [if(a) b : c]; ~ 1:6 ~ 'if' cannot be used as a value outside of a vector",
                "x = [if(each a) b]; ~ 1:9 ~ 'each' cannot be used as a value outside of a vector",
            })
    void saysWhereAndWhat(String text, String place, String message) {
        Diagnostic diagnostic = Parsing.diagnostic(text.replace('|', '\n'));
        assertEquals(message, diagnostic.message());
        assertEquals("part.scad:" + place, diagnostic.range().toString());
        assertTrue(diagnostic.range().length() > 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "x = [1, (2]; ~ '(' in line 1 is still open",
                "x += 1; ~ a variable is set once and cannot be changed",
                "x == 1; ~ a single '=' sets a variable",
                "if (a = b) c(); ~ '==' compares two values",
                "a() x = 1; ~ an assignment can stand here only inside of braces",
                "module = 3; ~ 'module' is a keyword and cannot be a name",
                "module each() {} ~ 'each' is a keyword and cannot be a name",
                "x = 1 + let(a=1) a; ~ put parentheses around it",
                "function f() = { 1 }; ~ braces hold statements; a value is an expression",
                "a(); else b(); ~ an 'else' follows its 'if' at once; is there a ';' or '}' too many?",
                "a() { function f() = 1; } ~ "
                        + "modules and functions cannot be defined among the children of a module call",
                "a() { use <b> } ~ 'use' stands outside of the children of a module call",
                "x = 'a'; ~ texts stand between double quotes: \"text\"",
                "{ cube(1) } ~ is a ';' missing?",
            })
    void hintsAtWhatWasMeant(String text, String hint) {
        assertEquals(hint, Parsing.diagnostic(text).hint());
    }

    @Test
    void keepsTheStatementsBeforeTheError() {
        ParsedFile file = Parsing.parse("a();\nb();\nc(;\nd();");
        assertTrue(file.hasErrors());
        assertEquals("a(); b();", ModelText.of(file.model()));
    }

    @Test
    void givesOneErrorForOneMistake() {
        assertEquals(
                1,
                Parsing.parse("x = [1, 2;\ny = 3;\nmodule a() { b(; }\n")
                        .diagnostics()
                        .size());
    }

    @Test
    void givesWarningsBesideErrors() {
        List<Diagnostic> diagnostics = Parsing.parse("2d = 1; x = ;").diagnostics();
        assertEquals(
                List.of("scad.name-begins-with-digit", "scad.syntax"),
                diagnostics.stream().map(Diagnostic::code).toList());
        assertFalse(Parsing.parse("2d = 1;").hasErrors());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";",
                "(",
                ")",
                "{",
                "[",
                "\"",
                "\\",
                "<",
                "a",
                "a(",
                "a=",
                "/",
                "/*",
                "\0",
                "\ud83d\ude00",
                "\ud83d",
                "if",
                "if(",
                "x=[for(",
                "x=[1:",
                "x=function",
                "x=a.",
                "x=\"\\",
                "use",
                "use<",
                "$",
                "0x",
                "1e+"
            })
    void survivesFragments(String text) {
        Parsing.parse(text);
        Parsing.parse("x = 1; " + text);
    }
}
