package org.chamfer.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantFileTests {
    @Test
    void setsOfTheCustomizerAreVariants() throws DiagnosticException {
        String json = """
                {"fileFormatVersion": "1", "parameterSets": {
                  "small": {"width": "10", "holes": "false"},
                  "large one": {"width": 40, "size": [1, 2, 3]}}}
                """;
        List<Variant> variants = read("sets.json", json);
        assertEquals(List.of("small", "large one"), names(variants));
        assertEquals(Map.of("width", "10", "holes", "false"), variants.get(0).values());
        assertEquals("40", variants.get(1).values().get("width"));
    }

    @Test
    void aListOfObjectsIsVariants() throws DiagnosticException {
        List<Variant> variants =
                read("v.json", "[{\"name\": \"a\", \"teeth\": 12, \"hub\": true}, {\"teeth\": 1.50, \"at\": [1, 2]}]");
        assertEquals(List.of("a", "variant-002"), names(variants));
        assertEquals(Map.of("teeth", "12", "hub", "true"), variants.get(0).values());
        assertEquals(Map.of("teeth", "1.50", "at", "[1,2]"), variants.get(1).values());
    }

    @Test
    void aTableIsVariants() throws DiagnosticException {
        String csv = "\uFEFFname,width,label\r\nsmall,10,\"a, b\"\r\n,20,\r\n";
        List<Variant> variants = read("v.CSV", csv);
        assertEquals(List.of("small", "variant-002"), names(variants));
        assertEquals(Map.of("width", "10", "label", "a, b"), variants.get(0).values());
        assertEquals(Map.of("width", "20"), variants.get(1).values(), "an empty field sets nothing");
    }

    @Test
    void semicolonsSeparateAsWell() throws DiagnosticException {
        List<Variant> variants = read("v.csv", "gear1.teeth;gear1.module\n12;1,5\n");
        assertEquals(
                Map.of("gear1.teeth", "12", "gear1.module", "1,5"),
                variants.getFirst().values());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    v.csv  | name,width\\na,1\\nA,2  | 3 | two variants are called 'A', one in line 2
                    v.csv  | width,height\\n1        | 2 | 1 fields where the first line has 2 names
                    v.csv  | width,width\\n1,2       | 1 | two columns are called 'width'
                    v.csv  | width,\\n1,2            | 1 | a column has no name
                    v.csv  | width                   | 0 | there are no variants in v.csv
                    v.csv  | name\\n../x             | 2 | '../x' is no name of a file on every system
                    v.json | [1]                     | 0 | element 1 of the list is no object
                    v.json | [{"a": {}}]             | 0 | the value of 'a' is neither a number, a text, a boolean nor a list
                    v.json | []                      | 0 | there are no variants in v.json
                    v.txt  | a                       | 0 | cannot tell how the variants in v.txt are written
                    """)
    void whatIsWrongIsTold(String file, String text, int line, String message) {
        Diagnostic diagnostic = failure(file, text.replace("\\n", "\n"));
        assertEquals(message, diagnostic.message());
        assertTrue(!diagnostic.hint().isEmpty(), "says what to do");
        assertEquals(file, diagnostic.range().file());
        if (line > 0) {
            assertEquals(line, diagnostic.range().line());
        }
    }

    @Test
    void whatIsNoJsonAtAllIsTold() {
        assertTrue(failure("v.json", "[{\"a\": 1,,}").message().startsWith("this is no JSON: "));
        assertTrue(failure("v.json", "[".repeat(1_000_000)).message().startsWith("this is "));
    }

    private static Diagnostic failure(String file, String text) {
        return assertThrows(DiagnosticException.class, () -> read(file, text)).diagnostic();
    }

    private static List<Variant> read(String file, String text) throws DiagnosticException {
        return VariantFile.read(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> names(List<Variant> variants) {
        return variants.stream().map(Variant::name).toList();
    }
}
