package org.chamfer.workbench.internal.look;

import java.util.Map;
import java.util.Set;

/** The colours of ports and wires, one a type. In the dark theme they are lighter by {@value #LIGHTER}. */
final class PortPalette {
    static final double LIGHTER = 0.15;

    private static final String ANY = "any";
    private static final Map<String, Rgb> LIGHT = Map.of(
            "text",
            new Rgb(0x8B6FD6),
            "number",
            new Rgb(0x2E9E6B),
            "boolean",
            new Rgb(0xC2453B),
            "vector",
            new Rgb(0x2F9FB3),
            "image",
            new Rgb(0xE08A1E),
            "mesh",
            new Rgb(0x2F6FED),
            "region",
            new Rgb(0x5AA0F2),
            "tensor",
            new Rgb(0xB0489A),
            "file",
            new Rgb(0x7A8594),
            ANY,
            new Rgb(0xB8C0CC));

    private PortPalette() {}

    /** The ids of the types that have a colour of their own. */
    static Set<String> types() {
        return LIGHT.keySet();
    }

    /** The colour of a type; that of {@code any} if it has none of its own. */
    static Rgb color(String type, boolean dark) {
        Rgb light = LIGHT.getOrDefault(type, LIGHT.get(ANY));
        return dark ? light.mix(Rgb.WHITE, LIGHTER) : light;
    }
}
