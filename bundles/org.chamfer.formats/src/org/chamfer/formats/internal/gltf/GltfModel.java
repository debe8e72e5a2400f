package org.chamfer.formats.internal.gltf;

import java.util.HashMap;
import java.util.Map;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.mesh.MeshBuilder;
import org.chamfer.formats.internal.mesh.PositionList;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.formats.internal.text.MemoryLimit;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;

/**
 * Collects the triangles of all placed meshes. Vertices and triangles are counted before they are read: a small file that
 * places one mesh very often, or declares elements that it does not have, does not get far.
 */
final class GltfModel {
    /** How many vertices and triangles any file may unfold to, and how many more for each of its bytes. */
    private static final long FREE = 1_000_000;

    private static final long FOR_EACH_BYTE = 4;
    /** How many no file may exceed. */
    private static final int MOST = 100_000_000;
    /** What a vertex or a triangle takes with all copies that are made of it. */
    private static final int BYTES_EACH = 160;

    private final GltfDocument document;
    private final GltfAccessors accessors;
    private final SurfaceColors colors;
    private final ImportSource source;
    private final PositionList positions = new PositionList();
    private final MeshBuilder builder = new MeshBuilder();
    private long left;
    private int placed = -1;

    GltfModel(GltfDocument document, GltfBuffers buffers, ImportSource source) {
        this.document = document;
        this.source = source;
        accessors = new GltfAccessors(document, buffers, source);
        colors = new SurfaceColors(document.materials(), accessors, source);
        left = Math.min(FREE + FOR_EACH_BYTE * buffers.size(), MemoryLimit.of(MOST, BYTES_EACH));
    }

    /** True if there is something in a name. */
    static boolean isNamed(String name) {
        return name != null && !name.isBlank();
    }

    /**
     * Adds a mesh. The sources of the triangles number the meshes, because they may overlap.
     *
     * @param nodeName the name of the part, {@code null} if the node has none: then that of the mesh counts
     * @param outerName the name that counts if there is no other, {@code null} if there is none
     * @param transform from the mesh to the model
     */
    void add(int number, String nodeName, String outerName, Affine3 transform) throws DiagnosticException {
        if (number >= document.meshes().size()) {
            throw source.failure(0, "glTF: there is no mesh " + number);
        }
        GltfDocument.Mesh mesh = document.meshes().get(number);
        placed++;
        String part = isNamed(nodeName) ? nodeName : isNamed(mesh.name()) ? mesh.name() : outerName;
        // Primitives of a mesh that share an accessor share its vertices.
        Map<Integer, Integer> firstVertices = new HashMap<>();
        for (GltfDocument.Primitive primitive : mesh.primitives()) {
            source.checkCancelled();
            boolean hasTriangles = primitive.mode() >= Glb.TRIANGLES && primitive.mode() <= Glb.TRIANGLE_FAN;
            if (hasTriangles && primitive.positions() >= 0) {
                Integer first = firstVertices.get(primitive.positions());
                if (first == null) {
                    first = addVertices(primitive.positions(), transform);
                    firstVertices.put(primitive.positions(), first);
                }
                addTriangles(primitive, first, part, transform.determinant() < 0);
            }
        }
    }

    /** The mesh of everything that was added. */
    Mesh build() {
        return builder.build(positions.toArray());
    }

    private int addVertices(int accessor, Affine3 transform) throws DiagnosticException {
        int first = positions.size();
        charge(accessors.count(accessor));
        double[] numbers = accessors.numbers(accessor, 3);
        for (int i = 0; i < numbers.length; i += 3) {
            source.checkCancelled();
            double x = transform.x(numbers[i], numbers[i + 1], numbers[i + 2]);
            double y = transform.y(numbers[i], numbers[i + 1], numbers[i + 2]);
            double z = transform.z(numbers[i], numbers[i + 1], numbers[i + 2]);
            if (!Double.isFinite(x) || !Double.isFinite(y) || !Double.isFinite(z)) {
                throw source.failure(0, "glTF: accessor " + accessor + " has coordinates that are not finite");
            }
            positions.add(x, y, z);
        }
        return first;
    }

    private void addTriangles(GltfDocument.Primitive primitive, int first, String part, boolean mirrored)
            throws DiagnosticException {
        int vertices = (int) accessors.count(primitive.positions());
        boolean indexed = primitive.indices() >= 0;
        long count = indexed ? accessors.count(primitive.indices()) : vertices;
        long triangles = primitive.mode() == Glb.TRIANGLES ? count / 3 : count - 2;
        // Something is counted for primitives without triangles too.
        charge(1 + Math.max(triangles, 0));
        charge(colors.reads(primitive) ? vertices : 0);
        int[] corners = indexed ? accessors.corners(primitive.indices(), vertices) : null;
        SurfaceColors.Surface surface = colors.surface(primitive, vertices);
        MeshOrigin origin = null;
        for (int i = 0; i < triangles; i++) {
            source.checkCancelled();
            int a = corner(corners, primitive.mode(), i, 0);
            int b = corner(corners, primitive.mode(), i, 1);
            int c = corner(corners, primitive.mode(), i, 2);
            if (origin == null || surface.changes()) {
                origin = new MeshOrigin(surface.at(a), part, placed);
            }
            builder.addFrom(first + a, first + (mirrored ? c : b), first + (mirrored ? b : c), origin);
        }
    }

    /** Which vertex a corner of a triangle is. */
    private static int corner(int[] corners, int mode, int triangle, int corner) {
        int at =
                switch (mode) {
                    case Glb.TRIANGLES -> 3 * triangle + corner;
                    // Every other triangle of a strip winds the other way round.
                    case Glb.TRIANGLE_STRIP -> triangle + (corner == 0 || triangle % 2 == 0 ? corner : 3 - corner);
                    default -> corner == 0 ? 0 : triangle + corner;
                };
        return corners == null ? at : corners[at];
    }

    private void charge(long count) throws DiagnosticException {
        left -= Math.min(count, 2L * MOST);
        if (left < 0) {
            throw source.failure(0, "glTF: the model unfolds to too many triangles for a file of its size");
        }
    }
}
