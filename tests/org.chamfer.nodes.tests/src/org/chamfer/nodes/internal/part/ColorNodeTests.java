package org.chamfer.nodes.internal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.nodes.NodeKit;
import org.chamfer.values.MeshValue;
import org.chamfer.values.TextValue;
import org.junit.jupiter.api.Test;

class ColorNodeTests {
    private static NodeKit color(MeshValue mesh) {
        return NodeKit.of("color").input("mesh", mesh);
    }

    private static MeshValue box() throws Exception {
        return NodeKit.of("box").run().get("mesh", MeshValue.class);
    }

    private static MeshOrigin origin(NodeKit node) throws Exception {
        return node.run().get("mesh", MeshValue.class).mesh().runs().getFirst().origin();
    }

    @Test
    void colorHasThreeOrFourParts() throws Exception {
        assertEquals(
                new Color(1, 0, 0.2f, 1),
                origin(color(box()).set("color", "#ff0033")).color());
        assertEquals(
                new Color(1, 0, 0.2f, 0.4f),
                origin(color(box()).set("color", "#FF003366")).color());
    }

    @Test
    void laterColorWinsUnlessItKeepsOthers() throws Exception {
        MeshValue red =
                color(box()).set("color", "#ff0000").set("part", "lid").run().get("mesh", MeshValue.class);
        assertEquals(0f, origin(color(red).set("color", "#0000ff")).color().red());
        assertEquals(
                1f,
                origin(color(red).set("color", "#0000ff").set("keep_colors", true))
                        .color()
                        .red());
        assertEquals("lid", origin(color(red)).part());
        assertEquals("cover", origin(color(red).set("part", "cover")).part());
    }

    @Test
    void textOverAWireMustBeAColor() throws Exception {
        NodeKit node = color(box()).wire("color", new TextValue("reddish"));
        assertEquals(
                "node.color",
                assertThrows(DiagnosticException.class, node::run).diagnostic().code());
    }
}
