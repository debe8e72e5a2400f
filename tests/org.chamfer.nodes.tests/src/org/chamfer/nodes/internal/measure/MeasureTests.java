package org.chamfer.nodes.internal.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.Region;
import org.chamfer.nodes.NodeKit;
import org.chamfer.nodes.Shapes;
import org.chamfer.values.BooleanValue;
import org.chamfer.values.MeshValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.RegionValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.VectorValue;
import org.junit.jupiter.api.Test;

class MeasureTests {
    @Test
    void aBoxIsMeasured() throws Exception {
        Mesh box = Shapes.box(2, 3, 4).mesh().transformed(Affine3.translation(10, 0, 0));
        NodeKit.Run run = NodeKit.of("measure")
                .input("mesh", new MeshValue(box))
                .set("density", 7.85)
                .run();

        assertEquals(24, number(run, "volume"), 1e-12);
        assertEquals(52, number(run, "area"), 1e-12);
        assertEquals(0.024 * 7.85, number(run, "mass"), 1e-12);
        assertEquals(
                List.of(11.0, 1.5, 2.0), run.get("centroid", VectorValue.class).numbers());
        assertEquals(List.of(2.0, 3.0, 4.0), run.get("size", VectorValue.class).numbers());
        assertEquals(12, number(run, "triangles"));
        assertEquals(1, number(run, "components"));
        assertEquals(0, number(run, "genus"));
        assertTrue(run.get("closed", BooleanValue.class).value());
        assertEquals("""
                size: 2 x 3 x 4 mm
                volume: 24 mm³
                mass: 0.1884 g
                area: 52 mm²
                triangles: 12
                components: 1
                genus: 0
                closed: yes
                """, run.get("text", TextValue.class).text());
    }

    @Test
    void anOpenSurfaceIsOpen() throws Exception {
        Mesh box = Shapes.box(2, 3, 4).mesh();
        int[] some = Arrays.copyOf(box.triangles(), 33);
        NodeKit.Run run = NodeKit.of("measure")
                .input("mesh", new MeshValue(Mesh.of(box.positions(), some, MeshOrigin.UNKNOWN)))
                .set("density", 0)
                .run();
        String text = run.get("text", TextValue.class).text();

        assertFalse(run.get("closed", BooleanValue.class).value());
        assertEquals(-1, number(run, "genus"));
        assertTrue(text.contains("a guess") && text.contains("closed: no") && !text.contains("mass"), text);
    }

    @Test
    void nothingMeasuresNothing() throws Exception {
        NodeKit.Run run =
                NodeKit.of("measure").input("mesh", new MeshValue(Mesh.EMPTY)).run();

        assertEquals(0, number(run, "volume"));
        assertEquals(List.of(0.0, 0.0, 0.0), run.get("size", VectorValue.class).numbers());
    }

    @Test
    void aFrameIsMeasured() throws Exception {
        Region frame =
                new Region(List.of(new double[] {0, 0, 10, 0, 10, 6, 0, 6}, new double[] {2, 2, 2, 4, 5, 4, 5, 2}));
        NodeKit.Run run = NodeKit.of("measure-region")
                .input("region", new RegionValue(frame))
                .run();

        assertEquals(54, number(run, "area"));
        assertEquals(42, number(run, "perimeter"));
        assertEquals(List.of(10.0, 6.0), run.get("size", VectorValue.class).numbers());
        assertEquals(1, number(run, "contours"));
        assertEquals(1, number(run, "holes"));
        assertTrue(run.get("text", TextValue.class).text().contains("area: 54 mm²\n"));
    }

    private static double number(NodeKit.Run run, String port) {
        return run.get(port, NumberValue.class).number();
    }
}
