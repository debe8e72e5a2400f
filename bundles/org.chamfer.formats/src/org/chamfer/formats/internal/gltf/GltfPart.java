package org.chamfer.formats.internal.gltf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshRun;

/**
 * A part of a model as a mesh of glTF: vertices of its own, and a list of corners for each colour.
 *
 * @param name {@code null} if it has none
 * @param vertices for each vertex of the part, which one of the model it is
 * @param surfaces in the order in which their colours first appear; at least one
 */
record GltfPart(String name, int[] vertices, List<Surface> surfaces) {
    /**
     * Triangles of one colour.
     *
     * @param color {@code null} if they have none
     * @param corners vertices of the part, three of each triangle
     */
    record Surface(Color color, int[] corners) {}

    /** The parts of a model in the order in which their names first appear. */
    static List<GltfPart> of(Mesh mesh, WorkContext context) {
        Map<String, Map<Color, List<MeshRun>>> names = new LinkedHashMap<>();
        for (MeshRun run : mesh.runs()) {
            names.computeIfAbsent(run.origin().part(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(run.origin().color(), _ -> new ArrayList<>())
                    .add(run);
        }
        PartNumbering numbering = new PartNumbering(mesh, context);
        List<GltfPart> parts = new ArrayList<>();
        names.forEach((name, colors) -> {
            numbering.begin();
            List<Surface> surfaces = new ArrayList<>();
            colors.forEach((color, runs) -> {
                int[] corners = numbering.corners(runs);
                if (corners.length > 0) {
                    surfaces.add(new Surface(color, corners));
                }
            });
            if (!surfaces.isEmpty()) {
                parts.add(new GltfPart(name, numbering.vertices(), surfaces));
            }
        });
        return parts;
    }
}
