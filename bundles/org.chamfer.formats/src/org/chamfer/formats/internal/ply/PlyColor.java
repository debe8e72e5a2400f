package org.chamfer.formats.internal.ply;

import java.util.List;
import org.chamfer.geometry.Color;

/** Collects the colour of an element from its properties. */
final class PlyColor {
    /** Red, green, blue, alpha. */
    static final int PARTS = 4;

    private static final List<List<String>> NAMES = List.of(
            List.of("red", "diffuse_red", "r"),
            List.of("green", "diffuse_green", "g"),
            List.of("blue", "diffuse_blue", "b"),
            List.of("alpha", "diffuse_alpha", "a"));
    private static final int ALPHA = 3;

    private final float[] parts = {0, 0, 0, 1};

    /** Which part of a colour a property is, -1 if none: 0 is red, 3 alpha. */
    static int partOf(PlyProperty property) {
        for (int part = 0; part < NAMES.size(); part++) {
            if (!property.isList() && NAMES.get(part).contains(property.name())) {
                return part;
            }
        }
        return -1;
    }

    /** True if these properties hold a colour. */
    static boolean isIn(List<PlyProperty> properties) {
        return properties.stream()
                        .mapToInt(PlyColor::partOf)
                        .filter(part -> part >= 0 && part < ALPHA)
                        .distinct()
                        .count()
                == ALPHA;
    }

    /** Takes a part as it stands in a file. */
    void take(int part, double value, PlyType type) {
        float share = (float) (value / type.full());
        parts[part] = Float.isNaN(share) ? 0 : Math.clamp(share, 0, 1);
    }

    /** The colour of the parts that were last taken; alpha is solid if there is none. */
    Color get() {
        return new Color(parts[0], parts[1], parts[2], parts[ALPHA]);
    }
}
