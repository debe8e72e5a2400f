package org.chamfer.scad.eval.customizer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON text of parameters; the expected texts are what OpenSCAD 2025 writes. */
class ParameterSchemaTests {
    @Test
    void anEmptySchemaHasATitleOnly() {
        assertEquals("{\"title\":\"a \\\"b\\\"\"}", ParameterSchema.json("a \"b\"", Customized.code("")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1; | `\"initial\":1.0,\"name\":\"a\",\"type\":\"number\"`",
                "1; // .5 | `\"initial\":1.0,\"name\":\"a\",\"type\":\"number\"`",
                "1; // [5] | `\"initial\":1.0,\"max\":5.0,\"min\":0.0,\"name\":\"a\",\"step\":1.0,\"type\":\"number\"`",
                "-1; // [5] | `\"initial\":-1.0,\"max\":5.0,\"min\":0.0,\"name\":\"a\",\"step\":1.0,"
                        + "\"type\":\"number\"`",
                "1; // [-1:.5:3] | `\"initial\":1.0,\"max\":3.0,\"min\":-1.0,\"name\":\"a\",\"step\":0.5,"
                        + "\"type\":\"number\"`",
                "[1, 2]; | `\"initial\":[1.0,2.0],\"name\":\"a\",\"type\":\"number\"`",
                "[1]; // [0:5] | `\"initial\":[1.0],\"max\":5.0,\"min\":0.0,\"name\":\"a\",\"step\":1.0,"
                        + "\"type\":\"number\"`",
                "true; | `\"initial\":true,\"name\":\"a\",\"type\":\"boolean\"`",
                "\"x\"; // 8 | `\"initial\":\"x\",\"maxLength\":8,\"name\":\"a\",\"type\":\"string\"`",
                "\"x\"; // [x:X, 2] | `\"initial\":\"x\",\"name\":\"a\",\"options\":[{\"name\":\"X\","
                        + "\"value\":\"x\"},{\"name\":\"2\",\"value\":2.0}],\"type\":\"string\"`",
                "-0; // [0, 1] | `\"initial\":0.0,\"name\":\"a\",\"options\":[{\"name\":\"0\",\"value\":0.0},"
                        + "{\"name\":\"1\",\"value\":1.0}],\"type\":\"number\"`",
                "\"\\t\\\"\\\\é\\u0001\"; | `\"initial\":\"\\t\\\"\\\\é\\u0001\",\"name\":\"a\",\"type\":\"string\"`",
            })
    void fieldsAreSorted(String assignment, String fields) {
        assertEquals(
                "{\"parameters\":[{\"group\":\"Parameters\"," + fields + "}],\"title\":\"t\"}",
                ParameterSchema.json("t", Customized.code("a = " + assignment)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "-0, -0.0",
        "0.1, 0.1",
        "1e-4, 0.0001",
        "1e-5, 1e-05",
        "1.5e-7, 1.5e-07",
        "100000000000000, 100000000000000.0",
        "1234567890123.5, 1234567890123.5",
        "1e15, 1e+15",
        "123456789012345680, 1.2345678901234568e+17",
        "1e300, 1e+300",
        "0.30000000000000004, 0.30000000000000004",
        "1e999, null",
    })
    void numbersHaveTheFewestDigits(String code, String json) {
        String schema = ParameterSchema.json("t", Customized.code("a = " + code + ";"));
        assertEquals(json, schema.replaceAll(".*\"initial\":([^,]*),.*", "$1"));
    }
}
