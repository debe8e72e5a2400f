package org.chamfer.scad.eval.customizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterSetTests {
    private static final String CODE = """
            number = 5; // [0:10]
            most = 5; // [10]
            free = 5; // .5
            text = "abc"; // 5
            long = "abcdefgh"; // 5
            flag = true;
            vector = [1, 2]; // [0:10]
            size = 10; // [10:Small, 20:Large]
            color = "red"; // [red, green:Grass, 3]
            fixed = 1 + 1;
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "number | 7 | 7",
                "number | `  7.50  ` | 7.5",
                "number | 1e1 | 10",
                "number | .5 | 0.5",
                "most | -100 | -100",
                "free | 1e300 | 1E+300",
                "text | `` | \"\"",
                "text | a\"b\\ | \"a\\\"b\\\\\"",
                "text | äöü😀ß | \"äöü😀ß\"",
                "long | abcdefgh | \"abcdefgh\"",
                "flag | false | false",
                "flag | 1 | true",
                "flag | ` 0 ` | false",
                "vector | [3, 4.5] | [3, 4.5]",
                "vector | ` [ 3,+4 ] ` | [3, 4]",
                "size | 20 | 20",
                "size | 2e1 | 20",
                "color | green | \"green\"",
                "color | 3.0 | 3",
            })
    void fittingValuesBecomeDefinitions(String name, String text, String code) {
        ParameterSetReading reading = read(Map.of(name, text));
        assertEquals(List.of(), reading.problems());
        assertEquals(List.of(name + "=" + code), reading.definitions());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "number | 11 | customizer.out-of-range | number = 11 is more than the maximum of 10 | "
                        + "allowed are 0 to 10",
                "number | -0.5 | customizer.out-of-range | number = -0.5 is less than the minimum of 0 | "
                        + "allowed are 0 to 10",
                "most | 11 | customizer.out-of-range | most = 11 is more than the maximum of 10 | allowed is up to 10",
                "number | 5mm | customizer.wrong-type | number = 5mm is no number | write a number such as 5",
                "number | `` | customizer.wrong-type | `number =  is no number` | write a number such as 5",
                "number | nan | customizer.wrong-type | number = nan is no number | write a number such as 5",
                "free | 1e999 | customizer.wrong-type | free = 1e999 is no number | write a number such as 5",
                "text | abcdef | customizer.out-of-range | "
                        + "text = abcdef has 6 characters, more than the maximum of 5 | write at most 5 characters",
                "flag | TRUE | customizer.wrong-type | flag = TRUE is neither true nor false | write true or false",
                "flag | 2 | customizer.wrong-type | flag = 2 is neither true nor false | write true or false",
                "vector | [1] | customizer.wrong-type | vector = [1] is no vector of 2 numbers | write it like [1, 2]",
                "vector | 1,2 | customizer.wrong-type | vector = 1,2 is no vector of 2 numbers | write it like [1, 2]",
                "vector | [1,x] | customizer.wrong-type | vector = [1,x] is no vector of 2 numbers | "
                        + "write it like [1, 2]",
                "vector | [1,11] | customizer.out-of-range | "
                        + "vector = [1,11], element 1, is more than the maximum of 10 | allowed are 0 to 10",
                "size | 15 | customizer.unknown-choice | size = 15 is none of the choices | choose one of: 10, 20",
                "size | Small | customizer.unknown-choice | size = Small is none of the choices | "
                        + "choose one of: 10, 20",
                "color | Grass | customizer.unknown-choice | color = Grass is none of the choices | "
                        + "choose one of: red, green, 3",
            })
    void otherValuesAreErrors(String name, String text, String code, String message, String hint) {
        ParameterSetReading reading = read(Map.of(name, text));
        assertEquals(List.of(), reading.definitions());
        Diagnostic problem = reading.problems().getFirst();
        assertEquals(Severity.ERROR, problem.severity());
        assertEquals(code, problem.code());
        assertEquals("parameter set 'mine': " + message, problem.message());
        assertEquals(hint, problem.hint());
        assertEquals("sets.json", problem.place().orElseThrow().file());
    }

    @Test
    void messagesStayShort() {
        ParameterSetReading reading = read(Map.of("number", "x\n\u001b[2J" + "y".repeat(1_000_000)));
        String message = reading.problems().getFirst().message();
        assertTrue(message.length() < 200, message);
        assertTrue(message.chars().noneMatch(c -> c < ' '), message);
    }

    @Test
    void manyForeignValuesAreCounted() {
        Map<String, String> values = new TreeMap<>();
        for (int i = 10; i < 40; i++) {
            values.put("p" + i, "1");
        }
        String message = read(values).problems().getFirst().message();
        assertTrue(message.endsWith("p28, p29 and 10 more"), message);
    }

    @Test
    void valuesWithoutAParameterAreToldOnce() {
        ParameterSetReading reading = read(Map.of("fixed", "1", "number", "1"));
        assertEquals(List.of("number=1"), reading.definitions());
        assertEquals(1, reading.problems().size());
        assertEquals(Severity.WARNING, reading.problems().getFirst().severity());
        assertEquals(
                "parameter set 'mine': no parameter is called fixed",
                reading.problems().getFirst().message());
    }

    @Test
    void filesHoldSetsInTheirOrder() throws DiagnosticException {
        ParameterSets sets = ParameterSets.parse("""
                \uFEFF{"other": [{}], "fileFormatVersion": "1", "parameterSets": {
                  "b": {"x": "1", "y": 2.50, "z": true, "v": [1, 2], "n": null},
                  "a.b": {},
                  "b": {"x": "2"}
                }}
                """, "sets.json");
        assertEquals(
                List.of("b", "a.b", "b"),
                sets.all().stream().map(ParameterSet::name).toList());
        assertEquals(
                "{x=1, y=2.50, z=true, v=[1,2], n=null}",
                sets.find("b").values().toString());
        assertEquals(Map.of(), sets.find("a.b").values());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "smal | did you mean 'small'? the file has 'small', 'Large one', 'x'",
                "large-one | did you mean 'Large one'? the file has 'small', 'Large one', 'x'",
                "X | did you mean 'x'? the file has 'small', 'Large one', 'x'",
                "tiny | the file has 'small', 'Large one', 'x'",
            })
    void unknownSetsAreErrorsThatTellTheSets(String name, String hint) throws DiagnosticException {
        ParameterSets sets =
                ParameterSets.parse("{\"parameterSets\": {\"small\": {}, \"Large one\": {}, \"x\": {}}}", "sets.json");
        Diagnostic error =
                assertThrows(DiagnosticException.class, () -> sets.find(name)).diagnostic();
        assertEquals("there is no parameter set '" + name + "'", error.message());
        assertEquals(hint, error.hint());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | sets.json",
                "{ | sets.json:1",
                "[] | sets.json:1",
                "{\"parameterSets\": []} | sets.json:1",
                "{\"parameterSets\":\\n {\"a\": 5}} | sets.json:2",
                "{\"parameterSets\":\\n {\"a\":\\n {\"x\": }}} | sets.json:3",
                "{\"parameterSets\": {\"a\": {\"x\": hello}}} | sets.json:1",
                "{\"parameterSets\": {}} {} | sets.json",
                "{\"a\": 1} | sets.json",
                "null | sets.json:1",
            })
    void brokenFilesAreErrors(String json, String place) {
        Diagnostic error = assertThrows(
                        DiagnosticException.class, () -> ParameterSets.parse(json.replace("\\n", "\n"), "sets.json"))
                .diagnostic();
        assertTrue(error.message().startsWith("Cannot open Parameter Set 'sets.json': "), error.message());
        assertTrue(!error.message().contains("http") && !error.message().contains("\n"), error.message());
        assertTrue(error.place().orElseThrow().toString().startsWith(place), error.toString());
    }

    @Test
    void deepFilesAreErrors() {
        String json = "{\"parameterSets\": {\"a\": {\"x\": " + "[".repeat(1_000_000);
        assertThrows(DiagnosticException.class, () -> ParameterSets.parse(json, "sets.json"));
    }

    private static ParameterSetReading read(Map<String, String> values) {
        return ParameterSetReading.of(Customized.code(CODE), new ParameterSet("mine", values), "sets.json");
    }
}
