package org.chamfer.scad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "cube(1); ~ cube(1);",
                "a() b() c(); ~ a()b()c();",
                "a() { x = 1; b(); ; { c(); } } ~ a(){x=1; b(); ; {c();}}",
                "#%*!a(); ~ #%*!a();",
                "!if (a) b(); ~ !if(a)b();",
                "if (a) b(); else if (c) d(); else e(); ~ if(a)b(); else if(c)d(); else e();",
                "if (a) if (b) c(); else d(); ~ if(a)if(b)c(); else d();",
                "if (a) { b(); } else { c(); } ~ if(a){b();} else {c();}",
                "for (i = [0:2], j = a) b(); ~ for(i=[0:2],j=a)b();",
                "let (a = 1) assert(a) echo(a) b(); ~ let(a=1)assert(a)echo(a)b();",
                "each(1); ~ each(1);",
                "intersection_for(i = a) b(); ~ intersection_for(i=a)b();",
            })
    void instantiatesModules(String text, String structure) {
        assertEquals(structure, Parsing.structure(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "module m(a, b = 2, $fn = 3,) { a(); } ~ module m(a,b=2,$fn=3){a();}",
                "module m() n(); ~ module m()n();",
                "module m() x = 1; ~ module m()x=1;",
                "module m() module n() {} ~ module m()module n(){}",
                "module m() { function f(x) = x; module n() {} y = 1; } ~ module m(){function f(x)=x; module n(){} y=1;}",
                "function f(a, b = [1, 2]) = a + b; ~ function f(a,b=[1,2])=(a+b);",
                "$fn = 32;; { y = 2; } ~ $fn=32; ; {y=2;}",
            })
    void defines(String text, String structure) {
        assertEquals(structure, Parsing.structure(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "include <a/b c.scad> ~ include<a/b c.scad>",
                "use<font.ttf>; ~ use<font.ttf> ;",
                "include \t <a.scad> use <b.scad> ~ include<a.scad> use<b.scad>",
                "module m() { include <a.scad> use <b.scad> } ~ module m(){include<a.scad> use<b.scad>}",
                "a() { include <a.scad> b(); } ~ a(){include<a.scad> b();}",
            })
    void includesFiles(String text, String structure) {
        assertEquals(structure, Parsing.structure(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"include = 3;", "use(3);", "used=a<b;", "include_x(a<b, c>d);", "x=use +include;"})
    void includeAndUseAreNamesWithoutAPath(String text) {
        Parsing.structure(text);
    }

    @Test
    void aPathMayStandOnTheNextLine() {
        assertEquals("include<a.scad>", Parsing.structure("include\n<a.scad>"));
    }

    @Test
    void anEmptyTextIsAnEmptyFile() {
        assertEquals("", Parsing.structure(""));
        assertEquals("", Parsing.structure("\ufeff // nothing\n"));
    }
}
