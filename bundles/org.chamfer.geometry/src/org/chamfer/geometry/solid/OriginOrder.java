package org.chamfer.geometry.solid;

import java.util.Comparator;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.MeshOrigin;

/** The order of the runs of a mesh in normal form: by source, part and colour; nothing comes before something. */
final class OriginOrder {
    private static final Comparator<Color> COLORS = Comparator.comparingDouble(Color::red)
            .thenComparingDouble(Color::green)
            .thenComparingDouble(Color::blue)
            .thenComparingDouble(Color::alpha);

    /** Compares two origins; zero means equal. */
    static final Comparator<MeshOrigin> COMPARATOR = Comparator.comparingInt(MeshOrigin::source)
            .thenComparing(MeshOrigin::part, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(MeshOrigin::color, Comparator.nullsFirst(COLORS));

    private OriginOrder() {}
}
