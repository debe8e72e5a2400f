package org.chamfer.nodes.internal.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.nodes.NodeKit;
import org.chamfer.nodes.Pictures;
import org.chamfer.nodes.Shapes;
import org.chamfer.values.BooleanValue;
import org.chamfer.values.ImageValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;
import org.chamfer.values.VectorValue;
import org.junit.jupiter.api.Test;

class ValueNodeTests {
    private static Value value(String id, String text) throws Exception {
        return NodeKit.of(id).set("value", text).run().get("value", Value.class);
    }

    @Test
    void whatIsEnteredComesOut() throws Exception {
        assertEquals(new TextValue("a\nb"), value("prompt", "a\nb"));
        assertEquals(new TextValue(" a "), value("text", " a "));
        assertEquals(new NumberValue(12.5), value("number", "12.5"));
        assertEquals(VectorValue.of(1, -2), value("vector", "[1, -2]"));
        assertEquals(new BooleanValue(true), value("boolean", "true"));
    }

    @Test
    void aNumberRespectsItsSlider() throws Exception {
        NodeKit slider = NodeKit.of("number").set("min", 1).set("max", 9);

        assertEquals(new NumberValue(9), slider.set("value", 9).run().get("value", NumberValue.class));
        for (double beyond : new double[] {0.5, 9.5}) {
            DiagnosticException refused = assertThrows(
                    DiagnosticException.class, () -> slider.set("value", beyond).run());
            assertEquals("node.number-range", refused.diagnostic().code());
            assertTrue(refused.diagnostic().message().contains("from 1 to 9"));
        }
        // Also if the number comes by a wire.
        assertThrows(DiagnosticException.class, () -> slider.wire("value", new NumberValue(20))
                .run());
    }

    @Test
    void withoutLimitsEveryNumberIsFine() throws Exception {
        assertEquals(new NumberValue(-1e9), value("number", "-1e9"));
    }

    @Test
    void displaysHandOn() throws Exception {
        ImageValue image = Pictures.constant(3, 2, 7);
        Value box = Shapes.box(1, 2, 3);

        assertSame(image, NodeKit.of("show-image").input("image", image).run().get("image", Value.class));
        assertSame(box, NodeKit.of("show-mesh").input("mesh", box).run().get("mesh", Value.class));
        assertEquals("0.25", shown(new NumberValue(0.25)));
        assertEquals("image of 3 x 2 pixels", shown(image));
    }

    private static String shown(Value value) throws Exception {
        return NodeKit.of("show-text")
                .input("value", value)
                .run()
                .get("text", TextValue.class)
                .text();
    }
}
