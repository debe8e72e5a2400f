package org.chamfer.formats.internal.obj;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.color.ColorVariety;
import org.chamfer.formats.internal.color.VertexColors;
import org.chamfer.formats.internal.mesh.Faces;
import org.chamfer.formats.internal.mesh.MeshBuilder;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;

/** Makes a mesh of faces when the whole file is known: materials may stand after the faces that use them. */
final class ObjFaces {
    /** Numbers of a face: how many corners it has, its look, its line. */
    private static final int NUMBERS = 3;

    private final ImportSource source;
    private final double[] positions;
    private final VertexColors vertexColors;
    private final ColorVariety variety;
    private final ObjMaterials materials;

    /**
     * What faces that follow one another have in common.
     *
     * @param part the part they belong to, {@code null} if none
     * @param material the name of their material, empty if none
     */
    record Look(String part, String material) {}

    ObjFaces(
            ImportSource source,
            double[] positions,
            VertexColors vertexColors,
            ColorVariety variety,
            ObjMaterials materials) {
        this.source = source;
        this.positions = positions;
        this.vertexColors = vertexColors;
        this.variety = variety;
        this.materials = materials;
    }

    /**
     * The mesh.
     *
     * @param corners the vertices of all faces
     * @param faces three numbers of each face: how many corners it has, the index of its look, its line
     */
    Mesh build(int[] corners, int[] faces, Look[] looks) throws DiagnosticException {
        MeshOrigin[] origins = new MeshOrigin[looks.length];
        for (int i = 0; i < looks.length; i++) {
            origins[i] = new MeshOrigin(materials.color(looks[i].material()), looks[i].part(), -1);
        }
        MeshBuilder builder = new MeshBuilder();
        Faces target = new Faces(source, builder);
        int at = 0;
        for (int i = 0; i < faces.length; i += NUMBERS) {
            target.begin();
            int end = at + faces[i];
            for (int corner = at; corner < end; corner++) {
                target.corner(corners[corner]);
            }
            MeshOrigin origin = origins[faces[i + 1]];
            if (origin.color() == null && !vertexColors.isEmpty()) {
                Color color = vertexColors.ofFace(corners, at, end);
                origin = color == null ? origin : new MeshOrigin(variety.of(color), origin.part(), -1);
            }
            target.endFrom(positions, origin, faces[i + 2]);
            at = end;
        }
        return builder.build(positions);
    }
}
