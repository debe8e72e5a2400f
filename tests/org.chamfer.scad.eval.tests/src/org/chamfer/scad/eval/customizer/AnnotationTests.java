package org.chamfer.scad.eval.customizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.chamfer.scad.eval.customizer.CustomizerParameter.BooleanParameter;
import org.chamfer.scad.eval.customizer.CustomizerParameter.ChoiceParameter;
import org.chamfer.scad.eval.customizer.CustomizerParameter.NumberParameter;
import org.chamfer.scad.eval.customizer.CustomizerParameter.TextParameter;
import org.chamfer.scad.eval.customizer.CustomizerParameter.VectorParameter;
import org.chamfer.scad.eval.customizer.ParameterValue.BooleanValue;
import org.chamfer.scad.eval.customizer.ParameterValue.NumberValue;
import org.chamfer.scad.eval.customizer.ParameterValue.VectorValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the comment behind an assignment means. */
class AnnotationTests {
    /** An underscore stands for no limit. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[0:10]        | 0    | 10  | _",
                "[0:2:10]      | 0    | 10  | 2",
                "[ 0 : .5 : 1e1 ] | 0 | 10  | 0.5",
                "[-5:-1]       | -5   | 5   | _",
                "[7:10]        | 5    | 10  | _",
                "[+1:+2.:+.5e1] | 1   | 5   | 2",
                "[100]         | _    | 100 | _",
                "[3]           | _    | 5   | _",
                "8             | _    | _   | 8",
                ".5            | _    | _   | 0.5",
                "''            | _    | _   | _",
                "any words     | _    | _   | _",
                "8 mm          | _    | _   | _",
                "8mm           | _    | _   | _",
                "[1:2:3:4]     | _    | _   | _",
                "[1:10         | _    | _   | _",
                "[1:10] more   | _    | _   | _",
                "[1:10] // [2:3] | _  | _   | _",
                "[1 10]        | _    | _   | _",
                "[]            | _    | _   | _",
                "[1,]          | _    | _   | _",
                "[,]           | _    | _   | _",
                "[1e400:5]     | _    | _   | _",
                "(12)          | _    | _   | 12",
                "x = [1:10]    | _    | _   | _",
            })
    void limitsNumbers(String comment, String minimum, String maximum, String step) {
        NumberParameter number = assertInstanceOf(NumberParameter.class, Customized.only("a = 5; // " + comment));
        assertEquals(new NumberValue(5), number.initial());
        assertEquals(new NumberLimits(limit(minimum), limit(maximum), limit(step)), number.limits());
    }

    private static OptionalDouble limit(String text) {
        return text.equals("_") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5     | [5, 6, 7]             | 5=5; 6=6; 7=7",
                "5     | [5:S, 6:M, 7:L]       | 5=S; 6=M; 7=L",
                "5     | [5:Small 1, 6: 34 Medium] | 5=Small 1; 6=34 Medium",
                "5     | [6, 7]                | 5=5; 6=6; 7=7",
                "5     | [6:10, 7:20]          | 5=5; 6=10; 7=20",
                "5     | [1:x]                 | 5=5; 1=x",
                "5     | [a]                   | 5=5; \"a\"=a",
                "5     | [1234567.8, 1e-9]     | 5=5; 1234567.8=1.23457e+06; 1E-9=1e-09",
                "5     | [5:\"a, b\", 6:\"c \\\"d\\\"\"] | 5=a, b; 6=c \"d\"",
                "\"a\" | [a, b, c]             | \"a\"=a; \"b\"=b; \"c\"=c",
                "\"a\" | [a:Apple, b:Big pear] | \"a\"=Apple; \"b\"=Big pear",
                "\"a\" | [b]                   | \"a\"=a; \"b\"=b",
                "\"a\" | [\"a\", \"b c\"]      | \"a\"=a; \"b c\"=b c",
                "\"5\" | [5, 6]                | \"5\"=5; 5=5; 6=6",
                "\"a b\" | [a   b, c (d)]      | \"a b\"=a b; \"c d\"=c d",
                "\"é\" | [é:Ü, √:😀]           | \"é\"=Ü; \"√\"=😀",
            })
    void listsChoices(String value, String comment, String expected) {
        ChoiceParameter parameter =
                assertInstanceOf(ChoiceParameter.class, Customized.only("a = " + value + "; // " + comment));
        assertEquals(value, parameter.initial().code());
        assertEquals(
                expected,
                parameter.choices().stream()
                        .map(choice -> choice.value().code() + "=" + choice.label())
                        .collect(Collectors.joining("; ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a:b:c]", "[1:a:2]", "[a, ]", "[a]b", "[[a]]", "[a:, b]", "[1 2, 3]"})
    void brokenListsMeanNothing(String comment) {
        assertInstanceOf(NumberParameter.class, Customized.only("a = 5; //" + comment));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"8 | 8", "8.7 | 8", "-1 | 0", "2 | 2", "[8] | -1", "8 letters | -1", "[1:8] | -1", "'' | -1"})
    void limitsTexts(String comment, int expected) {
        TextParameter text = assertInstanceOf(TextParameter.class, Customized.only("a = \"abcd\"; //" + comment));
        assertEquals(expected < 0 ? OptionalInt.empty() : OptionalInt.of(expected), text.maximumLength());
    }

    @Test
    void limitsEachNumberOfAVector() {
        VectorParameter vector =
                assertInstanceOf(VectorParameter.class, Customized.only("a = [1, -2, 30]; // [0:.1:10]"));
        assertEquals(new VectorValue(List.of(1.0, -2.0, 30.0)), vector.initial());
        assertEquals(
                new NumberLimits(OptionalDouble.of(-2), OptionalDouble.of(30), OptionalDouble.of(0.1)),
                vector.limits());
    }

    @Test
    void meansNothingForBooleans() {
        BooleanParameter parameter =
                assertInstanceOf(BooleanParameter.class, Customized.only("a = true; // [true, false]"));
        assertEquals(new BooleanValue(true), parameter.initial());
    }

    /** Where a comment may stand. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a = 5;//[1:9]                  | true",
                "a = 5; /* note */ // [1:9]     | true",
                "a = // [1:9]\\n5;               | true",
                "a = 5;\\n// [1:9]               | false",
                "a = 5; /* [1:9] */             | false",
                "a =\\n5; // [1:9]               | false",
                "a = 5; ; // [1:9]              | false",
                "a = 5; echo(1); // [1:9]       | false",
                "a = 5; echo(\"; // [1:3]\") // [1:9]\\n;| true",
            })
    void standsOnTheLineOfTheName(String code, boolean heard) {
        NumberParameter parameter = (NumberParameter) Customized.only(code.replace("\\n", "\n"));
        assertEquals(heard, parameter.limits().maximum().isPresent());
    }
}
