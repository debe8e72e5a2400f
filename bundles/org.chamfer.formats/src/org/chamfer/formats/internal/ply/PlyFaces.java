package org.chamfer.formats.internal.ply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.color.ColorVariety;
import org.chamfer.formats.internal.color.VertexColors;
import org.chamfer.formats.internal.mesh.Faces;
import org.chamfer.formats.internal.mesh.MeshBuilder;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;

/** Collects the faces of a PLY file until all vertices are known: the format lets faces come first. */
final class PlyFaces {
    /** The index between two strips of triangles. */
    private static final int STRIP_END = -1;

    private final ImportSource source;
    private final PlyNumbers numbers;
    private final ColorVariety variety;
    private final IntStream.Builder corners = IntStream.builder();
    /** Two numbers of each face: how many corners it has, and the number of its colour. */
    private final IntStream.Builder faces = IntStream.builder();

    private final List<Color> palette = new ArrayList<>();
    private final Map<Color, Integer> paletteIndex = new HashMap<>();
    private final List<Integer> current = new ArrayList<>();

    PlyFaces(ImportSource source, PlyNumbers numbers, ColorVariety variety) {
        this.source = source;
        this.numbers = numbers;
        this.variety = variety;
        palette.add(null);
        paletteIndex.put(null, 0);
    }

    /** Starts a face. */
    void begin() {
        current.clear();
    }

    /** Adds a corner, as it stands in the file. */
    void corner(double index) throws DiagnosticException {
        if (index != Math.rint(index) || index < STRIP_END || index > Integer.MAX_VALUE) {
            throw numbers.failure("no vertex has the number " + index);
        }
        current.add((int) index);
    }

    /**
     * Ends a face.
     *
     * @param color {@code null} if it has none of its own
     */
    void end(Color color) {
        current.forEach(corners::add);
        faces.add(current.size()).add(number(color));
    }

    /** Ends strips of triangles: each corner makes one with the two before it, every other one the other way round. */
    void endStrip(Color color) {
        int number = number(color);
        int start = 0;
        for (int i = 0; i < current.size(); i++) {
            if (current.get(i) == STRIP_END) {
                start = i + 1;
            } else if (i >= start + 2) {
                boolean turned = (i - start) % 2 != 0;
                corners.add(current.get(i - (turned ? 1 : 2)));
                corners.add(current.get(i - (turned ? 2 : 1))).add(current.get(i));
                faces.add(3).add(number);
            }
        }
    }

    private int number(Color color) {
        Integer known = paletteIndex.get(color);
        if (known != null) {
            return known;
        }
        variety.add(color);
        palette.add(color);
        paletteIndex.put(color, palette.size() - 1);
        return palette.size() - 1;
    }

    /** The mesh of all faces. */
    Mesh build(double[] positions, VertexColors vertexColors) throws DiagnosticException {
        int[] allCorners = corners.build().toArray();
        int[] allFaces = faces.build().toArray();
        for (int corner : allCorners) {
            if (corner < 0 || corner >= positions.length / 3) {
                throw source.failure(0, "PLY: a face refers to vertex " + corner + " of " + positions.length / 3);
            }
        }
        MeshBuilder builder = new MeshBuilder();
        Faces target = new Faces(source, builder);
        int at = 0;
        for (int i = 0; i < allFaces.length; i += 2) {
            target.begin();
            int end = at + allFaces[i];
            for (int corner = at; corner < end; corner++) {
                target.corner(allCorners[corner]);
            }
            Color own = palette.get(allFaces[i + 1]);
            Color color = own == null ? vertexColors.ofFace(allCorners, at, end) : own;
            target.endFrom(positions, origin(color), 0);
            at = end;
        }
        return builder.build(positions);
    }

    private MeshOrigin origin(Color color) {
        return color == null ? MeshOrigin.UNKNOWN : new MeshOrigin(variety.of(color), null, -1);
    }
}
