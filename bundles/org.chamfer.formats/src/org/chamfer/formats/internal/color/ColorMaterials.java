package org.chamfer.formats.internal.color;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshRun;

/** Names for the colours of a mesh, for formats that hold colours as materials. */
public final class ColorMaterials {
    private static final int SOLID = 255;

    private final Map<Color, String> names = new LinkedHashMap<>();
    private final boolean complete;

    /** Names the colours of a mesh in the order in which they first appear. */
    public ColorMaterials(Mesh mesh) {
        boolean all = true;
        for (MeshRun run : mesh.runs()) {
            Color color = run.origin().color();
            if (color == null) {
                all = false;
            } else if (!names.containsKey(color)) {
                names.put(color, unusedName(color));
            }
        }
        complete = all;
    }

    /** Each colour and its name, {@code color_rrggbb}, with alpha at the end if it is not solid. */
    public Map<Color, String> names() {
        return names;
    }

    /** True if every triangle has a colour. */
    public boolean isComplete() {
        return complete;
    }

    /** Colours that differ by less than a level share these digits; then a number makes the difference. */
    private String unusedName(Color color) {
        String name = "color_" + digits(color.red()) + digits(color.green()) + digits(color.blue());
        if (level(color.alpha()) != SOLID) {
            name += digits(color.alpha());
        }
        String unused = name;
        for (int number = 2; names.containsValue(unused); number++) {
            unused = name + "_" + number;
        }
        return unused;
    }

    /** A part of a colour from 0 to 255. */
    public static int level(float part) {
        return Math.clamp(Math.round(part * SOLID), 0, SOLID);
    }

    /** A part of a colour as the shortest decimal number that reads back as the same float. */
    public static double decimal(float part) {
        return Double.parseDouble(Float.toString(part));
    }

    private static String digits(float part) {
        int level = level(part);
        return "" + Character.forDigit(level >> 4, 16) + Character.forDigit(level & 15, 16);
    }
}
