package org.chamfer.formats.internal.obj;

import java.io.IOException;
import java.util.Map;
import java.util.StringTokenizer;
import org.chamfer.formats.internal.color.ColorMaterials;
import org.chamfer.formats.internal.text.DecimalNumber;
import org.chamfer.formats.internal.text.TextLines;
import org.chamfer.formats.internal.text.TextOutput;
import org.chamfer.geometry.Color;

/** Writes and reads the material files (MTL) of OBJ, as far as they say the colour of a surface. */
final class MaterialLibrary {
    /** What viewers show for faces without colour. */
    private static final Color YELLOW = new Color(249 / 255f, 215 / 255f, 44 / 255f, 1);

    private MaterialLibrary() {}

    /** Writes a material for each colour, and one for what has none. */
    static void write(ColorMaterials materials, TextOutput text) throws IOException {
        text.text("# Colours of a Chamfer model").line();
        for (Map.Entry<Color, String> material : materials.names().entrySet()) {
            write(material.getValue(), material.getKey(), text);
        }
        if (!materials.isComplete()) {
            write(ObjNames.UNCOLOURED, YELLOW, text);
        }
        text.flush();
    }

    private static void write(String name, Color color, TextOutput text) throws IOException {
        text.text("newmtl ").text(name).line();
        text.text("Kd ").number(ColorMaterials.decimal(color.red()));
        text.text(" ").number(ColorMaterials.decimal(color.green()));
        text.text(" ").number(ColorMaterials.decimal(color.blue())).line();
        text.text("d ").number(ColorMaterials.decimal(color.alpha())).line();
    }

    /**
     * Adds the materials of a file that have a colour: the diffuse one ({@code Kd}), with the opacity ({@code d}, or
     * the transparency {@code Tr}). Everything else, and what is malformed, is passed over.
     */
    static void read(byte[] bytes, Map<String, Color> materials) {
        TextLines lines = new TextLines(bytes);
        String name = null;
        Color diffuse = null;
        float opacity = 1;
        for (String line = lines.next(); line != null; line = lines.next()) {
            StringTokenizer words = new StringTokenizer(line);
            switch (words.hasMoreTokens() ? words.nextToken() : "") {
                case "newmtl" -> {
                    put(materials, name, diffuse, opacity);
                    name = line.substring("newmtl".length()).strip();
                    diffuse = null;
                    opacity = 1;
                }
                case "Kd" -> diffuse = color(words, diffuse);
                case "d" -> opacity = part(words, opacity);
                case "Tr" -> opacity = 1 - part(words, 1 - opacity);
                default -> {
                    // Textures, reflections, comments.
                }
            }
        }
        put(materials, name, diffuse, opacity);
    }

    private static void put(Map<String, Color> materials, String name, Color diffuse, float opacity) {
        if (name != null && diffuse != null && !name.equals(ObjNames.UNCOLOURED)) {
            materials.put(name, new Color(diffuse.red(), diffuse.green(), diffuse.blue(), opacity));
        }
    }

    /** Three numbers; a colour in other terms (a spectrum, CIE XYZ) is none. */
    private static Color color(StringTokenizer words, Color otherwise) {
        float red = part(words, Float.NaN);
        float green = part(words, red);
        float blue = part(words, red);
        return Float.isNaN(red) || Float.isNaN(green) || Float.isNaN(blue) ? otherwise : new Color(red, green, blue, 1);
    }

    private static float part(StringTokenizer words, float otherwise) {
        if (!words.hasMoreTokens()) {
            return otherwise;
        }
        try {
            return Math.clamp((float) DecimalNumber.parse(words.nextToken()), 0, 1);
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}
