package org.chamfer.scad.eval.internal.builtin;

import static org.chamfer.scad.eval.internal.builtin.RecordedCall.number;
import static org.chamfer.scad.eval.internal.builtin.RecordedCall.printed;
import static org.chamfer.scad.eval.internal.builtin.RecordedCall.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chamfer.scad.eval.internal.value.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeFunctionsTests {
    private static final List<String> MODULES = List.of("outer", "middle", "inner");

    @ParameterizedTest
    @CsvSource({
        "is_undef, 1000000",
        "is_bool, 0100000",
        "is_num, 0010000",
        "is_string, 0000100",
        "is_list, 0000010",
        "is_function, 0000000",
    })
    void eachTestIsTrueForItsTypeOnly(String name, String expected) {
        String found = Stream.of(null, true, 1, Double.NaN, "a", vector(), new Range(0, 1, 2))
                .map(value -> "true".equals(printed(name, value)) ? "1" : "0")
                .collect(Collectors.joining());

        assertEquals(expected, found);
    }

    @Test
    void theVersionIsThatOfTheReference() {
        assertEquals("[2025, 7, 18]", printed("version"));
        assertEquals(20250718, number("version_num"), 0);
    }

    @Test
    void versionsBecomeNumbers() {
        assertEquals(20190503, number("version_num", vector(2019, 5, 3)), 0);
        assertEquals(20190500, number("version_num", vector(2019, 5)), 0);
        assertEquals("undef", printed("version_num", vector(2019)));
        assertEquals("undef", printed("version_num", vector(2019, 5, 3, 4)));
        assertEquals("undef", printed("version_num", "2019.05"));
    }

    @Test
    void parentModulesAreCountedFromTheInside() {
        assertEquals(
                "\"inner\"",
                RecordedCall.in(MODULES, "parent_module", 0).result().printed());
        assertEquals(
                "\"middle\"", RecordedCall.in(MODULES, "parent_module").result().printed());
        assertEquals(
                "\"outer\"",
                RecordedCall.in(MODULES, "parent_module", 2.9).result().printed());
    }

    @Test
    void parentModulesThatAreNotThereAreWarnedOf() {
        assertEquals(
                "Parent module index (3) greater than the number of modules on the stack",
                RecordedCall.in(MODULES, "parent_module", 3).refusal());
        assertEquals(
                "Parent module index (2147483647) greater than the number of modules on the stack",
                RecordedCall.in(MODULES, "parent_module", 1e20).refusal());
        assertEquals(
                "Negative parent module index (-1) not allowed",
                RecordedCall.in(MODULES, "parent_module", -1).refusal());
        assertEquals(
                "parent_module() number of parameters does not match: expected 1, found 2",
                RecordedCall.in(MODULES, "parent_module", 0, 1).refusal());
    }

    @Test
    void functionsThatWaitForASwitchAreKnownByName() {
        assertEquals("textmetrics", BuiltinFunctions.featureOf("textmetrics"));
        assertNull(BuiltinFunctions.featureOf("len"));
        assertNull(BuiltinFunctions.find("cube"));
    }
}
