package org.chamfer.nodes.internal.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Region;
import org.chamfer.graph.type.Choice;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.nodes.Declarations;
import org.chamfer.nodes.NodeKit;
import org.chamfer.nodes.Shapes;
import org.chamfer.render.ColorScheme;
import org.chamfer.values.ImageValue;
import org.chamfer.values.RegionValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;
import org.junit.jupiter.api.Test;

class ThumbnailTests {
    private static ImageValue drawn(Value subject, Object... settings) throws Exception {
        NodeKit node = NodeKit.of("thumbnail")
                .input("subject", subject)
                .set("width", 90)
                .set("height", 60)
                .set("edges", false);
        for (int i = 0; i < settings.length; i += 2) {
            node.set((String) settings[i], String.valueOf(settings[i + 1]));
        }
        return node.run().get("image", ImageValue.class);
    }

    /** From above, a square fills nine tenths of the height. */
    @Test
    void aSolidFillsThePicture() throws Exception {
        ImageValue image = drawn(Shapes.box(20, 20, 5), "view", "top");

        assertEquals(90, image.columns());
        assertEquals(60, image.rows());
        assertEquals(54.0 * 54, drawnPixels(image), 60);
        assertNotEquals(background(image), pixel(image, 45, 30));
    }

    @Test
    void aFigureIsDrawnToo() throws Exception {
        Region square = new Region(List.of(new double[] {0, 0, 8, 0, 8, 8, 0, 8}));

        assertEquals(54.0 * 54, drawnPixels(drawn(new RegionValue(square), "view", "top")), 60);
    }

    @Test
    void aCameraWinsOverTheView() throws Exception {
        Value box = Shapes.box(20, 20, 5);

        assertNotEquals(drawn(box, "view", "front"), drawn(box, "view", "front", "camera", "[10,10,2,0,0,0,500]"));
        DiagnosticException refused = assertThrows(DiagnosticException.class, () -> drawn(box, "camera", "[1,2,3]"));
        assertEquals("node.thumbnail-camera", refused.diagnostic().code());
    }

    @Test
    void aTextCannotBeDrawn() {
        DiagnosticException refused = assertThrows(DiagnosticException.class, () -> drawn(new TextValue("a")));

        assertEquals("node.thumbnail-subject", refused.diagnostic().code());
    }

    @Test
    void allSchemesAreChoices() {
        ParameterSpec scheme = Declarations.of("thumbnail")
                .type()
                .signature()
                .parameter("scheme")
                .orElseThrow();

        assertEquals(
                ColorScheme.all().stream().map(ColorScheme::name).collect(Collectors.toSet()),
                scheme.choices().stream().map(Choice::value).collect(Collectors.toSet()));
    }

    private static int drawnPixels(ImageValue image) {
        int count = 0;
        for (int row = 0; row < image.rows(); row++) {
            for (int column = 0; column < image.columns(); column++) {
                count += pixel(image, column, row) == background(image) ? 0 : 1;
            }
        }
        return count;
    }

    private static int background(ImageValue image) {
        return pixel(image, 0, 0);
    }

    private static int pixel(ImageValue image, int column, int row) {
        return image.sample(column, row, 0) << 16 | image.sample(column, row, 1) << 8 | image.sample(column, row, 2);
    }
}
