package org.chamfer.scad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "1+2*3 ~ (1+(2*3))",
                "1-2-3 ~ ((1-2)-3)",
                "8/4/2%3 ~ (((8/4)/2)%3)",
                "-2^2 ~ (-(2^2))",
                "2^-1 ~ (2^(-1))",
                "2^3^2 ~ (2^(3^2))",
                "a^b[0] ~ (a^b[0])",
                "!a==b ~ ((!a)==b)",
                "-a*b ~ ((-a)*b)",
                "--a ~ (-(-a))",
                "+a-+b ~ ((+a)-(+b))",
                "a<b==c>d ~ ((a<b)==(c>d))",
                "a==b!=c ~ ((a==b)!=c)",
                "a<=b ~ (a<=b)",
                "a>=b ~ (a>=b)",
                "a&b==c ~ ((a&b)==c)",
                "a|b&c ~ (a|(b&c))",
                "a&b<<c ~ (a&(b<<c))",
                "a<<b+c>>d ~ ((a<<(b+c))>>d)",
                "a||b&&c ~ (a||(b&&c))",
                "a&&b==c ~ (a&&(b==c))",
                "a?b:c?d:e ~ (a?b:(c?d:e))",
                "a?b?c:d:e ~ (a?(b?c:d):e)",
                "a||b?c:d ~ ((a||b)?c:d)",
                "(1+2)*3 ~ ((1+2)*3)",
                "((((a)))) ~ a",
            })
    void bindsAsInOpenScad(String text, String structure) {
        assertEquals(structure, Parsing.expression(text));
    }

    @Test
    void takesTheComplementOfBits() {
        assertEquals("((~a)|(~(~b)))", Parsing.expression("~a|~~b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "f() ~ f()",
                "f(1,b=2,) ~ f(1,b=2)",
                "f(1,,2) ~ f(1,2)",
                "f(a==b) ~ f((a==b))",
                "f(1)(2)[3].x ~ f(1)(2)[3].x",
                "(function(q) q)(4) ~ (function(q)q)(4)",
                "[1,2][0] ~ [1,2][0]",
                "v.$a ~ v.$a",
                "\"abc\"[1] ~ \"abc\"[1]",
            })
    void callsAndIndexesAnything(String text, String structure) {
        assertEquals(structure, Parsing.expression(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "[] ~ []",
                "[1] ~ [1]",
                "[1,2,] ~ [1,2]",
                "[1,,2,,] ~ [1,2]",
                "[1:2] ~ [1:2]",
                "[a?b:c:d] ~ [(a?b:c):d]",
                "[0:-1:-10] ~ [0:(-1):(-10)]",
                "[for(i=[0:2]) i] ~ [(for(i=[0:2])i)]",
                "[for(i=a,j=b,) [i,j]] ~ [(for(i=a,j=b)[i,j])]",
                "[for(i=0;i<3;i=i+1) i] ~ [(for(i=0;(i<3);i=(i+1))i)]",
                "[for(;false;) 1] ~ [(for(;false;)1)]",
                "[for(i=0,;i<2;i=i+1,j=2,) i] ~ [(for(i=0;(i<2);i=(i+1),j=2)i)]",
                "[if(a) b] ~ [(if(a)b)]",
                "[if(a) if(b) c else d] ~ [(if(a)(if(b)c else d))]",
                "[each a, 1] ~ [(each a),1]",
                "[(for(i=a) i)] ~ [(for(i=a)i)]",
                "[let(a=2) (for(i=a) i)] ~ [(let(a=2)(for(i=a)i))]",
                "[let(a=2) (a+1)*2] ~ [(let(a=2)((a+1)*2))]",
                "[for(i=a) let(j=i) if(j>1) each [j,j] else each (for(k=j) k)] "
                        + "~ [(for(i=a)(let(j=i)(if((j>1))(each [j,j]) else (each (for(k=j)k)))))]",
            })
    void buildsVectorsAndRanges(String text, String structure) {
        assertEquals(structure, Parsing.expression(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "function(a,b=1) a+b ~ (function(a,b=1)(a+b))",
                "function() function(x,) x ~ (function()(function(x)x))",
                "let(a=1,b=a) a*b ~ (let(a=1,b=a)(a*b))",
                "let() 3 ~ (let()3)",
                "assert(a,\"m\") a ~ (assert(a,\"m\")a)",
                "assert(a) ~ (assert(a))",
                "a ? assert(b) : echo(c) ~ (a?(assert(b)):(echo(c)))",
                "echo(a=1) let(b=2) -b ~ (echo(a=1)(let(b=2)(-b)))",
                "assert(a) [1] ~ (assert(a)[1])",
                "f(function(x) x, 2) ~ f((function(x)x),2)",
            })
    void prefixesReachAsFarAsTheyCan(String text, String structure) {
        assertEquals(structure, Parsing.expression(text));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "5., 5",
        ".5, 0.5",
        "1.5e3, 1500",
        "2.e1, 20",
        "1E-2, 0.01",
        "0x1F, 31",
        "0xff, 255",
        "1e+5, 100000"
    })
    void readsNumbers(String text, String value) {
        assertEquals(value, Parsing.expression(text));
    }

    @Test
    void readsConstants() {
        assertEquals("[true,false,undef,PI,$fn]", Parsing.expression("[true, false, undef, PI, $fn]"));
    }

    @Test
    void readsStringsAcrossLines() {
        assertEquals("\"ab\"", Parsing.expression("\"a\nb\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\r\n", "\u00a0", "\ufeff", "/* a\n * b */", "// c\n", "/**/", "/***/"})
    void leavesOutSpaceAndComments(String space) {
        assertEquals("(1+2)", Parsing.expression(space + "1" + space + "+" + space + "2" + space));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2d", "1e", "2e5x", "0xg"})
    void warnsOfNamesThatBeginWithADigit(String name) {
        ParsedFile file = Parsing.parse("x=" + name + ";");
        assertEquals("x=" + name + ";", ModelText.of(file.model()));
        assertEquals(
                "scad.name-begins-with-digit", file.diagnostics().getFirst().code());
        assertTrue(file.diagnostics().getFirst().message().contains("(\"" + name + "\")"));
    }

    @Test
    void warnsOfHexadecimalsThatDoNotFit() {
        assertEquals(
                "Hexadecimal constant \"0x10000000000000000\" too large",
                Parsing.diagnostic("x=0x10000000000000000;").message());
    }
}
