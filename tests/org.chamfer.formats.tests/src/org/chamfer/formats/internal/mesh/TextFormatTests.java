package org.chamfer.formats.internal.mesh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chamfer.formats.Models;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.Region;
import org.junit.jupiter.api.Test;

class TextFormatTests {
    @Test
    void offHasVerticesFacesAndColours() throws Exception {
        List<String> lines = lines(Models.box(0, 0, 0, 1, 2, 0.1), "off");
        assertEquals("OFF 8 12 0", lines.get(0));
        assertEquals("1 2 0.1", lines.get(7));
        assertEquals("3 0 2 1 255 0 0", lines.get(9));
        assertEquals("3 4 5 6", lines.get(11));
        assertEquals(1 + 8 + 12, lines.size());
    }

    @Test
    void offHasAlphaOnlyIfAFaceIsNotSolid() throws Exception {
        Mesh mesh = Mesh.of(
                new double[] {0, 0, 0, 1, 0, 0, 0, 1, 0},
                new int[] {0, 1, 2},
                new MeshOrigin(new Color(0.5f, 0, 2, 0.25f), null, -1));
        assertEquals("3 0 1 2 128 0 255 64", lines(mesh, "off").getLast());
    }

    @Test
    void svgIsInMillimetresWithYDown() throws Exception {
        String svg = svg(Models.plate());
        assertEquals("21mm", attribute(svg, "width"));
        assertEquals("10mm", attribute(svg, "height"));
        assertEquals("-3 -12 21 10", attribute(svg, "viewBox"));
        String path = attribute(svg, "d");
        assertTrue(path.strip().startsWith("M -3,-2\nL 17.5,-2\n"), path);
        assertEquals(2, path.chars().filter(c -> c == 'z').count());
    }

    @Test
    void svgOfNothingIsAnEmptyPage() throws Exception {
        assertEquals("0 0 0 0", attribute(svg(Region.EMPTY), "viewBox"));
    }

    private static List<String> lines(Object model, String format) throws Exception {
        return new String(Models.bytes(model, format), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static String svg(Region region) throws Exception {
        return new String(Models.bytes(region, "svg"), StandardCharsets.UTF_8);
    }

    /** The first attribute with a name. */
    private static String attribute(String xml, String name) {
        Matcher matcher = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(xml);
        assertTrue(matcher.find(), name);
        return matcher.group(1);
    }
}
