package org.chamfer.formats.internal.amf;

import java.util.Map;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.color.ColorVariety;
import org.chamfer.formats.internal.mesh.MeshBuilder;
import org.chamfer.formats.internal.mesh.PositionList;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;

/**
 * Collects placed objects. A volume is a part with its own name, or that of its object, or that of the constellation.
 * The colour of a triangle hides that of its volume, which hides that of the object, which hides that of the material.
 */
final class AmfMesh {
    private final ImportSource source;
    private final Map<String, Color> materials;
    private final ColorVariety variety;
    private final PositionList positions = new PositionList();
    private final MeshBuilder builder = new MeshBuilder();
    private int objects;

    AmfMesh(ImportSource source, Map<String, Color> materials, ColorVariety variety) {
        this.source = source;
        this.materials = materials;
        this.variety = variety;
    }

    /** Adds an object; it keeps vertices of its own where it touches others, and its number is its source. */
    void add(AmfObject object, String outerName, Affine3 transform) {
        int first = positions.size();
        double[] all = object.positions();
        for (int i = 0; i < all.length; i += 3) {
            positions.add(
                    transform.x(all[i], all[i + 1], all[i + 2]),
                    transform.y(all[i], all[i + 1], all[i + 2]),
                    transform.z(all[i], all[i + 1], all[i + 2]));
        }
        boolean mirrored = transform.determinant() < 0;
        String objectName = object.name() == null ? outerName : object.name();
        for (AmfVolume volume : object.volumes()) {
            String name = volume.name() == null ? objectName : volume.name();
            for (AmfFacets facets : volume.facets()) {
                source.checkCancelled();
                MeshOrigin origin = new MeshOrigin(color(facets.look(), volume, object), name, objects);
                int[] corners = facets.corners();
                for (int i = 0; i < corners.length; i += 3) {
                    int second = first + corners[i + (mirrored ? 2 : 1)];
                    int third = first + corners[i + (mirrored ? 1 : 2)];
                    builder.addFrom(first + corners[i], second, third, origin);
                }
            }
        }
        objects++;
    }

    private Color color(AmfFacets.Look look, AmfVolume volume, AmfObject object) {
        if (look.color() != null) {
            return variety.of(look.color());
        }
        Color ofTriangle = materials.get(look.material());
        if (ofTriangle != null) {
            return ofTriangle;
        }
        if (volume.color() != null) {
            return volume.color();
        }
        return object.color() != null ? object.color() : materials.get(volume.material());
    }

    /** The mesh of all that was added. */
    Mesh build() throws DiagnosticException {
        double[] all = positions.toArray();
        for (double coordinate : all) {
            if (!Double.isFinite(coordinate)) {
                throw source.failure(0, "AMF: coordinates are too large");
            }
        }
        return builder.build(all);
    }
}
