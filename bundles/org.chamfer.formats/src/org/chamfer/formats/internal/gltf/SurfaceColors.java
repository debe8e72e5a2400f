package org.chamfer.formats.internal.gltf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.geometry.Color;

/**
 * The colours of triangles: the base colour of the material times that of the first corner, where there are such. A
 * surface of which the file says neither has no colour.
 */
final class SurfaceColors {
    /** Most different colours of corners: scans have one for each point, which are no parts of anything. */
    private static final int MOST_CORNER_COLORS = 4096;

    private static final int LEVELS = 255;
    private static final double[] WHITE = {1, 1, 1, 1};

    private final List<GltfDocument.Material> materials;
    private final GltfAccessors accessors;
    private final ImportSource source;
    private final Set<Color> cornerColors = new HashSet<>();
    private boolean full;
    private int lastAccessor = -1;
    private double[] lastNumbers;

    SurfaceColors(List<GltfDocument.Material> materials, GltfAccessors accessors, ImportSource source) {
        this.materials = materials;
        this.accessors = accessors;
        this.source = source;
    }

    /** The colour at each vertex of a surface. */
    interface Surface {
        /** The colour at a vertex, {@code null} if there is none. */
        Color at(int vertex);

        /** True if not all vertices have the same. */
        boolean changes();
    }

    /** All of one colour. */
    private record Plain(Color color) implements Surface {
        @Override
        public Color at(int vertex) {
            return color;
        }

        @Override
        public boolean changes() {
            return false;
        }
    }

    /** True if the colours of a primitive's corners are not those of the one before. */
    boolean reads(GltfDocument.Primitive primitive) {
        return primitive.colors() >= 0 && primitive.colors() != lastAccessor;
    }

    /**
     * The colours of a primitive.
     *
     * @param vertices how many it has
     */
    Surface surface(GltfDocument.Primitive primitive, int vertices) throws DiagnosticException {
        GltfDocument.Material material = null;
        if (primitive.material() >= 0) {
            if (primitive.material() >= materials.size()) {
                throw source.failure(0, "glTF: there is no material " + primitive.material());
            }
            material = materials.get(primitive.material());
            if (GltfMaterials.UNCOLOURED.equals(material.name())) {
                return new Plain(null);
            }
        }
        double[] base = material == null ? null : material.color();
        boolean opaque = material == null || material.opaque();
        Plain plain = new Plain(base == null ? null : color(base, opaque));
        if (primitive.colors() < 0 || full) {
            return plain;
        }
        int components = accessors.components(primitive.colors());
        if (accessors.count(primitive.colors()) != vertices || components != 3 && components != 4) {
            throw source.failure(0, "glTF: accessor " + primitive.colors() + " does not fit the vertices");
        }
        if (reads(primitive)) {
            lastNumbers = accessors.numbers(primitive.colors(), components);
            lastAccessor = primitive.colors();
        }
        return new Corners(base == null ? WHITE : base, opaque, lastNumbers, components, plain.color());
    }

    /** A colour from linear factors. */
    private static Color color(double[] linear, boolean opaque) {
        return new Color(
                (float) LinearColor.toLevel(linear[0]),
                (float) LinearColor.toLevel(linear[1]),
                (float) LinearColor.toLevel(linear[2]),
                opaque ? 1 : (float) LinearColor.unit(linear[3]));
    }

    /** A colour at each vertex, in steps of 1/255. */
    private final class Corners implements Surface {
        private final double[] base;
        private final boolean opaque;
        private final double[] numbers;
        private final int components;
        private final Color otherwise;

        Corners(double[] base, boolean opaque, double[] numbers, int components, Color otherwise) {
            this.base = base;
            this.opaque = opaque;
            this.numbers = numbers;
            this.components = components;
            this.otherwise = otherwise;
        }

        @Override
        public Color at(int vertex) {
            double[] linear = base.clone();
            for (int i = 0; i < components; i++) {
                linear[i] *= numbers[vertex * components + i];
            }
            Color exact = color(linear, opaque);
            Color stepped = new Color(step(exact.red()), step(exact.green()), step(exact.blue()), step(exact.alpha()));
            if (cornerColors.contains(stepped)) {
                return stepped;
            }
            if (cornerColors.size() == MOST_CORNER_COLORS) {
                if (!full) {
                    full = true;
                    source.report(
                            Severity.WARNING,
                            0,
                            "glTF: corners have more than " + MOST_CORNER_COLORS + " colours, the others are left out");
                }
                return otherwise;
            }
            cornerColors.add(stepped);
            return stepped;
        }

        @Override
        public boolean changes() {
            return true;
        }

        private static float step(float level) {
            return Math.round(level * LEVELS) / (float) LEVELS;
        }
    }
}
