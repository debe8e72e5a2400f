package org.chamfer.formats.internal.gltf;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.geometry.Color;

/** The materials of an exported model: one for each colour, and one for triangles without. */
final class GltfMaterials {
    /** Name of the material of triangles without colour, by which the importer knows them. */
    static final String UNCOLOURED = "Uncoloured";

    /** What viewers show for triangles without colour. */
    private static final Color USUAL = new Color(0xF9 / 255f, 0xD7 / 255f, 0x2C / 255f, 1);

    private static final double ROUGHNESS = 0.6;

    private final Map<Color, Integer> numbers = new LinkedHashMap<>();

    /** Numbers the colours in the order in which they first appear. */
    GltfMaterials(List<GltfPart> parts) {
        for (GltfPart part : parts) {
            for (GltfPart.Surface surface : part.surfaces()) {
                numbers.putIfAbsent(surface.color(), numbers.size());
            }
        }
    }

    /** The number of a colour's material. */
    int number(Color color) {
        return numbers.get(color);
    }

    JsonArray toJson() {
        JsonArray all = new JsonArray();
        numbers.keySet().forEach(color -> all.add(material(color)));
        return all;
    }

    private static JsonObject material(Color color) {
        Color shown = color == null ? USUAL : color;
        double alpha = LinearColor.unit(shown.alpha());
        JsonArray factor = new JsonArray();
        factor.add(LinearColor.toLinear(shown.red()));
        factor.add(LinearColor.toLinear(shown.green()));
        factor.add(LinearColor.toLinear(shown.blue()));
        factor.add(alpha);
        JsonObject surface = new JsonObject();
        surface.add("baseColorFactor", factor);
        surface.addProperty("metallicFactor", 0);
        surface.addProperty("roughnessFactor", ROUGHNESS);
        JsonObject material = new JsonObject();
        material.addProperty("name", color == null ? UNCOLOURED : hex(color));
        material.add("pbrMetallicRoughness", surface);
        if (alpha < 1) {
            material.addProperty("alphaMode", "BLEND");
        }
        return material;
    }

    private static String hex(Color color) {
        return "#" + level(color.red()) + level(color.green()) + level(color.blue()) + level(color.alpha());
    }

    private static String level(float part) {
        int level = (int) Math.round(LinearColor.unit(part) * 255);
        return "" + Character.toUpperCase(Character.forDigit(level >> 4, 16))
                + Character.toUpperCase(Character.forDigit(level & 15, 16));
    }
}
