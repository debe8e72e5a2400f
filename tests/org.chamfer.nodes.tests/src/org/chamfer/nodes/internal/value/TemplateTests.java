package org.chamfer.nodes.internal.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Mesh;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.nodes.NodeKit;
import org.chamfer.values.BooleanValue;
import org.chamfer.values.MeshValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.VectorValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTests {
    private static NodeKit template(String text) {
        return NodeKit.of("text-template").set("template", text);
    }

    private static String text(NodeKit node) throws Exception {
        return node.run().get("value", TextValue.class).text();
    }

    private static String code(NodeKit node) {
        return assertThrows(DiagnosticException.class, node::run).diagnostic().code();
    }

    @Test
    void numbersStandForTheValuesInTheirOrder() throws Exception {
        NodeKit node = template("{1} of {0}, {1}").input("values", new TextValue("A"), new NumberValue(2.5));

        assertEquals("2.5 of A, 2.5", text(node));
    }

    @Test
    void namesBecomePorts() throws Exception {
        NodeKit node = template("M{diameter} x {length:1}{{{flag}}} {at} {diameter}");

        assertEquals(
                List.of("values", "diameter", "length", "flag", "at"),
                node.signature().inputs().stream().map(PortSpec::name).toList());
        assertEquals(
                "M6 x 20.0{true} [1, 2.5] 6",
                text(node.input("diameter", new NumberValue(6))
                        .input("length", new NumberValue(20))
                        .input("flag", new BooleanValue(true))
                        .input("at", VectorValue.of(1, 2.5))));
    }

    @Test
    void linesAndSignsStay() throws Exception {
        assertEquals("a\nb \\ $1 é", text(template("a\nb \\ $1 é")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "a}b", "{a b}", "{}", "{0:x}", "{0:13}", "{99999}", "{-1}"})
    void mistakesAreNamed(String text) {
        assertEquals("node.template", code(template(text)));
    }

    @Test
    void aMistakeHasItsPlace() {
        DiagnosticException wrong = assertThrows(
                DiagnosticException.class, () -> template("one\ntwo }").run());

        assertTrue(
                wrong.diagnostic().message().startsWith("line 2, column 5 "),
                wrong.diagnostic().message());
    }

    @Test
    void aMissingValueIsNamed() {
        assertEquals("node.template-value", code(template("{1}").input("values", new NumberValue(1))));
        assertEquals("node.template-name", code(template("{values}")));
        // Wired templates make no ports.
        assertEquals("node.template-value", code(template("x").wire("template", new TextValue("{name}"))));
    }

    @Test
    void aMeshIsNoText() {
        assertEquals("node.template-value", code(template("{0}").input("values", new MeshValue(Mesh.EMPTY))));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "-0.0, 0",
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "1e10, 10000000000",
        "1e300, 1E+300",
        "-2.50, -2.5",
        "1e-7, 0.0000001",
        "123456789.123456, 123456789.123"
    })
    void numbersAreShort(double number, String expected) {
        assertEquals(expected, ValueText.of(number));
    }

    @ParameterizedTest
    @CsvSource({"2.345, 2, 2.35", "1, 2, 1.00", "0.5, 0, 1", "-0.001, 1, 0.0"})
    void decimalsAreRounded(double number, int decimals, String expected) {
        assertEquals(expected, ValueText.of(number, decimals));
    }
}
