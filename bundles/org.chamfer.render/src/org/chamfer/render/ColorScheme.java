package org.chamfer.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The colours of a picture, each as 0xRRGGBB in sRGB.
 *
 * @param name as people choose it
 * @param background behind everything; at the upper border where the lower one differs
 * @param lowerBackground behind everything at the lower border, with a gradient between
 * @param axes the axes and, paler, the ground grid
 * @param front the outer sides of solids without a colour of their own
 * @param back their inner sides, seen where a solid is open or cut
 * @param plane plane figures without a colour of their own
 * @param edge sharp edges of solids without a colour of their own; {@link #DARKER} for a darker tone of the face
 */
public record ColorScheme(
        String name, int background, int lowerBackground, int axes, int front, int back, int plane, int edge) {
    /** Edges have a darker tone of the face that they bound. */
    public static final int DARKER = -1;

    /** The usual scheme. */
    public static final ColorScheme CORNFIELD =
            new ColorScheme("Cornfield", 0xffffe5, 0x000000, 0xf9d72c, 0x9dcb51, 0x00bf99);

    /** Steel blue on white paper: the scheme of sheets. The other names are OpenSCAD's. */
    public static final ColorScheme WORKSHOP =
            new ColorScheme("Workshop", 0xfbfbf8, 0x2b3440, 0x8db4dc, 0xd9a066, 0x5b8fc7);

    /** The 3D views of the workbench in its light theme. */
    public static final ColorScheme CHAMFER_LIGHT =
            new ColorScheme("Chamfer Light", 0xeef2f7, 0xd7dee8, 0x2b3440, 0xc7d3e3, 0xd9a066, 0x5aa0f2, 0x2b3440);

    /** The 3D views of the workbench in its dark theme. */
    public static final ColorScheme CHAMFER_DARK =
            new ColorScheme("Chamfer Dark", 0x23282f, 0x15181c, 0xe6eaf0, 0xc7d3e3, 0xd9a066, 0x5aa0f2, 0x2b3440);

    private static final List<ColorScheme> ALL = List.of(
            CORNFIELD,
            WORKSHOP,
            new ColorScheme("Metallic", 0xaaaaff, 0x222233, 0xddddff, 0xdd22dd, 0x00bf99),
            new ColorScheme("Sunset", 0xaa4444, 0x220d0d, 0xffaaaa, 0x882233, 0x00bf99),
            new ColorScheme("Starnight", 0x000000, 0xe5e5e5, 0xffffe0, 0x00ffff, 0x9370db),
            new ColorScheme("BeforeDawn", 0x333333, 0xc1c1c1, 0xcccccc, 0x5563dd, 0x00bf99),
            new ColorScheme("Nature", 0xfafafa, 0x323232, 0x16a085, 0xdbf4da, 0x00bf99),
            new ColorScheme("DeepOcean", 0x333333, 0xc1c1c1, 0xeeeeee, 0x0babc8, 0x9370db),
            new ColorScheme("Solarized", 0xfdf6e3, 0x191816, 0xb58800, 0x882233, 0x6c71c4),
            new ColorScheme("Tomorrow", 0xf8f8f8, 0x181818, 0x3e999f, 0xeab700, 0x718c00),
            new ColorScheme("Tomorrow Night", 0x1d1f21, 0xe8e8e8, 0x8abeb7, 0xf0c674, 0xb5bd68),
            new ColorScheme("Monotone", 0xffffe5, 0x191916, 0xf9d72c, 0xf9d72c, 0x00bf99));

    /** A scheme with an even background, and edges in a darker tone of their faces. */
    public ColorScheme(String name, int background, int axes, int front, int back, int plane) {
        this(name, background, background, axes, front, back, plane, DARKER);
    }

    /** The schemes that people choose from, the usual one first; those of the workbench are not among them. */
    public static List<ColorScheme> all() {
        return ALL;
    }

    /** The scheme of a name; case does not matter. */
    public static Optional<ColorScheme> byName(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(scheme -> scheme.name.toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }
}
